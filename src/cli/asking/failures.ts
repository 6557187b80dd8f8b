import type { FailedReason } from '../../model/finding.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Answer } from '../../model/provider.js';
import { fill } from '../../words/details-sentences.js';
import { voice } from '../voice.js';
import { failureOf } from './question.js';

/** How many answers failed, by reason. */
export type Failures = Readonly<Partial<Record<FailedReason, number>>>;

/** Counts those that failed. */
export function failuresIn(answers: Iterable<Answer>): Failures {
  const found: Partial<Record<FailedReason, number>> = {};
  for (const answer of answers) {
    const reason = failureOf(answer);
    if (reason) found[reason] = (found[reason] ?? 0) + 1;
  }
  return found;
}

/** Each reason in a sentence, with its number. */
export function failureSentences(
  provider: ProviderId,
  failures: Failures,
): readonly (readonly [count: number, sentence: string])[] {
  const name = voice.labelOf(provider);
  return (Object.entries(failures) as [FailedReason, number][]).map(([reason, count]) => [
    count,
    fill(voice.prose.details.failed[reason], { name }),
  ]);
}
