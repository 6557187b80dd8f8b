import type { Counted, Finding } from '../model/finding.js';
import type { GroupedMeasure } from '../model/group.js';
import type { ProviderId } from '../model/provider-id.js';
import { findingFor, type Reach } from './reach.js';

/** Which count stands in the centre: one measure, perhaps of one provider, or none. */
export type HeadlineWish =
  { readonly measure: GroupedMeasure; readonly provider?: ProviderId } | 'none';

/** The counts that lead, the first first. */
export const usualMeasures: readonly GroupedMeasure[] = [
  'citations',
  'downloads',
  'views',
  'wikipedia-pages',
];
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
    const found = taken(reach, findings, measure, wish?.provider);
    if (found === 'undecided') return found;
    if (found && found.value > 0) return found;
    first ??= found;
  }
  return first;
}

/** What stands for a measure: of the providers in order, the first that counted. */
export function taken(
  reach: Reach,
  findings: readonly Finding[],
  measure: GroupedMeasure,
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

/** Whether it is the provider whose counts come first. */
export function isUsual(provider: ProviderId): boolean {
  return provider === usualProviders[0];
}

function rank(provider: ProviderId): number {
  const place = usualProviders.indexOf(provider);
  return place < 0 ? usualProviders.length : place;
}
