import type { Attention } from '../../model/attention.js';
import { type Timestamp, timestamp } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Provider } from '../../model/provider.js';
import { wasAsked } from '../../model/receipt.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Outcome } from '../asking/outcome.js';

const day = 86_400_000;

/** What was found, each answer with the time until which its source's terms let it be kept. */
export function expiring(
  attention: Attention,
  outcomes: readonly Pick<Outcome, 'provider'>[],
): Attention {
  const limited = outcomes.filter(({ provider }) => provider.retention !== 'unlimited');
  if (!limited.length) return attention;
  const terms = new Map(limited.map(({ provider }) => [provider.name, provider]));
  return {
    ...attention,
    findings: attention.findings.map((finding) => {
      const { provider, receipt } = finding;
      const known = terms.get(provider);
      if (!known || !wasAsked(receipt)) return finding;
      const expires = endOf(known, receipt.retrieved);
      return { ...finding, receipt: { ...receipt, expires } } as typeof finding;
    }),
  };
}

function endOf({ retention }: Provider, retrieved: Timestamp): Timestamp {
  return timestamp(Date.parse(retrieved) + Number(retention) * day);
}

/** When the first figure of each source goes, where its terms limit how long it may be kept. */
export function endsIn({ works }: Snapshot): readonly { provider: ProviderId; until: Timestamp }[] {
  const ends = new Map<ProviderId, Timestamp>();
  for (const { findings } of Object.values(works))
    for (const { provider, state, receipt } of findings) {
      const end = wasAsked(receipt) && state === 'counted' ? receipt.expires : undefined;
      const known = ends.get(provider);
      if (end && !(known && known <= end)) ends.set(provider, end);
    }
  return [...ends].map(([provider, until]) => ({ provider, until }));
}
