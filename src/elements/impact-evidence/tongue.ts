import type { EvidenceVoice } from '../../words/evidence-sentences.js';

/** Who speaks of evidence. */
export interface EvidenceTongue extends EvidenceVoice {
  /** Tag of the words' language where it is not the page's. */
  readonly lang: string | undefined;
}
