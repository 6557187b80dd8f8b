import { type Problem, quoted } from '../listing.js';
import type { Row } from '../rows.js';
import { type Instance, isByPeople, measureOf, summed, workIn } from './counter.js';
import { readCount } from './count.js';
import { periodOf, readDate } from './period.js';
import type { Period, Usage, UsageDefaults } from './usage.js';

/** Whether rows are those of a COUNTER report: what it is first, and then a table. */
export function isCounterTable(rows: readonly Row[]): boolean {
  return headerAt(rows) !== -1;
}

/** Reads a tabular COUNTER report of titles or items, with a column for each month. */
export function readCounterTable(rows: readonly Row[], defaults: UsageDefaults): Usage {
  const at = headerAt(rows);
  const header = rows[at]!.cells.map((cell) => cell.trim());
  const about = new Map(rows.slice(0, at).map(({ cells }) => [cells[0]?.trim(), cells[1]?.trim()]));
  const problems: Problem[] = [];
  const instances: Instance[] = [];
  const columns = countColumns(header, about.get('Reporting_Period') ?? '');
  if (!columns.length)
    problems.push({ line: rows[at]!.line, sentence: 'No column of this report is a month.' });
  for (const { line, cells } of rows.slice(at + 1)) {
    const of = Object.fromEntries(header.map((name, place) => [name, cells[place]?.trim() ?? '']));
    const metric = of['Metric_Type'] ?? '';
    const measure = measureOf(metric);
    if (!measure || !isByPeople(of['Access_Method'])) continue;
    const identifier = workIn(of) ?? defaults.identifier;
    if (!identifier) {
      const name = of['Item'] ?? of['Title'] ?? '';
      problems.push({
        line,
        sentence: `${quoted(name)} has no DOI, ISBN or address by which a work could be known.`,
      });
      continue;
    }
    for (const { place, period } of columns) {
      const text = cells[place]?.trim();
      // A month without use has a 0 or nothing at all.
      if (!text) continue;
      const count = readCount(text);
      if (count === undefined)
        problems.push({ line, sentence: `${quoted(text)} can't be read as a count.` });
      else
        instances.push({
          ...{ identifier, metric, measure, period, count },
          platform: of['Platform'],
          release: about.get('Release'),
          country: of['Country_Code'] ?? of['Country_Name'],
        });
    }
  }
  return { rows: summed(instances), problems };
}

function headerAt(rows: readonly Row[]): number {
  return rows
    .slice(0, 40)
    .findIndex(({ cells }) => cells.some((cell) => cell.trim() === 'Metric_Type'));
}

/** The months; where a report has none, the sum over its whole period. */
function countColumns(
  header: readonly string[],
  reporting: string,
): { place: number; period: Period }[] {
  const months = header.flatMap((name, place) => {
    const reading = /\d{4}/.test(name) ? readDate(name) : undefined;
    return reading && 'date' in reading
      ? [{ place, period: { from: reading.date, until: reading.date } }]
      : [];
  });
  const place = header.indexOf('Reporting_Period_Total');
  if (months.length || place === -1) return months;
  const [, from = '', until = ''] =
    /Begin_Date=([\d-]+);\s*End_Date=([\d-]+)/.exec(reporting) ?? [];
  const whole = periodOf(from, until);
  return 'period' in whole ? [{ place, period: whole.period }] : [];
}
