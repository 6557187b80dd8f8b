import type { PartialDate } from '../../model/partial-date.js';
import { dayAfter, firstDay, periodAt } from '../timeline/period.js';
import type { Window } from '../timeline/window.js';
import { findingsOf, type Member } from './member.js';

/** Before, in and after a window. */
export type Stretch = 'before' | 'within' | 'after';

/** Two days, both included; open where one is absent. */
export interface DaysOfStretch {
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}

/** The days of a window, with those before and after it where there are any; each day is in one of them. */
export function stretchesOf({
  from,
  until,
}: Window): Readonly<Partial<Record<Stretch, DaysOfStretch>>> {
  const first = from && firstDay(from);
  const end = until && dayAfter(until);
  const day = (number: number) => periodAt(number, 'day');
  return {
    ...(first !== undefined && { before: { until: day(first - 1) } }),
    within: {
      ...(first !== undefined && { from: day(first) }),
      ...(end !== undefined && { until: day(end - 1) }),
    },
    ...(end !== undefined && { after: { from: day(end) } }),
  };
}

/** Whether a window ends within a year, so that years can't tell what was in it. */
export function isByDay({ from, until }: Window): boolean {
  return [from, until].some((each) => each !== undefined && each.length > 4);
}

/** OpenAlex's own numbers of the works whose citations it counts, each once, in a steady order. */
export function recordsOf(members: readonly Member[]): string[] {
  const found = members.flatMap((member) =>
    findingsOf(member).flatMap(({ provider, measure, state, receipt }) => {
      const isOwn = provider === 'openalex' && measure === 'citations' && state === 'counted';
      const [, number] = /^https:\/\/openalex\.org\/(W\d{1,15})$/.exec(String(receipt?.link)) ?? [];
      return isOwn && number ? [number] : [];
    }),
  );
  return [...new Set(found)].sort();
}
