import { type DateOrder, dateOrders, type EvidenceDate } from '../../model/evidence.js';
import { quoted } from '../listing.js';
import { partialDate, type PartialDate } from '../../model/partial-date.js';
import { periodOf, readDate } from '../usage/period.js';
import type { DateQuestion } from './reading.js';

/** A date, what to tell of a text that is none, or what to ask. */
export type EvidenceDateReading =
  | { readonly date: EvidenceDate }
  | { readonly problem: string }
  | { readonly question: DateQuestion };

/** Longest text that may be a date or two. */
const longest = 60;

/** What stands between the two ends of a range. */
const between = /\s+(?:[-–—]|to|until)\s+|\s*[–—]\s*|\.\./;

/**
 * Reads a day, a month, a year, or two of them. A date with the year last is read in the order that
 * was said, and never guessed: without one it is asked about, even where only one reading is
 * possible, because the next row may then be taken for the same.
 */
export function readEvidenceDate(text: string, order: DateOrder | undefined): EvidenceDateReading {
  const written = text.slice(0, longest).trim();
  const ends = /^\d{4}[^/]*\/\d{4}/.test(written) ? written.split('/') : written.split(between);
  if (ends.length > 2 || text.length > longest)
    return { problem: `${quoted(text)} can't be read as a date.` };
  if (ends.some(isNumbered) && !order) return asked(text, ends);
  return dated(ends, order);
}

/** Whether a date has its year last and no month by name. */
function isNumbered(text: string): boolean {
  return /^\d{1,2}([-/.])\d{1,2}\1\d{4}$/.test(text.trim());
}

function dated(ends: readonly string[], order: DateOrder | undefined): EvidenceDateReading {
  const read = ends.map((end) => inOrder(end.trim(), order));
  for (const each of read) if ('problem' in each) return each;
  const [from, until] = read.map((each) => ('date' in each ? each.date : undefined));
  if (!until || until === from) return { date: from! };
  const reading = periodOf(from!, until);
  return 'problem' in reading ? reading : { date: `${from!}/${until}` };
}

function inOrder(
  text: string,
  order: DateOrder | undefined,
): { date: PartialDate } | { problem: string } {
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text))
    return { problem: `${quoted(text)} has a year of two digits. Write all four.` };
  if (!isNumbered(text)) return readDate(text);
  const [one, other, year] = text.split(/[-/.]/).map(Number);
  const parts = order === 'mdy' ? [year, one, other] : [year, other, one];
  const date = order === 'ymd' ? undefined : partialDate(parts);
  if (date?.length === 10) return { date };
  return { problem: `${quoted(text)} is no date of the calendar in the order ${order}.` };
}

function asked(text: string, ends: readonly string[]): EvidenceDateReading {
  const readings = dateOrders.flatMap((order) => {
    const reading = dated(ends, order);
    return 'date' in reading ? [{ order, date: reading.date }] : [];
  });
  const [one, other] = readings;
  if (!one) return { problem: `${quoted(text)} is no date of the calendar.` };
  const isSame = other && one.date === other.date;
  if (isSame) return { date: one.date };
  const what = other
    ? `${quoted(text)} is ${one.date} if the day comes first, and ${other.date} if the month does.`
    : `${quoted(text)} can only be ${one.date}, but dates of this form are not guessed.`;
  const how = `Write ${one.date}${other ? ` or ${other.date}` : ''}, or say for the whole file that its order is ${readings.map(({ order }) => order).join(' or ')}.`;
  return { question: { text, readings, sentence: `${what} ${how}` } };
}
