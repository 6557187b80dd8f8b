import type { Identifier } from '../../identifiers/identifier.js';
import { keyOf } from '../../identifiers/read.js';
import { type Problem, quoted } from '../listing.js';
import { readAs, readWritten } from '../written.js';
import { type UsageColumn, usageColumns } from './columns.js';
import { readCount } from './count.js';
import { readCountry } from './country.js';
import { periodOf, type PeriodReading, readPeriod } from './period.js';
import type { Usage, UsageDefaults, UsageMeasure, UsageRow } from './usage.js';

/** A row as a table or a list of objects has it. */
export interface Cells {
  readonly line?: number;
  readonly cells: readonly string[];
}

const measures: Readonly<Record<string, UsageMeasure>> = {
  ...{ view: 'views', views: 'views', download: 'downloads', downloads: 'downloads' },
  ...{ play: 'plays', plays: 'plays' },
};

/** How tables call the row in which they add themselves up. */
const total = /^(?:total|totals|gesamt|gesamtsumme|summe|totale|المجموع|الإجمالي)$/i;

/**
 * Reads the rows of a usage table by the names of its columns: ours, an export of Matomo or one of
 * YouTube Studio. A cell without a number says nothing, and is no 0.
 */
export function readCells(
  header: readonly string[],
  rows: readonly Cells[],
  defaults: UsageDefaults,
): Usage {
  const columns = usageColumns(header);
  const lacking = lackOf(columns, defaults);
  if (lacking) return { rows: [], problems: [{ sentence: lacking }] };
  const countryAt = columns.findIndex((column) => column?.holds === 'country');
  // Only where some rows name a country does an empty cell mean an unknown one.
  const isDivided = rows.some(({ cells }) => cells[countryAt]?.trim());
  const found: UsageRow[] = [];
  const problems: Problem[] = [];
  const said = new Set<string>();
  for (const { line, cells } of rows) {
    const { given, sentences } = readRow(cells, columns, defaults, isDivided);
    for (const row of given) {
      const { count: _, ...what } = row;
      const key = JSON.stringify(what);
      if (said.has(key))
        sentences.push(
          `${row.identifier} is counted a second time for the same ${row.measure} and period. The first count stands.`,
        );
      else found.push(row);
      said.add(key);
    }
    for (const sentence of sentences)
      problems.push({ ...(line !== undefined && { line }), sentence });
  }
  return { rows: found, problems };
}

/** What a table lacks without which none of its rows says anything. */
function lackOf(
  columns: readonly (UsageColumn | undefined)[],
  { identifier, measure, period }: UsageDefaults,
): string | undefined {
  const has = (...kinds: UsageColumn['holds'][]) =>
    columns.some((column) => column && kinds.includes(column.holds));
  if (!has('count')) return 'No column counts use. Call one count, views, downloads or plays.';
  if (!identifier && !has('identifier'))
    return 'No column names works. Call one doi, url or identifier, or say which work the file is about.';
  if (!period && !has('period', 'from'))
    return 'The file does not say what time it covers. Add columns from and until, or say so for the whole file.';
  const isNamed = columns.some((column) => column?.holds === 'count' && column.of);
  return measure || isNamed || has('measure')
    ? undefined
    : 'The file does not say what it counts. Add a column measure with views, downloads or plays.';
}

function readRow(
  cells: readonly string[],
  columns: readonly (UsageColumn | undefined)[],
  defaults: UsageDefaults,
  isDivided: boolean,
): { given: UsageRow[]; sentences: string[] } {
  const sentences: string[] = [];
  const cellOf = (holds: UsageColumn['holds']) =>
    cells[columns.findIndex((column) => column?.holds === holds)]?.trim() ?? '';
  const isTotal = total.test(cells[0]?.trim() ?? '');
  // The sum over several works is no work's.
  if (isTotal && !isDivided) return { given: [], sentences };
  const identifier = isTotal
    ? defaults.identifier
    : (identifierIn(cells, columns, sentences) ?? defaults.identifier);
  if (!identifier) {
    if (!isTotal && !sentences.length) sentences.push('This row names no work.');
    return { given: [], sentences };
  }
  const reading = periodIn(cellOf, defaults);
  if ('problem' in reading) return { given: [], sentences: [...sentences, reading.problem] };
  const { period } = reading;
  const place = isDivided && !isTotal ? placeIn(cellOf('country'), sentences) : {};
  const [platform, rule] = [
    cellOf('platform') || defaults.platform,
    cellOf('rule') || defaults.rule,
  ];
  const given = columns.flatMap((column, at): UsageRow[] => {
    const text = cells[at]?.trim();
    if (column?.holds !== 'count' || !text) return [];
    const written = cellOf('measure');
    const named = column.of ?? (written ? measures[written.toLowerCase()] : defaults.measure);
    const count = readCount(text);
    if (!named) sentences.push(`${quoted(written)} is none of views, downloads and plays.`);
    if (count === undefined)
      sentences.push(`${quoted(text)} can't be read as a count, which is a whole number.`);
    if (!named || count === undefined) return [];
    const measure = (column.isGeneric && defaults.measure) ?? named;
    // A column called downloads says nothing of how they are counted; `nb_hits` does.
    const header = column.header.trim();
    const own = rule ?? (column.of && header.toLowerCase() !== column.of ? header : undefined);
    return [
      {
        ...{ identifier, measure, period, ...place, count },
        ...(platform && { platform }),
        ...(own && { rule: own }),
      },
    ];
  });
  return { given, sentences };
}

/** The surest of all that a row calls its work. */
function identifierIn(
  cells: readonly string[],
  columns: readonly (UsageColumn | undefined)[],
  sentences: string[],
): Identifier | undefined {
  const doubts: string[] = [];
  const found = columns.flatMap((column, at): Identifier[] => {
    const text = cells[at]?.trim();
    if (column?.holds !== 'identifier' || !text) return [];
    if (column.as === 'video' && /^[\w-]{11}$/.test(text))
      return [`url:https://www.youtube.com/watch?v=${text}`];
    const isLoose = column.as === 'any' || column.as === 'url' || column.as === 'video';
    const reading = isLoose ? readWritten(text) : readAs(column.as, text);
    if ('found' in reading) return [reading.found];
    doubts.push(reading.problem);
    return [];
  });
  if (!found.length) sentences.push(...doubts);
  return keyOf(found);
}

function periodIn(
  cellOf: (holds: UsageColumn['holds']) => string,
  defaults: UsageDefaults,
): PeriodReading {
  const [from, until, period] = [cellOf('from'), cellOf('until'), cellOf('period')];
  if (from && until) return periodOf(from, until);
  if (period) return readPeriod(period);
  if (from || until) return { problem: 'This row has only one end of its period.' };
  return defaults.period
    ? { period: defaults.period }
    : { problem: 'This row does not say what time it covers.' };
}

/** A country that can't be read is counted all the same, and told. */
function placeIn(text: string, sentences: string[]): Pick<UsageRow, 'country' | 'isUnplaced'> {
  const country = readCountry(text);
  if (country && country !== 'unknown') return { country };
  if (!country)
    sentences.push(`${quoted(text)} can't be read as a country. It is counted without one.`);
  return { isUnplaced: true };
}
