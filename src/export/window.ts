import type { Series } from '../aggregate/series.js';
import type { PartialDate } from '../model/partial-date.js';

/** A stretch of time, both ends included. */
export interface Window {
  readonly from: PartialDate;
  readonly until: PartialDate;
}

/** A count before, in and after a stretch of time. */
export interface Cut {
  readonly before: number;
  readonly within: number;
  readonly after: number;
  /** What the rows within cover together: it may be less than was asked for. */
  readonly covers: Window;
  /** Whether the last row within is not over yet. */
  readonly isSoFar: boolean;
  /** Whether rows lie only partly in the stretch, so that they are left out of all three. */
  readonly isCoarse: boolean;
}

/**
 * Cuts a history by its own whole rows: nothing is divided.
 *
 * @returns `undefined` where no row lies wholly within
 */
export function cut({ rows }: Series, window: Window): Cut | undefined {
  const from = first(window.from);
  const until = last(window.until);
  const within = rows.filter((row) => first(row.from) >= from && last(row.until) <= until);
  const before = rows.filter((row) => last(row.until) < from);
  const after = rows.filter((row) => first(row.from) > until);
  if (!within.length) return undefined;
  return {
    before: sum(before),
    within: sum(within),
    after: sum(after),
    covers: { from: within[0]!.from, until: within.at(-1)!.until },
    isSoFar: within.at(-1)!.isCurrent,
    isCoarse: before.length + within.length + after.length < rows.length,
  };
}

/** Whether a date or period, as far as it is known, lies wholly within. */
export function isWithin(from: PartialDate, until: PartialDate, window: Window): boolean {
  return first(from) >= first(window.from) && last(until) <= last(window.until);
}

/** The first day a partial date can mean, as text that sorts by time. */
function first(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day it can mean, or later, which sorts alike. */
function last(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function sum(rows: readonly { readonly value: number }[]): number {
  return rows.reduce((all, { value }) => all + value, 0);
}
