import type { Speaker } from '../../words/speaker.js';

/**
 * Which way words run where they may not run as the page does: those of another language than the
 * page's left to right, and Arabic right to left also in a page that has not said `dir="rtl"`.
 *
 * @returns nothing where the page's own direction fits
 */
export function directionOf({
  lang,
  speaker,
}: {
  readonly lang?: string | undefined;
  readonly speaker: Speaker;
}): 'ltr' | 'rtl' | undefined {
  if (lang) return 'ltr';
  return speaker.words.direction === 'rtl' ? 'rtl' : undefined;
}
