import type { Counted, Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { failure } from './failure.js';
import { type Groups, groupsIn } from './openalex-groups.js';

const measure = 'countries-citing';

/**
 * In how many countries the authors of the citing works are affiliated, as far as that is known:
 * many works name no affiliation. A work whose authors sit in three countries counts in each.
 *
 * @param reply the citing works by country
 */
export function countries(provider: Provider, asked: Asked, reply: Reply): Finding {
  const reason = failure(reply);
  if (reason) return failed(provider, measure, reason, asked);
  const groups = groupsIn(reply);
  const unknown = groups?.counts.get('unknown') ?? 0;
  const places = groups && placesIn(groups);
  if (!places) return failed(provider, measure, 'malformed', asked);
  const located = { n: groups.total - unknown, of: groups.total };
  const sum = places.reduce((all, { value }) => all + value, 0);
  // The list of the citing works is empty though the work is cited, or it does not end here.
  if (!groups.total || !groups.isWhole) return notCovered(provider, measure, 'no-figure', asked);
  // All are unknown, and none need be in no country.
  if (!places.length) return notCovered(provider, measure, 'ambiguous-zero', asked);
  // Every located work has a country; else those without any were not told apart.
  if (sum < located.n || places.some(({ value }) => value > located.n))
    return failed(provider, measure, 'malformed', asked);
  const found = counted(provider, measure, places.length, asked);
  if (found.state !== 'counted') return found;
  // The work alone does not hold this figure.
  const receipt = { ...found.receipt, request: reply.request.url };
  return { ...found, places, located, receipt };
}

/** The countries, those with the most works first; `undefined` where a key is no country. */
function placesIn({ counts }: Groups): Counted['places'] {
  const keys = [...counts.keys()].filter((key) => key !== 'unknown');
  if (!keys.every((key) => /^[a-z]{2}$/i.test(key))) return undefined;
  const values = new Map<string, number>();
  for (const key of keys) values.set(key.toUpperCase(), counts.get(key)!);
  return [...values]
    .map(([country, value]) => ({ country, value }))
    .sort((one, other) => other.value - one.value || (one.country < other.country ? -1 : 1));
}
