import type { Counted, Finding } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { ProviderId } from '../model/provider-id.js';
import { findingFor, type Reach } from './reach.js';

/** Which count stands in the centre: one measure, perhaps of one provider, or none. */
export type HeadlineWish = { readonly measure: Measure; readonly provider?: ProviderId } | 'none';

const usualMeasures: readonly Measure[] = ['citations', 'downloads', 'views', 'wikipedia-pages'];
const usualProviders: readonly ProviderId[] = ['openalex', 'crossref', 'datacite'];

/**
 * The one named count that leads. Within a measure the first provider in order that counted is
 * taken, whatever its value; among measures the first above 0, else the first counted.
 *
 * @returns `undefined` when nothing was counted, `'undecided'` while one before it is awaited
 */
export function headline(
  reach: Reach,
  findings: readonly Finding[],
  wish?: HeadlineWish,
): Counted | undefined | 'undecided' {
  if (wish === 'none') return undefined;
  let first: Counted | undefined;
  for (const measure of wish ? [wish.measure] : usualMeasures) {
    const taken = takenFor(reach, findings, measure, wish?.provider);
    if (taken === 'undecided') return taken;
    if (taken && taken.value > 0) return taken;
    first ??= taken;
  }
  return first;
}

function takenFor(
  reach: Reach,
  findings: readonly Finding[],
  measure: Measure,
  only?: ProviderId,
): Counted | undefined | 'undecided' {
  const questions = reach
    .filter((question) => question.measure === measure && (!only || question.provider === only))
    .sort((a, b) => rank(a.provider) - rank(b.provider));
  for (const question of questions) {
    const finding = findingFor(findings, question);
    if (!finding) return 'undecided';
    if (finding.state === 'counted') return finding;
  }
  return undefined;
}

function rank(provider: ProviderId): number {
  const place = usualProviders.indexOf(provider);
  return place < 0 ? usualProviders.length : place;
}
