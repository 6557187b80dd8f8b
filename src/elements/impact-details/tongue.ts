import type { ProviderId } from '../../model/provider-id.js';
import { beyond } from '../../page/beyond.js';
import { labelOf as labelInPage } from '../../page/client.js';
import { parts } from '../../page/parts.js';
import type { Voice } from '../../words/details-sentences.js';
import { en } from '../../words/en/prose.js';
import { englishSpeaker } from '../../words/en/speaker.js';
import type { Speaker } from '../../words/speaker.js';

/** Words and long texts of one language. */
export interface LongTongue extends Voice {
  /** Tag of the words' language where it is not the page's. */
  readonly lang: string | undefined;
}

/** The long texts in an element's language, or English while they can't be had. */
export async function longTongue(speaker: Speaker, lang: string | undefined): Promise<LongTongue> {
  const { language } = speaker.words;
  if (language === 'en') return { speaker, prose: en, labelOf, lang };
  try {
    return { speaker, prose: await parts()!.prose(language), labelOf, lang };
  } catch {
    return { speaker: englishSpeaker('en'), prose: en, labelOf, lang: 'en' };
  }
}

function labelOf(id: ProviderId): string {
  return beyond.providers.find(({ name }) => name === id)?.label ?? labelInPage(id);
}
