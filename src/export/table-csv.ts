import { type Cell, csvText } from './csv.js';

/** A chart's table, as its numbers and not as its words. */
export interface ExportTable {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Counts as numbers, so that spreadsheets can compute with them. */
  readonly rows: readonly (readonly Cell[])[];
  /** Who counted. */
  readonly source: string;
  /** When, as ISO 8601 or in words. */
  readonly date: string;
}

/** The table as CSV. Caption, source and date stand in each row: a row that is copied takes them along. */
export function tableCsv({ caption, heads, rows, source, date }: ExportTable): string {
  return csvText([
    [...heads, 'table', 'source', 'date'],
    ...rows.map((row) => [...row, caption, source, date]),
  ]);
}
