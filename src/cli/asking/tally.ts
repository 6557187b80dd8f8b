import { isUnknown } from '../../client/client.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Finding } from '../../model/finding.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Timestamp } from '../../model/partial-date.js';
import { wasAsked } from '../../model/receipt.js';
import { type Failures, failuresIn } from './failures.js';
import type { Outcome } from './outcome.js';
import { failureOf } from './question.js';

/** How the works of one provider came out: each work stands in exactly one of the first five. */
export interface Tally {
  readonly provider: ProviderId;
  /** It gave at least one number, and nothing failed. */
  counted: number;
  /** It says that it does not know the work. */
  unknown: number;
  /** It knows the work or may know it, and has no number that it can vouch for. */
  unclear: number;
  /** It gave no usable answer, or only a part. */
  failed: number;
  /** It understands none of the work's identifiers. */
  unasked: number;
  /** Why the failed did; absent where none has. */
  readonly reasons?: Failures;
  /** Of the failed, those of which an earlier figure stands. */
  kept: number;
  /** When the oldest of those earlier figures was given. */
  keptFrom?: Timestamp;
  /** When the newest was. */
  keptUntil?: Timestamp;
  /** Of all, those whose earlier answer was new enough not to ask again. */
  readonly reused: number;
  readonly requests: number;
  /** Until when it wants to be left alone, where it was not asked to the end. */
  readonly heldUntil?: Timestamp;
}

/**
 * Counts how the works came out.
 *
 * @param standing what stands for a work in the end, earlier figures included
 */
export function tallyOf(
  { provider, answers, reused, requests, givenUp }: Outcome,
  keys: readonly Identifier[],
  standing: (key: Identifier) => readonly Finding[],
): Tally {
  const reasons = failuresIn(answers.values());
  const tally: Tally = {
    provider: provider.name,
    ...{ counted: 0, unknown: 0, unclear: 0, failed: 0, unasked: 0, kept: 0 },
    ...(Object.keys(reasons).length && { reasons }),
    reused: reused.size,
    requests,
    ...(givenUp?.until && { heldUntil: new Date(givenUp.until).toISOString() }),
  };
  for (const key of keys) {
    const answer = answers.get(key);
    if (!answer) tally.unasked += 1;
    else if (failureOf(answer)) {
      tally.failed += 1;
      const dates = earlier(standing(key), answer.findings, provider.name);
      if (!dates.length) continue;
      tally.kept += 1;
      const all = [...dates, tally.keptFrom ?? [], tally.keptUntil ?? []].flat().sort();
      [tally.keptFrom, tally.keptUntil] = [all[0]!, all.at(-1)!];
    } else if (isUnknown(answer)) tally.unknown += 1;
    else if (answer.findings.some(({ state }) => state === 'counted')) tally.counted += 1;
    else tally.unclear += 1;
  }
  return tally;
}

/** The dates of findings that stand where the answer has a failure. */
function earlier(
  standing: readonly Finding[],
  given: readonly Finding[],
  provider: ProviderId,
): Timestamp[] {
  const failures = given.filter(({ state }) => state === 'failed').map(({ measure }) => measure);
  return standing.flatMap((finding) =>
    finding.provider === provider &&
    failures.includes(finding.measure) &&
    finding.state !== 'failed' &&
    wasAsked(finding.receipt)
      ? [finding.receipt.retrieved]
      : [],
  );
}
