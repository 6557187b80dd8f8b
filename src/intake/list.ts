import type { Listed, Listing, Problem } from './listing.js';
import { isTable } from './table.js';
import { readWritten } from './written.js';

/** Reads a list of works, one a line, with or without bullets or numbers. What follows a `#` is a remark. */
export function readList(text: string): Listing {
  if (isTable(text)) {
    const sentence = 'This is a table, whose first row names its columns. Name it with --csv.';
    return { works: [], problems: [{ line: 1, sentence }] };
  }
  const works: Listed[] = [];
  const problems: Problem[] = [];
  for (const { line, written } of linesOf(text)) {
    const reading = readWritten(written);
    if ('found' in reading) works.push([reading.found]);
    else problems.push({ line, sentence: reading.problem });
  }
  return { works, problems };
}

/** A line of a list without its bullet or number and its remark. */
export interface ListLine {
  /** Counted from 1. */
  readonly line: number;
  readonly written: string;
}

/** The lines of a list that hold more than a remark. */
export function linesOf(text: string): ListLine[] {
  return text.split(/\r\n|[\r\n]/).flatMap((row, at) => {
    // DOIs may hold a # themselves, so a remark needs white space before it.
    const written = row
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*$/s, '')
      .trim()
      .replace(/^(?:[-*•]|\[\d{1,5}\]|\d{1,5}[.)](?=\s+(?:10\.|\D)))\s+/, '');
    return written ? [{ line: at + 1, written }] : [];
  });
}
