/** One cell of a table. Numbers are written as they are, texts so that no spreadsheet computes them. */
export type Cell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180): UTF-8 without a mark, lines that end with CR LF. Empty where nothing is
 * known.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What spreadsheets take for the beginning of a formula, wide forms included. */
const formula = /^[\s\u0000]*[=+\-@＝＋－＠\t\r]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  // Data from outside may hold anything in place of a text.
  const given = String(value);
  const text = formula.test(given) ? `'${given}` : given;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}
