import type { PartialDate } from '../../model/partial-date.js';
import { type Extent, extentOver } from './extent.js';
import type { History } from './history.js';
import { dayAfter, firstDay, periodAt, periodOf, type Step } from './period.js';

/** What was counted in one period of the calendar. */
export interface Bar {
  readonly period: PartialDate;
  /** Absent where nothing is reported of the period, which is not 0. */
  readonly value?: number;
  /** Whether more may have been counted, since some source or work tells nothing of the period. */
  readonly isAtLeast: boolean;
  /** Whether the period was not over when the source answered. */
  readonly isCurrent: boolean;
  /** Whether it is so much more than usual that it may not be people's doing. */
  readonly isSpike: boolean;
}

/** Whether nothing is known of a period: no figure, or none of a part that is known. */
export function isGap({ value, isAtLeast }: Pick<Bar, 'value' | 'isAtLeast'>): boolean {
  return !value && isAtLeast;
}

const day = 86_400_000;

/** The sums of histories by periods, made one at a time: by days there may be ten thousand. */
export interface Sums extends Extent {
  /** The bar of a period, by its number. */
  readonly bar: (number: number) => Bar;
}

/**
 * The sums of histories by periods, without a gap between the first and the last: where nothing is
 * reported stands a bar without value. There is a 0 only where everything counted has its date.
 *
 * @param isPart whether some work tells nothing at all, so that every sum is a least one
 */
export function sumsOf(histories: readonly History[], step: Step, isPart: boolean): Sums {
  const tallies = histories.map((history) => tallyOf(history, step));
  const dated = histories.filter(({ entries }) => entries.length);
  const oldest = Math.min(...histories.map(({ retrieved }) => retrieved));
  return {
    ...extentOver(dated, step),
    bar: (number) => {
      const period = periodAt(number, step);
      const figures = tallies.map((tally) => figureIn(tally, period));
      const known = figures.filter((figure) => figure !== undefined);
      return {
        period,
        ...(known.length && { value: known.reduce((sum, { value }) => sum + value, 0) }),
        isAtLeast: isPart || figures.some((figure) => !figure?.isAll),
        isCurrent: dayAfter(period) * day > oldest,
        isSpike: false,
      };
    },
  };
}

/** All bars of sums. */
export function barsOf({ first, last, bar }: Sums): Bar[] {
  const bars: Bar[] = [];
  for (let number = first; number <= last; number += 1) bars.push(bar(number));
  return bars;
}

/** A history cut into periods: how much, and of how many days it is told. */
interface Tally {
  readonly history: History;
  readonly sums: ReadonlyMap<PartialDate, { readonly value: number; readonly days: number }>;
}

function tallyOf(history: History, step: Step): Tally {
  const sums = new Map<PartialDate, { value: number; days: number }>();
  for (const { from, until, value } of history.entries) {
    const period = periodOf(from, step)!;
    const sum = sums.get(period) ?? { value: 0, days: 0 };
    sum.value += value;
    if (!history.isWhole && !history.isList) sum.days += dayAfter(until) - firstDay(from);
    sums.set(period, sum);
  }
  return { history, sums };
}

/** What a history tells of a period; `undefined` where it tells nothing. */
function figureIn(
  { history: { covered, isList, isWhole, retrieved }, sums }: Tally,
  period: PartialDate,
): { value: number; isAll: boolean } | undefined {
  const sum = sums.get(period);
  const [from, until] = [firstDay(period), dayAfter(period)];
  if (!isWhole) {
    if (!sum) return undefined;
    return { value: sum.value, isAll: !isList && sum.days >= until - from };
  }
  const isOutside = covered ? until <= covered.from || from >= covered.until : false;
  if (!sum && (isOutside || from * day > retrieved)) return undefined;
  const isAll = !covered || (covered.from <= from && until <= covered.until);
  return { value: sum?.value ?? 0, isAll };
}
