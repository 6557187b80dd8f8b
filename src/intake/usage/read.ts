import { contentOf, rowsOf, separators } from '../rows.js';
import { type Cells, readCells } from './cells.js';
import { usageColumns } from './columns.js';
import { readCounterJson } from './counter-json.js';
import { isCounterTable, readCounterTable } from './counter-table.js';
import { fields, list } from './json-fields.js';
import { readDate } from './period.js';
import type { Usage, UsageDefaults } from './usage.js';

/**
 * Reads a file about use: our own table or list, a COUNTER report of release 5 or 5.1, an export
 * of Matomo or of YouTube Studio; as JSON, or as a table with commas, semicolons or tabs.
 *
 * @param defaults what the owner says for all of the file, where it does not say itself
 */
export function readUsage(text: string, defaults: UsageDefaults = {}): Usage {
  const content = contentOf(text);
  return /^\s*[[{]/.test(content) ? readJson(content, defaults) : readTable(content, defaults);
}

function readTable(content: string, defaults: UsageDefaults): Usage {
  const tables = separators.map((separator) =>
    rowsOf(content, separator).filter(({ cells }) => cells.some((cell) => cell.trim())),
  );
  const report = tables.find(isCounterTable);
  if (report) return readCounterTable(report, defaults);
  // The separator that makes most of the first row's cells names of columns.
  const [first] = tables
    .map((rows) => ({ rows, known: usageColumns(rows[0]?.cells ?? []).filter(Boolean).length }))
    .sort((one, other) => other.known - one.known);
  const [header, ...rows] = first!.rows;
  return readCells(header?.cells ?? [], rows, defaults);
}

function readJson(content: string, defaults: UsageDefaults): Usage {
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch {
    return { rows: [], problems: [{ sentence: 'This is no whole JSON document.' }] };
  }
  if ('Report_Header' in fields(file)) return readCounterJson(fields(file), defaults);
  const { usage } = fields(file);
  const given = list(file) ?? list(usage) ?? byDate(file);
  const objects = given.map(fields);
  const header = [...new Set(objects.flatMap((each) => Object.keys(each)))];
  const rows = objects.map((each): Cells => ({ cells: header.map((key) => cellOf(each[key])) }));
  return readCells(header, rows, defaults);
}

/** Matomo writes several dates as an object with a list for each. */
function byDate(file: unknown): unknown[] {
  return Object.entries(fields(file)).flatMap(([date, rows]) =>
    'date' in readDate(date)
      ? (list(rows) ?? []).map((row) => ({ period: date, ...fields(row) }))
      : [],
  );
}

/** A fraction is kept from looking like a number with its thousands parted. */
function cellOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : `number ${value}`;
  return typeof value === 'string' ? value : '';
}
