import { speaker } from '../words/speaker.js';
import type { Words } from '../words/words.js';
import { bringSpeakersBy } from './languages.js';
import { bringReaderBy } from './parts.js';

// In a bundle these are chunks of the owner's own build.

const words: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('../words/ar/badge.js')).ar,
  es: async () => (await import('../words/es/badge.js')).es,
};

bringSpeakersBy(async (language) => {
  const brought = await words[language]!();
  return (locale) => speaker(brought, locale);
});

bringReaderBy(async () => (await import('./snapshot.js')).attentionAt);
