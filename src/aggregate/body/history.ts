import type { Measure } from '../../model/measure.js';
import type { ProviderId } from '../../model/provider-id.js';
import { type Period, type Series, seriesOf } from '../series.js';
import type { Sum } from './sums.js';

/** One provider's count over time, of all works that have a history. */
export interface History extends Series {
  readonly measure: Measure;
  readonly provider: ProviderId;
  readonly rule: string;
  /** Of how many works with a number the history is known. */
  readonly works: number;
  readonly of: number;
}

/**
 * The history of a sum, for each step in which its source tells one; none where it tells none.
 * Years are added to years and months to months, never one cut into the other.
 *
 * @param now the reader's time, milliseconds since 1970
 */
export function historiesOf(
  { measure, provider, rule, figures, total }: Sum,
  now: number,
): History[] {
  if (total === undefined) return [];
  const added = figures.filter(({ isRepeat }) => !isRepeat);
  const series = added.flatMap(({ finding }) => seriesOf(finding, now) ?? []);
  const steps = [...new Set(series.map(({ step }) => step))];
  return steps.map((step) => {
    const own = series.filter((each) => each.step === step);
    const rows = addedUp(own.flatMap((each) => each.rows));
    const dated = rows.reduce((sum, { value }) => sum + value, 0);
    return {
      ...{ measure, provider, rule, step, rows },
      ...{ works: own.length, of: added.length },
      ...(dated < total && { undated: total - dated }),
    };
  });
}

/** The same stretches of time together, the oldest first. */
function addedUp(rows: readonly Period[]): Period[] {
  const periods = new Map<string, Period>();
  for (const row of rows) {
    const key = `${row.from} ${row.until}`;
    const known = periods.get(key);
    periods.set(key, known ? { ...known, value: known.value + row.value } : row);
  }
  return [...periods.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}
