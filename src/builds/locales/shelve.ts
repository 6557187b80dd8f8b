import type { Words } from '../../words/words.js';
import { shelf } from '../words.js';

/** Puts words where the running copy looks for them. */
export function shelve(words: Words): void {
  const page = globalThis as { [shelf]?: Record<string, Words> };
  (page[shelf] ??= {})[words.language] = words;
}
