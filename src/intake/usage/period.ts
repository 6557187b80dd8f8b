import { partialDate, type PartialDate } from '../../model/partial-date.js';
import { quoted } from '../listing.js';
import type { Period } from './usage.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date, or what to tell of a text that is none. */
export type DateReading = { readonly date: PartialDate } | { readonly problem: string };

/**
 * Reads a day, a month or a year. Where day and month could be either, neither is guessed.
 */
export function readDate(text: string): DateReading {
  const written = text.trim().replace(/T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$/, '');
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(written);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  const found = iso ?? packed;
  if (found) return whole(found.slice(1).filter(Boolean).map(Number), text);
  const [, name = '', ofMonth] = /^([a-z]{3,9})\.?[-\s](\d{4})$/i.exec(written) ?? [];
  const month = months.findIndex((each) => name.toLowerCase().startsWith(each)) + 1;
  if (month) return whole([Number(ofMonth), month], text);
  const [, ...parts] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  if (!parts.length) return { problem: `${quoted(text)} can't be read as a date.` };
  const [one, , other, year] = parts.map(Number) as [number, number, number, number];
  if (one !== other && one <= 12 && other <= 12)
    return {
      problem: `${quoted(text)} may be two dates: day and month can't be told apart. Write it as ${year}-MM-DD.`,
    };
  return whole(one > 12 ? [year, other, one] : [year, one, other], text);
}

/** A date of which every part that was written is possible. */
function whole(parts: readonly number[], text: string): DateReading {
  const date = partialDate(parts);
  return date?.split('-').length === parts.length
    ? { date }
    : { problem: `${quoted(text)} is no date of the calendar.` };
}

/** A stretch of time, or what to tell of a text that is none. */
export type PeriodReading = { readonly period: Period } | { readonly problem: string };

/** Reads a date, or two with a stroke between them: `2025-06`, `2025-01-01/2025-06-30`. */
export function readPeriod(text: string): PeriodReading {
  const [from = '', until = from, ...more] = /^\s*\d{4}-\S+\/\d{4}/.test(text)
    ? text.split('/')
    : text.split(/\s+(?:[-–—]|to|until)\s+|\.\./);
  if (more.length) return { problem: `${quoted(text)} can't be read as a period.` };
  return periodOf(from, until);
}

/** A stretch of time of its first and last date. */
export function periodOf(from: string, until: string): PeriodReading {
  const [first, last] = [readDate(from), readDate(until)];
  if ('problem' in first) return first;
  if ('problem' in last) return last;
  if (firstDay(first.date) > lastDay(last.date))
    return { problem: `The period ends (${last.date}) before it begins (${first.date}).` };
  return { period: { from: first.date, until: last.date } };
}

/** The first day of a date: `2025-06-01`. */
export function firstDay(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a date: `2025-06-30`. */
export function lastDay(date: PartialDate): string {
  const [year, month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(last).padStart(2, '0')}`;
}
