import type { Finding } from '../model/finding.js';
import { taken, usualMeasures } from './headline.js';
import { findingFor, type Reach } from './reach.js';

/** One measure of a work, and what is known of it. */
export interface Tile {
  readonly measure: Finding['measure'];
  /** `undefined` while it is awaited. */
  readonly finding: Finding | undefined;
}

/** One tile for each usual measure that is asked: number and places stay, whatever is found. */
export function tiles(reach: Reach, findings: readonly Finding[]): Tile[] {
  return usualMeasures.flatMap((measure) => {
    const questions = reach.filter((each) => each.measure === measure);
    if (!questions.length) return [];
    const counted = taken(reach, findings, measure);
    const answers = questions.flatMap((question) => findingFor(findings, question) ?? []);
    // That one failed is told rather than that another does not know.
    const lack = answers.find(({ state }) => state === 'failed') ?? answers[0];
    return [{ measure, finding: counted === 'undecided' ? undefined : (counted ?? lack) }];
  });
}
