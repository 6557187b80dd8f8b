import { dsvFormat } from 'd3-dsv';
import type { Identifier } from '../identifiers/identifier.js';
import type { Trouble } from '../model/trouble.js';
import { type Column, columnOf } from './columns.js';
import type { Listed, Listing, Problem } from './listing.js';
import { contentOf, rowsOf, separators } from './rows.js';
import { readAs, readWritten } from './written.js';

/** A row of a table of works. */
export interface TableRow {
  /** The line on which it begins. */
  readonly line: number;
  readonly identifiers: readonly Identifier[];
  readonly cells: readonly string[];
  /** What is wrong with it. */
  readonly problems: readonly Unread[];
  /** What may be wrong with it, if nothing else in it names a work. */
  readonly doubts: readonly Unread[];
}

/** The rows of a table of works below the first, which names the columns. */
export interface TableRows {
  /** The names of the columns; `undefined` where none of them names works. */
  readonly header: readonly string[] | undefined;
  /** Each is read when it is asked for. */
  readonly rows: Iterable<TableRow>;
}

/** What is wrong, in English and as its kind. */
export interface Unread {
  readonly problem: string;
  readonly trouble: Trouble;
}

/** The rows of a table of works, those left out that hold nothing at all. */
export function tableRows(text: string): TableRows {
  const content = contentOf(text);
  const [separator, columns] = layoutOf(content);
  if (!columns.some(Boolean)) return { header: undefined, rows: [] };
  const [header, ...rows] = rowsOf(content, separator).filter(({ cells }) =>
    cells.some((cell) => cell.trim()),
  );
  return {
    header: header!.cells,
    rows: each(rows, ({ line, lines, cells }): TableRow => {
      const { identifiers, problems, doubts } = readRow(cells, columns);
      // Otherwise the rows between two lone quotation marks would be gone without a word.
      if (lines > 1 && cells.length !== columns.length)
        problems.push({
          problem: `The row that begins here goes over ${lines} lines and has ${cells.length} cells instead of ${columns.length}. A quotation mark may be missing: inside a cell it is written twice.`,
          trouble: { kind: 'misquoted', lines, cells: cells.length, expected: columns.length },
        });
      return { line, identifiers, cells, problems, doubts };
    }),
  };
}

function* each<From, To>(all: readonly From[], read: (one: From) => To): Iterable<To> {
  for (const one of all) yield read(one);
}

/**
 * Reads a table of works, one a row, whose first row names its columns. All identifiers of a row
 * are one work's. Columns that name no work are left alone, and so are rows without an identifier.
 */
export function readTable(text: string): Listing {
  const { header, rows } = tableRows(text);
  if (!header)
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
  for (const { line, identifiers, problems: wrong, doubts } of rows) {
    if (identifiers.length) works.push(identifiers);
    const told =
      identifiers.length || wrong.some(({ trouble }) => trouble.kind !== 'misquoted')
        ? wrong
        : [...doubts, ...wrong];
    problems.push(...told.map(({ problem }) => ({ line, sentence: problem })));
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
): { identifiers: Identifier[]; problems: Unread[]; doubts: Unread[] } {
  const identifiers = new Set<Identifier>();
  const problems: Unread[] = [];
  const doubts: Unread[] = [];
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
      else (isLoose ? doubts : problems).push(reading);
    }
  });
  return { identifiers: [...identifiers], problems, doubts };
}
