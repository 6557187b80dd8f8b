import { dsvFormat } from 'd3-dsv';
import type { Identifier } from '../identifiers/identifier.js';
import { type Column, columnOf } from './columns.js';
import type { Listed, Listing, Problem } from './listing.js';
import { contentOf, rowsOf, separators } from './rows.js';
import { readAs, readWritten } from './written.js';

/**
 * Reads a table of works, one a row, whose first row names its columns. All identifiers of a row
 * are one work's. Columns that name no work are left alone, and so are rows without an identifier.
 */
export function readTable(text: string): Listing {
  const content = contentOf(text);
  const [separator, header] = layoutOf(content);
  if (!header.some(Boolean))
    return {
      works: [],
      problems: [
        {
          line: 1,
          sentence:
            'No column names works. Call one doi, pmid, pmcid, arxiv, isbn, handle, openalex, url or identifier; for a file without a first row of names, use --list.',
        },
      ],
    };
  const works: Listed[] = [];
  const problems: Problem[] = [];
  const rows = rowsOf(content, separator).filter(({ cells }) => cells.some((cell) => cell.trim()));
  for (const { line, lines, cells } of rows.slice(1)) {
    const { identifiers, sentences } = readRow(cells, header);
    if (identifiers.length) works.push(identifiers);
    // Otherwise the rows between two lone quotation marks would be gone without a word.
    if (lines > 1 && cells.length !== header.length)
      sentences.push(
        `The row that begins here goes over ${lines} lines and has ${cells.length} cells instead of ${header.length}. A quotation mark may be missing: inside a cell it is written twice.`,
      );
    problems.push(...sentences.map((sentence) => ({ line, sentence })));
  }
  return { works, problems };
}

/** Whether a text begins with a row of several cells, of which one at least names works. */
export function isTable(text: string): boolean {
  const [, header] = layoutOf(contentOf(text));
  return header.length > 1 && header.some(Boolean);
}

/** The separator that makes most of the first row's cells names of columns, and what they hold. */
function layoutOf(text: string): [string, (Column | undefined)[]] {
  const first = text.replace(/^\s*\n/, '').slice(0, 100_000);
  const [best] = separators
    .map((separator): [string, (Column | undefined)[]] => {
      const rows = dsvFormat(separator).parseRows(first);
      return [separator, (rows.find((row) => row.some(Boolean)) ?? []).map(columnOf)];
    })
    .sort(([, one], [, other]) => named(other) - named(one));
  return best!;
}

function named(columns: readonly (Column | undefined)[]): number {
  return columns.filter(Boolean).length;
}

function readRow(
  cells: readonly string[],
  header: readonly (Column | undefined)[],
): { identifiers: Identifier[]; sentences: string[] } {
  const identifiers = new Set<Identifier>();
  const sentences: string[] = [];
  const doubtful: string[] = [];
  cells.forEach((cell, at) => {
    const column = header[at];
    if (!column) return;
    // DSpace writes several values into one cell.
    for (const text of cell.split('||').map((each) => each.trim())) {
      if (!text) continue;
      // Columns of any identifier hold much that is none, and links lead anywhere.
      const isLoose = column === 'any' || column === 'url';
      const reading = isLoose ? readWritten(text) : readAs(column, text);
      if ('found' in reading) identifiers.add(reading.found);
      else (isLoose ? doubtful : sentences).push(reading.problem);
    }
  });
  if (!identifiers.size && !sentences.length) sentences.push(...doubtful);
  return { identifiers: [...identifiers], sentences };
}
