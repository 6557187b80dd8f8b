import { speaker } from '../../src/words/speaker.js';
import { ar as arabicWords } from '../../src/words/ar/badge.js';
import { exportWords as arabicOut } from '../../src/words/ar/export.js';
import { ar } from '../../src/words/ar/prose.js';
import { exportWords as englishOut } from '../../src/words/en/export.js';
import { en } from '../../src/words/en/prose.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { es as spanishWords } from '../../src/words/es/badge.js';
import { exportWords as spanishOut } from '../../src/words/es/export.js';
import { es } from '../../src/words/es/prose.js';
import type { ExportVoice } from '../../src/words/statements.js';

const labels: Readonly<Record<string, string>> = {
  openalex: 'OpenAlex',
  crossref: 'Crossref',
  overton: 'Overton',
  dspace: 'DSpace',
  icite: 'NIH iCite',
  guardian: 'The Guardian',
};
const labelOf = (id: string) => labels[id] ?? id;

/** How an export speaks in each language. */
export const voices = {
  en: { speaker: englishSpeaker('en'), prose: en, out: englishOut, labelOf },
  es: { speaker: speaker(spanishWords, 'es'), prose: es, out: spanishOut, labelOf },
  ar: { speaker: speaker(arabicWords, 'ar'), prose: ar, out: arabicOut, labelOf },
} as const satisfies Record<string, ExportVoice>;
