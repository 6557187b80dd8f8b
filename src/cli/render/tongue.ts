import type { Voice } from '../../words/details-sentences.js';
import { englishSpeaker } from '../../words/en/speaker.js';
import { type Speaker, speaker } from '../../words/speaker.js';
import { voice } from '../voice.js';

/** Who speaks the language of a tag, as in a page in that language: English where nobody does. */
export async function speakerOf(locale: string): Promise<Speaker> {
  switch (locale.toLowerCase().split('-', 1)[0]) {
    case 'en':
      return englishSpeaker(locale);
    case 'es':
      return speaker((await import('../../words/es/badge.js')).es, locale);
    case 'ar':
      return speaker((await import('../../words/ar/badge.js')).ar, locale);
    default:
      return englishSpeaker('en');
  }
}

/** Everything needed to say what details say, in a language. */
export async function voiceOf(locale: string): Promise<Voice> {
  const heard = await speakerOf(locale);
  switch (heard.words.language) {
    case 'es':
      return { ...voice, speaker: heard, prose: (await import('../../words/es/prose.js')).es };
    case 'ar':
      return { ...voice, speaker: heard, prose: (await import('../../words/ar/prose.js')).ar };
    default:
      return { ...voice, speaker: heard };
  }
}
