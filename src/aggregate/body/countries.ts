import type { Counted } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import type { ProviderId } from '../../model/provider-id.js';
import { type Geography, geographyOf } from '../geography.js';
import type { Sum } from './sums.js';

/** From which countries the counts of several works come, as far as their source says. */
export interface BodyGeography extends Geography {
  readonly measure: Measure;
  readonly provider: ProviderId;
  /** Of how many works with a number countries are known. */
  readonly works: number;
  readonly of: number;
}

/**
 * The countries of a sum; `undefined` where its source names none. They are added over all works
 * before small counts are masked, so that what may be told is decided by what is told.
 */
export function countriesOf({ measure, provider, figures }: Sum): BodyGeography | undefined {
  const added = figures.filter(({ isRepeat }) => !isRepeat).map(({ finding }) => finding);
  const placed = placedIn(added);
  const [first] = placed;
  if (!first) return undefined;
  const value = placed.reduce((sum, { finding }) => sum + finding.value, 0);
  const geography = geographyOf({ ...first.finding, value, ...togetherIn(placed) });
  return geography && { ...geography, measure, provider, works: placed.length, of: added.length };
}

/** A count whose source names countries, with all of them. */
interface Placed {
  readonly finding: Counted;
  readonly geography: Geography;
}

/** The counts of which countries are known, each as what is published, which is never masked. */
export function placedIn(findings: readonly Counted[]): Placed[] {
  return findings.flatMap((finding) => {
    const geography = geographyOf(unmasked(finding));
    return geography ? [{ finding, geography }] : [];
  });
}

/** Their countries, added; nothing is masked yet. */
export function togetherIn(
  placed: readonly Placed[],
): Required<Pick<Counted, 'places' | 'located'>> {
  const places = new Map<string, number>();
  for (const { geography } of placed)
    for (const { country, value } of geography.rows)
      places.set(country, (places.get(country) ?? 0) + value);
  const located = placed.flatMap(({ geography }) => geography.located ?? []);
  return {
    places: [...places].map(([country, value]) => ({ country, value })),
    located: {
      n: sum(located.map(({ n }) => n)),
      // Known of some and not of others is known of none.
      of: located.length === placed.length ? sum(located.map(({ of }) => of)) : 0,
    },
  };
}

/** Read as what is published, which is never masked. */
function unmasked(finding: Counted): Counted {
  return { ...finding, measure: 'citations' };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
