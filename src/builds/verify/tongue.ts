import { voice as english } from '../../cli/voice.js';
import { ar as arabicWords } from '../../words/ar/badge.js';
import { exportWords as arabicOut } from '../../words/ar/export.js';
import { ar } from '../../words/ar/prose.js';
import { verifyWords as arabicPage } from '../../words/ar/verify.js';
import { exportWords as englishOut } from '../../words/en/export.js';
import { verifyWords as englishPage } from '../../words/en/verify.js';
import { es as spanishWords } from '../../words/es/badge.js';
import { exportWords as spanishOut } from '../../words/es/export.js';
import { es } from '../../words/es/prose.js';
import { verifyWords as spanishPage } from '../../words/es/verify.js';
import { speaker } from '../../words/speaker.js';
import type { ExportVoice } from '../../words/statements.js';
import type { VerifyWords } from '../../words/verify-words.js';

/** Everything needed to say what the page says. */
export type Tongue = ExportVoice & { readonly page: VerifyWords };

/** The languages of the page. All stand in its one file, for it can fetch none. */
export const tongues = {
  en: { ...english, out: englishOut, page: englishPage },
  es: {
    ...english,
    ...{ speaker: speaker(spanishWords, 'es'), prose: es, out: spanishOut, page: spanishPage },
  },
  ar: {
    ...english,
    ...{ speaker: speaker(arabicWords, 'ar'), prose: ar, out: arabicOut, page: arabicPage },
  },
} as const satisfies Record<string, Tongue>;

/** One of the languages of the page. */
export type Language = keyof typeof tongues;

/** The languages by their own names. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};

/** The first language that a reader prefers and the page speaks. */
export function preferred(tags: readonly string[]): Language {
  const found = tags
    .map((tag) => tag.toLowerCase().split('-', 1)[0]!)
    .find((tag) => Object.hasOwn(tongues, tag));
  return (found as Language | undefined) ?? 'en';
}
