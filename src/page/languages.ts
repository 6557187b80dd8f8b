import { en } from '../words/en/badge.js';
import { type Speaker, speaker } from '../words/speaker.js';
import type { Words } from '../words/words.js';

/** Brings the words of a language that did not come with the first file. */
export type BringWords = (language: string) => Promise<Words>;

const translated: readonly string[] = ['es', 'ar'];
const known = new Map<string, Words>([['en', en]]);
let bring: BringWords | undefined;

/** Says where words come from: each build has its own way. */
export function bringWordsBy(way: BringWords): void {
  bring = way;
}

/** The language a page gives an element: the nearest `lang`, across shadow roots. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const marked: Element | null = at.closest('[lang]');
    if (marked) return marked.getAttribute('lang') || 'en';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}

/** English, for a page in a language that has no words here. */
export const english: Speaker = speaker(en);

/** Who speaks the language now; a promise where the words must be fetched first. */
export function speakerOf(locale: string): Speaker | Promise<Speaker> {
  const language = locale.toLowerCase().split('-', 1)[0]!;
  const words = known.get(language);
  if (words) return speaker(words, valid(locale) ?? language);
  if (!bring || !translated.includes(language)) return english;
  return bring(language).then((brought) => {
    known.set(language, brought);
    return speaker(brought, valid(locale) ?? language);
  });
}

/** Pages write anything into `lang`, and `Intl` throws at what is no tag. */
function valid(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
