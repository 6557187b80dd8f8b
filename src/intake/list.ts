import type { Listed, Listing, Problem } from './listing.js';
import { isTable } from './table.js';
import { readWritten } from './written.js';

/** Reads a list of works, one a line, with or without bullets. What follows a `#` is a remark. */
export function readList(text: string): Listing {
  if (isTable(text)) {
    const sentence = 'This is a table, whose first row names its columns. Name it with --csv.';
    return { works: [], problems: [{ line: 1, sentence }] };
  }
  const works: Listed[] = [];
  const problems: Problem[] = [];
  text.split(/\r\n|[\r\n]/).forEach((row, at) => {
    // DOIs may hold a # themselves, so a remark needs white space before it.
    const written = row
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*$/s, '')
      .trim()
      .replace(/^[-*•]\s+/, '');
    if (!written) return;
    const reading = readWritten(written);
    if ('found' in reading) works.push([reading.found]);
    else problems.push({ line: at + 1, sentence: reading.problem });
  });
  return { works, problems };
}
