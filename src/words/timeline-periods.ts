import type { PartialDate } from '../model/partial-date.js';
import { dateWords } from './details-sentences.js';
import type { Speaker } from './speaker.js';
import { nameWords } from './statement.js';

/** A period of the calendar, as the details write dates: "2026", "November 2026". */
export function periodWords(period: PartialDate, speaker: Speaker): string {
  return period.length === 7
    ? nameWords(monthWords(period, 'long', speaker), speaker)
    : dateWords(period, speaker);
}

/** The same in as few letters as tell it: "2026", "Nov 2026", "22 Nov 2026". */
export function tickWords(period: PartialDate, speaker: Speaker): string {
  if (period.length > 7) return speaker.date(period, 'medium');
  return period.length === 7 ? monthWords(period, 'short', speaker) : period;
}

/** A stretch of time by its first and its last period, said once where they are the same. */
export function spanWords(
  from: PartialDate,
  until: PartialDate,
  speaker: Speaker,
  words = periodWords,
): string {
  return [...new Set([from, until])].map((period) => words(period, speaker)).join(' – ');
}

function monthWords(month: PartialDate, style: 'long' | 'short', speaker: Speaker): string {
  // A first `Intl` object costs a third of the time in which ten thousand things are drawn.
  if (speaker.words.language === 'en')
    return speaker.date(`${month}-01`, style === 'long' ? style : 'medium').replace(/^1 | 1,/, '');
  const key = `${speaker.locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    const options = { month: style, year: 'numeric', timeZone: 'UTC' } as const;
    formats.set(key, (format = new Intl.DateTimeFormat(speaker.locale, options)));
  }
  return format.format(new Date(month));
}

/** A format for each row of a table would cost more time than the row. */
const formats = new Map<string, Intl.DateTimeFormat>();
