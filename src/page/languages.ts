import { englishSpeaker } from '../words/en/speaker.js';
import type { Speaker } from '../words/speaker.js';
import { parts } from './parts.js';

const translated: readonly string[] = ['es', 'ar'];

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
  if (language === 'en') return remember(locale, englishSpeaker(locale));
  const ways = parts();
  if (!ways || !translated.includes(language)) return english;
  const coming = ways.speaker(language).then((speaker) => remember(locale, speaker(locale)));
  speakers.set(locale, coming);
  // A failure is not kept: the next element tries again.
  coming.catch(() => speakers.delete(locale));
  return coming;
}

function remember(locale: string, speaker: Speaker): Speaker {
  speakers.set(locale, speaker);
  return speaker;
}
