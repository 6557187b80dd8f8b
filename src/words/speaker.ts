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

/**
 * Joins words and locale. Each `Intl` object is made when first needed and once: a cold one costs
 * a page more time than drawing a badge.
 *
 * @param tag BCP 47 tag of the same language, such as `es-MX` for Spanish words
 */
export function speaker(words: Words, tag: string): Speaker {
  const locale = valid(tag) ?? words.language;
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'unit' }));
  const dates = {
    long: once(() => new Intl.DateTimeFormat(locale, dateOptions('long'))),
    medium: once(() => new Intl.DateTimeFormat(locale, dateOptions('short'))),
  };
  const number = (value: number) => numbers().format(value);
  return {
    words,
    locale,
    number,
    count: (value, forms) =>
      (forms[plurals().select(value)] ?? forms.other).replace('{n}', number(value)),
    date: (at, style) => dates[style]().format(new Date(at)),
    list: (items) => (items.length > 1 ? lists().format(items) : (items[0] ?? '')),
  };
}

/** The time zone is fixed, so that two readers of one figure see one date. */
function dateOptions(month: 'long' | 'short'): Intl.DateTimeFormatOptions {
  return { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Pages write anything into `lang`, and `Intl` throws at what is no tag. */
function valid(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
