import { assemble, type Given } from '../../client/assemble.js';
import { merged } from '../../client/shelf.js';
import { aliases, type Work } from '../../intake/works.js';
import type { Attention } from '../../model/attention.js';
import { measuresOf, notAsked } from '../../model/outcome.js';
import { timestamp } from '../../model/partial-date.js';
import type { Portfolio } from '../../model/portfolio.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Asked } from '../asking/everyone.js';
import { failureOf } from '../asking/question.js';
import { expiring } from './expiring.js';
import type { Previous } from './previous.js';

/** Puts all answers together; where one failed, the last good one stands, with its date. */
export function assembled(
  works: readonly Work[],
  { outcomes, agencies }: Asked,
  previous: Previous,
  now: number,
  portfolios: readonly Portfolio[] = [],
): Snapshot {
  const names = aliases(works);
  return {
    format: 'impact-badges-snapshot',
    version: 1,
    generated: timestamp(now),
    asked: outcomes.map(({ provider }) => provider.name),
    ...(portfolios.length && {
      portfolios: Object.fromEntries(portfolios.map((list) => [list.subject, list])),
    }),
    works: Object.fromEntries(works.map((work) => [work.key, attentionOf(work)])),
    ...(names.size && { aliases: Object.fromEntries(names) }),
  };

  function attentionOf(work: Work): Attention {
    const given = outcomes.flatMap(({ provider, answers }): Given[] => {
      const answer = answers.get(work.key);
      if (!answer) return [];
      const old = failureOf(answer) && previous.answer(work, provider);
      return [[provider.name, old ? merged(answer, old) : answer]];
    });
    const unasked = outcomes
      .filter(({ answers }) => !answers.has(work.key))
      .flatMap(({ provider }) =>
        measuresOf(provider).map((measure) => notAsked(provider, measure, 'no-identifier')),
      );
    const attention = expiring(assemble(work.identifiers, given, unasked), outcomes);
    const agency = agencies.get(work.key) ?? (isReused(work) && previous.about(work)?.work.agency);
    return agency ? { ...attention, work: { ...attention.work, agency } } : attention;
  }

  /** Whether both of those who would register it were not asked anew. */
  function isReused({ key }: Work): boolean {
    return outcomes
      .filter(({ provider }) => provider.name === 'crossref' || provider.name === 'datacite')
      .every(({ reused }) => reused.has(key));
  }
}
