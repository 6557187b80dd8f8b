import { englishSpeaker } from '../words/en/speaker.js';
import type { Speaker } from '../words/speaker.js';
import type { Drawing } from './drawing.js';
import { drawings } from './drawings.js';
import { type LongTongue, longTongue } from './impact-details/tongue.js';

/** All texts of one drawing, in one language. */
export interface Voiced {
  readonly tongue: LongTongue;
  /** The drawing's own words. */
  readonly words: unknown;
}

/** Brings the texts of a drawing in the speaker's language, or English while they can't be had. */
export async function voiced(
  tag: string,
  { words }: Drawing,
  speaker: Speaker,
  lang: string | undefined,
): Promise<Voiced> {
  const tongue = await longTongue(speaker, lang);
  const { language } = tongue.speaker.words;
  if (!words || language === 'en') return { tongue, words };
  try {
    return { tongue, words: await drawings().words(tag, language) };
  } catch {
    return { tongue: await longTongue(englishSpeaker('en'), 'en'), words };
  }
}
