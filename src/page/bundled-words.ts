import type { Words } from '../words/words.js';
import { bringWordsBy } from './languages.js';

const words: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('../words/ar/badge.js')).ar,
  es: async () => (await import('../words/es/badge.js')).es,
};

// In a bundle words are chunks of the owner's own build.
bringWordsBy((language) => words[language]!());
