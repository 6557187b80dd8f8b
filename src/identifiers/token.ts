import { visible } from './bare.js';

/** Control characters and half characters, which cannot stand in any address. */
export const unaddressable = /[\p{Cc}\p{Cs}]/u;

/**
 * The first word behind a label, without the brackets and quotation marks round it and the full
 * stop of its sentence.
 *
 * @param label what may stand before the word
 */
export function token(text: string, label = /^$/): string {
  const inside = visible(text).replace(/^[\s([{<"'“‘«]+/, '');
  return clipped(inside.replace(label, '').split(/\s/, 1)[0] ?? '');
}

/**
 * A word without what belongs to the sentence behind it. Where a bracket is opened in the word, a
 * closing one stays. Empty where the word holds something {@link unaddressable}.
 */
export function clipped(word: string): string {
  if (unaddressable.test(word)) return '';
  return word.replace(
    /[([{<]/.test(word)
      ? /(?<![.,;:!?"'”’»])[.,;:!?"'”’»]+$/
      : /(?<![.,;:!?"'”’»)\]}>])[.,;:!?"'”’»)\]}>]+$/,
    '',
  );
}
