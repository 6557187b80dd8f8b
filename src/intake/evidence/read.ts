import { contentOf } from '../rows.js';
import { Gathered } from './gathered.js';
import { readingFile } from './json.js';
import type { EvidenceDefaults, EvidenceReading } from './reading.js';
import { readingTable } from './table.js';

/**
 * Reads a file of evidence: JSON, or a table with commas, semicolons or tabs.
 *
 * @param defaults what the owner says for all of the file, where it does not say itself
 */
export function readEvidence(text: string, defaults: EvidenceDefaults = {}): EvidenceReading {
  const steps = reading(text, defaults);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in small steps, so that a long file does not hold up a page.
 *
 * @param pause awaited between steps; gives others their turn
 */
export async function readEvidenceInSteps(
  text: string,
  defaults: EvidenceDefaults,
  pause: () => Promise<unknown>,
): Promise<EvidenceReading> {
  const steps = reading(text, defaults);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

function reading(text: string, defaults: EvidenceDefaults): Generator<undefined, EvidenceReading> {
  const content = contentOf(text);
  return /^\s*[[{]/.test(content) ? readingText(content, defaults) : readingTable(text, defaults);
}

function* readingText(
  text: string,
  defaults: EvidenceDefaults,
): Generator<undefined, EvidenceReading> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    const gathered = new Gathered();
    gathered.problems.push({ sentence: 'This is no whole JSON document.' });
    return gathered.reading();
  }
  yield;
  return yield* readingFile(file, defaults);
}
