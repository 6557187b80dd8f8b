import { dsvFormat } from 'd3-dsv';

/** What may stand between cells, the most usual first. */
export const separators = [',', ';', '\t'] as const;

/** A row of a table. */
export interface Row {
  /** The line on which it begins. */
  readonly line: number;
  /** How many it takes: a cell in quotation marks may go over several. */
  readonly lines: number;
  readonly cells: readonly string[];
}

/** The text without what tells Excel of its separator; its lines keep their numbers. */
export function contentOf(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^"?sep=."?\r?\n/i, '\n');
}

/** The rows of a table, empty ones too. */
export function rowsOf(text: string, separator: string): Row[] {
  let line = 1;
  return dsvFormat(separator)
    .parseRows(text)
    .map((cells): Row => {
      const lines = 1 + (cells.join().match(/\r\n|[\r\n]/g)?.length ?? 0);
      const row = { line, lines, cells };
      line += lines;
      return row;
    });
}
