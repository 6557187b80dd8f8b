import type { Finding } from '../model/finding.js';
import { type Asked, failed, notCovered } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { failure } from './failure.js';
import { about, type Fields, fields, text } from './fields.js';
import { totalIn } from './openalex-groups.js';
import { ratio } from './ratio.js';

const measure = 'citation-percentile';
/** A comparison with fewer works than this says nothing. */
const fewest = 50;

/**
 * The share of similar works that are cited less, in percent, with what is compared.
 *
 * @param reply how many such works there are; absent where nobody could ask
 */
export function percentile(
  provider: Provider,
  work: Fields,
  asked: Asked,
  reply: Reply | undefined,
): Finding {
  const found = ratio(provider, measure, percent(shareOf(work)), asked);
  if (found.state !== 'counted') return found;
  const reason = reply && failure(reply);
  if (reason) return failed(provider, measure, reason, asked);
  const n = reply && totalIn(reply);
  if (n === undefined || n < fewest) return notCovered(provider, measure, 'no-figure', asked);
  const { year, type } = about(undefined, work['publication_year'], work['type']);
  const field = text(subfieldOf(work)['display_name']);
  return {
    ...found,
    context: { ...(field && { field }), ...(type && { type }), ...(year && { year }), n },
  };
}

/** The works that a work is compared with, as a filter; absent where it is compared with none. */
export function peersOf(work: Fields): string | undefined {
  if (typeof shareOf(work) !== 'number') return undefined;
  const { year } = about(undefined, work['publication_year'], undefined);
  const type = /^[\w-]{1,50}$/.exec(text(work['type']) ?? '')?.[0];
  const subfield = /\/(\d{1,9})$/.exec(text(subfieldOf(work)['id']) ?? '')?.[1];
  return year && type && subfield
    ? `publication_year:${year},type:${type},primary_topic.subfield.id:${subfield}`
    : undefined;
}

/** From 0 to 1; `null` where OpenAlex has not compared the work. */
function shareOf(work: Fields): unknown {
  const given = work['citation_normalized_percentile'];
  return given === null ? null : fields(given)['value'];
}

function percent(share: unknown): unknown {
  if (typeof share !== 'number') return share;
  // A share of 0.57 is 57 percent, and not 56.99999999999999.
  return share <= 1 ? Number((share * 100).toPrecision(12)) : NaN;
}

function subfieldOf(work: Fields): Fields {
  return fields(fields(work['primary_topic'])['subfield']);
}
