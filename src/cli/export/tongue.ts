import type { ExportVoice } from '../../words/statements.js';
import { voiceOf } from '../render/tongue.js';

/** Everything needed to say what an export says, in a language. */
export async function exportVoiceOf(language: 'en' | 'es' | 'ar'): Promise<ExportVoice> {
  const voice = await voiceOf(language);
  return { ...voice, out: await wordsOf(language) };
}

async function wordsOf(language: 'en' | 'es' | 'ar'): Promise<ExportVoice['out']> {
  switch (language) {
    case 'es':
      return (await import('../../words/es/export.js')).exportWords;
    case 'ar':
      return (await import('../../words/ar/export.js')).exportWords;
    default:
      return (await import('../../words/en/export.js')).exportWords;
  }
}
