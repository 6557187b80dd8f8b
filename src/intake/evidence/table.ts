import { dsvFormat } from 'd3-dsv';
import type { EvidenceField } from '../../model/evidence.js';
import { type Problem, quoted } from '../listing.js';
import { contentOf, type Row, rowsOf, separators } from '../rows.js';
import { type EvidenceColumns, evidenceColumns } from './columns.js';
import { readEntry } from './entry.js';
import { Gathered } from './gathered.js';
import type { EvidenceDefaults, EvidenceReading } from './reading.js';
import { slicesOf } from './slices.js';

/** A row that ends before one of these might be shown to more people than was meant. */
const guarding: readonly EvidenceField[] = ['consent', 'withdrawn', 'minors', 'namesPerson'];

/**
 * Reads a table of evidence, one entry a row, with commas, semicolons or tabs. The first row names
 * the columns, in any order.
 *
 * @returns yields between slices, so that whoever reads can let others have their turn
 */
export function* readingTable(
  text: string,
  defaults: EvidenceDefaults,
): Generator<undefined, EvidenceReading> {
  const content = contentOf(text);
  const separator = separatorOf(content);
  yield;
  const gathered = new Gathered();
  const { reportedBy } = defaults;
  let columns: EvidenceColumns | undefined;
  for (const slice of slicesOf(content, separator)) {
    for (const row of rowsOf(slice.text, separator)) {
      if (!row.cells.some((cell) => cell.trim())) continue;
      const line = slice.line + row.line - 1;
      if (!columns) {
        columns = evidenceColumns(row.cells);
        const problems = headerProblems(columns, line);
        gathered.problems.push(...problems);
        if (!columns.names.includes('kind') || !columns.names.includes('title'))
          return gathered.reading();
        continue;
      }
      const dateOrder = defaults.dateOrder ?? columns.dateOrder;
      const shape = shapeProblem(row, columns.names);
      if (shape) {
        gathered.add({ problems: [shape], questions: [], gaps: [] }, line);
        continue;
      }
      const given = columns.names.map((name, at): [string, string] => [
        name,
        row.cells[at]?.trim() ?? '',
      ]);
      const context = { ...(dateOrder && { dateOrder }), ...(reportedBy && { reportedBy }) };
      gathered.add(readEntry(Object.fromEntries(given), context), line);
    }
    yield;
  }
  if (!columns) gathered.problems.push({ line: 1, sentence: 'The table is empty.' });
  return gathered.reading(reportedBy ? { reportedBy } : {});
}

/** The separator that makes most of the first row's cells names of fields. */
export function separatorOf(content: string): string {
  const first = content.replace(/^\s*\n/, '').slice(0, 10_000);
  const known = (separator: string) => {
    const rows = dsvFormat(separator).parseRows(first);
    return evidenceColumns(rows.find((row) => row.some(Boolean)) ?? []).known;
  };
  return [...separators].sort((one, other) => known(other) - known(one))[0]!;
}

function headerProblems({ names, twice }: EvidenceColumns, line: number): Problem[] {
  const missing = ['kind', 'title'].filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => ({
      line,
      sentence: `No column is called ${name}. The first row names the columns, as in the template.`,
    })),
    ...twice.map((name) => ({
      line,
      sentence: `Two columns are called ${quoted(name)}. The first counts.`,
    })),
  ];
}

/** Cells that have slipped would put a word where another was meant. */
function shapeProblem({ cells, lines }: Row, names: readonly string[]): string | undefined {
  const filled = cells.reduce((last, cell, at) => (cell.trim() ? at + 1 : last), 0);
  const cutAt = guarding.some((field) => names.indexOf(field) >= cells.length);
  if (filled <= names.length && !cutAt) return undefined;
  const hint =
    lines > 1
      ? ' A quotation mark may be missing: inside a cell it is written twice.'
      : filled > names.length
        ? ' A cell that holds what parts cells stands in quotation marks.'
        : '';
  return `The row has ${cells.length} cells instead of ${names.length}.${hint}`;
}
