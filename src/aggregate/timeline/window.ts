import type { PartialDate } from '../../model/partial-date.js';
import { calendarDate, dayAfter, firstDay } from './period.js';

/** The time a reader asks for; open where an end is absent. */
export interface Window {
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  /** What was written for an end and is no date, so that the end is open. */
  readonly unreadable: readonly string[];
}

/** Reads what somebody wrote for the ends; white space and absence leave an end open. */
export function windowOf(from: string | undefined, until: string | undefined): Window {
  const [first, last] = [from?.trim() ?? '', until?.trim() ?? ''];
  const [start, end] = [calendarDate(first), calendarDate(last)];
  const unreadable = [first && !start ? first : '', last && !end ? last : ''].filter(Boolean);
  return { ...(start && { from: start }), ...(end && { until: end }), unreadable };
}

/** Whether a period has a day in the time asked for. */
export function touches({ from, until }: Window, period: PartialDate): boolean {
  return (
    (!from || dayAfter(period) > firstDay(from)) && (!until || firstDay(period) < dayAfter(until))
  );
}

/** Whether all days of a period are in the time asked for. */
export function holds({ from, until }: Window, period: PartialDate): boolean {
  return (
    (!from || firstDay(period) >= firstDay(from)) && (!until || dayAfter(period) <= dayAfter(until))
  );
}
