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
  const placed = added.filter((finding) => geographyOf(unmasked(finding)));
  const [first] = placed;
  if (!first) return undefined;
  const places = new Map<string, number>();
  for (const finding of placed)
    for (const { country, value } of geographyOf(unmasked(finding))!.rows)
      places.set(country, (places.get(country) ?? 0) + value);
  const located = placed.flatMap((finding) => geographyOf(unmasked(finding))!.located ?? []);
  const geography = geographyOf({
    ...first,
    value: placed.reduce((sum, { value }) => sum + value, 0),
    places: [...places].map(([country, value]) => ({ country, value })),
    located: {
      n: sum(located.map(({ n }) => n)),
      // Known of some and not of others is known of none.
      of: located.length === placed.length ? sum(located.map(({ of }) => of)) : 0,
    },
  });
  return geography && { ...geography, measure, provider, works: placed.length, of: added.length };
}

/** Read as what is published, which is never masked. */
function unmasked(finding: Counted): Counted {
  return { ...finding, measure: 'citations' };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
