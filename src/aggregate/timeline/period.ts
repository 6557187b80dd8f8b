import { type PartialDate, partialDate } from '../../model/partial-date.js';

/** What one bar covers, the widest first. */
export const steps = ['year', 'month', 'day'] as const;

/** One of {@link steps}. A period of the calendar is written as a date as precise as its step. */
export type Step = (typeof steps)[number];

const letters = { year: 4, month: 7, day: 10 } as const satisfies Record<Step, number>;

/** A date from 1600 on, since what a source dates earlier is a slip of its own. */
const written = /^(?:1[6-9]|[2-9]\d)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads a date of the calendar from 1600 on; `undefined` for anything else. */
export function calendarDate(value: unknown): PartialDate | undefined {
  if (typeof value !== 'string' || !written.test(value)) return undefined;
  // Every month has 28 days; there may be thousands of dates to read.
  const isSafe = value.length < 10 || value.slice(8) <= '28';
  return isSafe || partialDate(value.split('-').map(Number)) === value
    ? (value as PartialDate)
    : undefined;
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
export function stepOf({ length }: PartialDate): Step {
  if (length < letters.month) return 'year';
  return length < letters.day ? 'month' : 'day';
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
  const year = Number(period.slice(0, 4));
  return step === 'year' ? year : year * 12 + Number(period.slice(5, 7)) - 1;
}

/** The period with a number. */
export function periodAt(number: number, step: Step): PartialDate {
  if (step === 'day')
    return new Date(number * 86_400_000).toISOString().slice(0, 10) as PartialDate;
  if (step === 'year') return String(number) as PartialDate;
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${Math.floor(number / 12)}-${month}` as PartialDate;
}

/** The number of the period in which a day lies, that in days since 1970. */
export function numberOn(day: number, step: Step): number {
  return numberOf(periodOf(periodAt(day, 'day'), step)!, step);
}

/** The first day of a date, in days since 1970. */
export function firstDay(date: PartialDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, (month || 1) - 1, day || 1) / 86_400_000;
}

/** The day after the last of a date, in days since 1970. */
export function dayAfter(date: PartialDate): number {
  const [year, month, day] = partsOf(date);
  if (day) return Date.UTC(year, month - 1, day + 1) / 86_400_000;
  return Date.UTC(month ? year : year + 1, month) / 86_400_000;
}

/** Year, month and day; 0 for what is not known. */
function partsOf(date: PartialDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
