import type { ProviderId } from '../../model/provider-id.js';
import type { Sum } from './sums.js';
import type { Figure } from './sums.js';
import type { Tally } from './member.js';

/** Of how many works one provider knows a free copy. */
export interface AccessShare {
  readonly provider: ProviderId;
  /** How many are free to read, of how many it is known, of how many works in all. */
  readonly open: number;
  readonly known: number;
  readonly of: number;
  /** The provider's own words for the kinds of access, the most frequent first. */
  readonly statuses: readonly { readonly status: string; readonly works: number }[];
  readonly tally: Tally;
  readonly figures: readonly Figure[];
}

/**
 * How many works are free to read, as each provider knows: who knows it of most works first. Works
 * of which it is not known count as neither.
 */
export function accessOf(sums: readonly Sum[]): AccessShare[] {
  return sums
    .filter(({ measure, tally }) => measure === 'open-access' && tally.counted)
    .map(({ provider, tally, figures }): AccessShare => {
      const statuses = new Map<string, number>();
      for (const { finding } of figures)
        if (typeof finding.status === 'string')
          statuses.set(finding.status, (statuses.get(finding.status) ?? 0) + 1);
      return {
        provider,
        open: figures.filter(({ finding }) => finding.value > 0).length,
        known: tally.counted,
        of: tally.of,
        statuses: [...statuses]
          .map(([status, works]) => ({ status, works }))
          .sort((one, other) => other.works - one.works || (one.status < other.status ? -1 : 1)),
        ...{ tally, figures },
      };
    })
    .sort((one, other) => other.known - one.known);
}
