import type { Speaker } from '../speaker.js';
import { en } from './badge.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * English without `Intl`, whose first object costs a page more time than drawing a badge. Says the
 * same as `Intl` does for `en-US` and `en-GB`; all other English is written as the latter, the day
 * first.
 *
 * @param locale BCP 47 tag
 */
export function englishSpeaker(locale: string): Speaker {
  const isAmerican = /^en-us$/i.test(locale);
  const number = (value: number) => {
    const [whole, fraction] = String(value).split('.');
    return [whole!.replace(/\B(?=(\d{3})+$)/g, ','), fraction].filter(Boolean).join('.');
  };
  return {
    words: en,
    locale,
    number,
    count: (value, { one, other }) =>
      (value === 1 ? (one ?? other) : other).replace('{n}', number(value)),
    date: (at, style) => {
      const date = new Date(at);
      const [day, year] = [date.getUTCDate(), date.getUTCFullYear()];
      const long = months[date.getUTCMonth()]!;
      // British English alone shortens September to four letters.
      const letters = !isAmerican && long === 'September' ? 4 : 3;
      const month = style === 'long' ? long : long.slice(0, letters);
      return isAmerican ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
    },
    list: (items) => items.join(', '),
  };
}
