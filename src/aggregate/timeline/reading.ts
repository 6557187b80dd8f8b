import type { PartialDate } from '../../model/partial-date.js';
import type { Bar } from './bars.js';
import type { Lane } from './lane.js';
import { dayAfter, firstDay, numberOf, numberOn } from './period.js';

/** What a lane says of a stretch of time: one bar, or several bars together. */
export interface Reading extends Omit<Bar, 'period'> {
  /** The first period and the last; the same for one bar. */
  readonly from: PartialDate;
  readonly until: PartialDate;
}

/**
 * What a lane says of the time from one date to another: whole bars, all that have a day in it.
 * `undefined` where it has no bar there.
 */
export function readingOf(
  { bars, step }: Pick<Lane, 'bars' | 'step'>,
  from: PartialDate,
  until: PartialDate = from,
): Reading | undefined {
  const start = numberOf(bars[0]!.period, step);
  const first = Math.max(0, numberOn(firstDay(from), step) - start);
  const last = numberOn(dayAfter(until) - 1, step) - start;
  const read = bars.slice(first, Math.max(0, last + 1));
  if (!read.length) return undefined;
  const values = read.flatMap(({ value }) => value ?? []);
  return {
    from: read[0]!.period,
    until: read.at(-1)!.period,
    ...(values.length && { value: values.reduce((sum, value) => sum + value, 0) }),
    isAtLeast: read.some(({ isAtLeast }) => isAtLeast),
    isCurrent: read.some(({ isCurrent }) => isCurrent),
    isSpike: read.some(({ isSpike }) => isSpike),
  };
}
