import type { Timestamp } from '../model/partial-date.js';
import type { Plural, Words } from './words.js';

/** A language's words together with how it writes numbers, dates and lists. */
export interface Speaker {
  readonly words: Words;
  /** BCP 47 tag, with the region the page asks for. */
  readonly locale: string;
  readonly number: (value: number) => string;
  /** A number with its noun. */
  readonly count: (value: number, forms: Plural) => string;
  readonly date: (at: Timestamp, style: 'long' | 'medium') => string;
  readonly list: (items: readonly string[]) => string;
}

/** `Intl` objects are dear to make and a page asks for few locales, so each is made once. */
const speakers = new Map<string, Speaker>();

/**
 * Joins words and locale.
 *
 * @param locale BCP 47 tag of the same language, such as `es-MX` for Spanish words
 */
export function speaker(words: Words, locale: string = words.language): Speaker {
  const known = speakers.get(locale);
  if (known?.words === words) return known;
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'unit' });
  const date = (month: 'long' | 'short') =>
    // English without a country writes the day first, as most of the world does. The time zone
    // is fixed so that two readers of one figure see one date.
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    });
  const dates = { long: date('long'), medium: date('short') };
  const made: Speaker = {
    words,
    locale,
    number: (value) => numbers.format(value),
    count: (value, forms) =>
      (forms[plurals.select(value)] ?? forms.other).replace('{n}', numbers.format(value)),
    date: (at, style) => dates[style].format(new Date(at)),
    list: (items) => lists.format(items),
  };
  speakers.set(locale, made);
  return made;
}
