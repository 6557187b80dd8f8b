import { en } from '../words/en/badge.js';
import { englishSpeaker } from '../words/en/speaker.js';
import { type Speaker, speaker } from '../words/speaker.js';
import type { Words } from '../words/words.js';

/** Brings the words of a language that did not come with the first file. */
export type BringWords = (language: string) => Promise<Words>;

const translated: readonly string[] = ['es', 'ar'];
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
export const english: Speaker = englishSpeaker('en');

/** Everyone who speaks, or is on the way, by locale. */
const speakers = new Map<string, Speaker | Promise<Speaker>>([['en', english]]);

/** Who speaks the language now; a promise where the words must be fetched first. */
export function speakerOf(locale: string): Speaker | Promise<Speaker> {
  const known = speakers.get(locale);
  if (known) return known;
  const language = locale.toLowerCase().split('-', 1)[0]!;
  if (language === 'en') return remember(locale, speakerFor(en, locale));
  if (!bring || !translated.includes(language)) return english;
  const coming = bring(language).then((words) => remember(locale, speakerFor(words, locale)));
  speakers.set(locale, coming);
  // A failure is not kept: the next element tries again.
  coming.catch(() => speakers.delete(locale));
  return coming;
}

function remember(locale: string, speaker: Speaker): Speaker {
  speakers.set(locale, speaker);
  return speaker;
}

function speakerFor(words: Words, locale: string): Speaker {
  const tag = valid(locale) ?? words.language;
  return tag === 'en' || tag === 'en-GB' || tag === 'en-US'
    ? englishSpeaker(tag)
    : speaker(words, tag);
}

/** Pages write anything into `lang`, and `Intl` throws at what is no tag. */
function valid(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
