import { type Asked, counted, measuresOf, notCovered } from '../model/outcome.js';
import type { Answer, Provider, Reply } from '../model/provider.js';
import { repeatedBy, type Told } from './detailed.js';
import type { Fields } from './fields.js';

/** What a record of an InvenioRDM repository says of its use. */
export interface Use {
  /** Its statistics; `undefined` where it has none. */
  readonly stats: Fields | undefined;
  /** Whether nobody but the invited can fetch a file of it, or it has none. */
  readonly isClosed: boolean;
  /** Where it can be had again, if not at the address of the record. */
  readonly again?: string | undefined;
}

/**
 * How a record was used, in unique views and downloads: these are what its page shows. A 0 is no
 * word on interest where there is no open file.
 */
export function useOf(provider: Provider, { stats, isClosed, again }: Use, asked: Asked): Answer {
  const findings = measuresOf(provider).map((measure): Told => {
    if (!stats) return notCovered(provider, measure, 'no-figure', asked);
    const value = stats[`unique_${measure}`];
    return measure === 'downloads' && value === 0 && isClosed
      ? notCovered(provider, measure, 'no-open-file', asked)
      : counted(provider, measure, value, asked);
  });
  return {
    id: asked.id,
    findings: again ? findings.map((finding) => repeatedBy(finding, again)) : findings,
  };
}

/** A record that was withdrawn is as unknown as one that never was. */
export function withoutTombstone(reply: Reply): Reply {
  return reply.status === 410 ? { ...reply, status: 404 } : reply;
}
