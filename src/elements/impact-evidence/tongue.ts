import { evidence } from '../../words/en/evidence.js';
import { englishSpeaker } from '../../words/en/speaker.js';
import type { EvidenceVoice } from '../../words/evidence-sentences.js';
import type { EvidenceWords } from '../../words/evidence-words.js';
import type { Speaker } from '../../words/speaker.js';

/** Who speaks of evidence. */
export interface EvidenceTongue extends EvidenceVoice {
  /** Tag of the words' language where it is not the page's. */
  readonly lang: string | undefined;
}

/** Brings words by tag and language. */
export type BringWords = (tag: string, language: string) => Promise<unknown>;

/** Words of evidence in the speaker's language, or English while they can't be had. */
export async function evidenceTongue(
  speaker: Speaker,
  lang: string | undefined,
  bring: BringWords,
): Promise<EvidenceTongue> {
  const { language } = speaker.words;
  if (language === 'en') return { speaker, evidence, lang };
  try {
    const words = await bring('impact-evidence', language);
    return { speaker, evidence: words as EvidenceWords, lang };
  } catch {
    return { speaker: englishSpeaker('en'), evidence, lang: 'en' };
  }
}
