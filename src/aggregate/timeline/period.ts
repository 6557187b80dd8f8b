import { type PartialDate, partialDate } from '../../model/partial-date.js';

/** What one bar covers, the widest first. */
export const steps = ['year', 'month', 'day'] as const;

/** One of {@link steps}. A period of the calendar is written as a date as precise as its step. */
export type Step = (typeof steps)[number];

const letters = { year: 4, month: 7, day: 10 } as const satisfies Record<Step, number>;

/** No date before this year is taken for one: what a source dates so is a slip of its own. */
const earliest = 1600;

/** Reads a date of the calendar from 1600 on; `undefined` for anything else. */
export function calendarDate(value: unknown): PartialDate | undefined {
  if (typeof value !== 'string') return undefined;
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  const date = partialDate(parts.map((part) => (part === undefined ? part : Number(part))));
  return date === value && Number(parts[0]) >= earliest ? date : undefined;
}

/**
 * Reads the date of something that was counted: none lies after the year that follows, for which
 * some citing works are dated. A snapshot may hold anything.
 *
 * @param now the reader's time, milliseconds since 1970
 */
export function readDate(value: unknown, now: number): PartialDate | undefined {
  const date = calendarDate(value);
  return date && Number(date.slice(0, 4)) <= new Date(now).getUTCFullYear() + 1 ? date : undefined;
}

/** How precise a date is. */
export function stepOf(date: PartialDate): Step {
  return steps.find((step) => letters[step] >= date.length) ?? 'day';
}

/** The period in which a date lies; `undefined` where the date is not as precise as the step. */
export function periodOf(date: PartialDate, step: Step): PartialDate | undefined {
  return date.length < letters[step] ? undefined : (date.slice(0, letters[step]) as PartialDate);
}

/** The coarser of two steps. */
export function coarser(one: Step, other: Step): Step {
  return steps.indexOf(one) < steps.indexOf(other) ? one : other;
}

/** A period's number, counted from year 0 or, for days, from 1970: neighbours differ by 1. */
export function numberOf(period: PartialDate, step: Step): number {
  if (step === 'day') return firstDay(period);
  const [year, month = 1] = period.split('-').map(Number) as [number, number?];
  return step === 'year' ? year : year * 12 + month - 1;
}

/** The period with a number. */
export function periodAt(number: number, step: Step): PartialDate {
  if (step === 'day')
    return new Date(number * 86_400_000).toISOString().slice(0, 10) as PartialDate;
  return step === 'year'
    ? partialDate([number])!
    : partialDate([Math.floor(number / 12), (number % 12) + 1])!;
}

/** The number of the period in which a day lies, that in days since 1970. */
export function numberOn(day: number, step: Step): number {
  return numberOf(periodOf(periodAt(day, 'day'), step)!, step);
}

/** The first day of a date, in days since 1970. */
export function firstDay(date: PartialDate): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The day after the last of a date, in days since 1970. */
export function dayAfter(date: PartialDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (day) return firstDay(date) + 1;
  return Date.UTC(month ? year : year + 1, month ?? 0) / 86_400_000;
}
