import type { Counted } from '../model/finding.js';
import type { PartialDate } from '../model/partial-date.js';

/** A count over time. */
export interface Series {
  /** What one row covers. */
  readonly step: 'year' | 'month' | 'day';
  /** The oldest first. */
  readonly rows: readonly Period[];
  /** Sum of the rows, where it is less than the whole: what else there is, is not dated. */
  readonly undated?: number;
}

/** What was counted in one stretch of time. */
export interface Period {
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly value: number;
  /** Whether it is not over yet. */
  readonly isCurrent: boolean;
}

const steps = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * Reads the history of a count; `undefined` where its source has none. A snapshot may hold
 * anything in its place.
 *
 * @param now the reader's time, milliseconds since 1970
 */
export function seriesOf({ series, value }: Counted, now: number): Series | undefined {
  const today = new Date(now).toISOString();
  const given: readonly unknown[] = Array.isArray(series) ? series : [];
  const rows = given
    .filter(isPeriod)
    .map((row): Period => ({
      from: row.from,
      until: row.until,
      value: row.value,
      isCurrent: today.slice(0, row.until.length) <= row.until,
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = rows;
  if (!first || typeof value !== 'number') return undefined;
  const dated = rows.reduce((sum, row) => sum + row.value, 0);
  const step = steps[first.from.length as keyof typeof steps];
  return { step, rows, ...(dated < value && { undated: value - dated }) };
}

function isPeriod(row: unknown): row is Omit<Period, 'isCurrent'> {
  const { from, until, value } = (row ?? {}) as Record<string, unknown>;
  return [from, until].every(isPartialDate) && Number.isFinite(value) && (value as number) >= 0;
}

function isPartialDate(date: unknown): boolean {
  return (
    typeof date === 'string' &&
    /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) &&
    !Number.isNaN(Date.parse(date))
  );
}
