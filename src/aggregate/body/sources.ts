import type { Finding } from '../../model/finding.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import { wasAsked } from '../../model/receipt.js';
import { inOrder } from '../details-order.js';
import {
  findingsOf,
  type Member,
  type Standing,
  standingOf,
  type Tally,
  tallyOf,
} from './member.js';
import type { Reading } from './reading.js';

/** What came of asking one provider about the works of a body. */
export interface Source {
  readonly provider: ProviderId;
  /** Works by what came of it, the best where several things were asked. */
  readonly tally: Tally;
  /** Times of its oldest and its newest answer. */
  readonly oldest?: Timestamp;
  readonly newest?: Timestamp;
}

/** What counts for a work of which a provider was asked several things. */
const best: readonly Standing[] = [
  ...(['counted', 'not-covered', 'failed', 'masked', 'hidden', 'awaited', 'not-asked'] as const),
];

/** Everyone of whom something is known, in the order of the details; a pause is possible after each. */
export function* readSources(members: readonly Member[]): Reading<Source[]> {
  const found = members.map(findingsOf);
  const providers = [...new Set(found.flatMap((own) => own.map(({ provider }) => provider)))];
  const sources: Source[] = [];
  for (const provider of providers) {
    yield;
    sources.push(sourceOf(provider, members, found));
  }
  return inOrder(sources);
}

function sourceOf(
  provider: ProviderId,
  members: readonly Member[],
  found: readonly (readonly Finding[])[],
): Source {
  const times: Timestamp[] = [];
  const standings = members.map((member, at): Standing => {
    const own = found[at]!.filter((finding) => finding.provider === provider);
    for (const { receipt } of own)
      if (receipt && wasAsked(receipt) && typeof receipt.retrieved === 'string')
        times.push(receipt.retrieved);
    const standings = own.length
      ? own.map((finding) => standingOf(member, finding))
      : [standingOf(member, undefined)];
    return best.find((standing) => standings.includes(standing))!;
  });
  times.sort();
  return {
    provider,
    tally: tallyOf(standings),
    ...(times.length && { oldest: times[0]!, newest: times.at(-1)! }),
  };
}
