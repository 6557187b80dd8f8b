import type { EvidenceVoice } from '../../words/evidence-sentences.js';
import type { ExportVoice } from '../../words/statements.js';
import { voiceOf } from '../render/tongue.js';

/** Everything needed to say what an export says, in a language. */
export async function exportVoiceOf(
  language: 'en' | 'es' | 'ar',
): Promise<ExportVoice & EvidenceVoice> {
  return { ...(await voiceOf(language)), ...(await wordsOf(language)) };
}

async function wordsOf(
  language: 'en' | 'es' | 'ar',
): Promise<{ out: ExportVoice['out']; evidence: EvidenceVoice['evidence'] }> {
  switch (language) {
    case 'es':
      return {
        out: (await import('../../words/es/export.js')).exportWords,
        evidence: (await import('../../words/es/evidence.js')).evidence,
      };
    case 'ar':
      return {
        out: (await import('../../words/ar/export.js')).exportWords,
        evidence: (await import('../../words/ar/evidence.js')).evidence,
      };
    default:
      return {
        out: (await import('../../words/en/export.js')).exportWords,
        evidence: (await import('../../words/en/evidence.js')).evidence,
      };
  }
}
