import { type Measure, measures } from '../../model/measure.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Fact } from '../../views/summary/shown.js';
import { items } from '../impact-badge/attributes.js';

/** Reads `citations wikipedia-pages@wikipedia`: what is to be told of each work. */
export function factsIn(text: string | undefined): Fact[] {
  return (items(text) ?? []).map((each) => {
    const [measure = '', provider] = each.split('@');
    return {
      measure: measure as Measure,
      ...(provider && { provider: provider as ProviderId }),
      text: each,
      isKnown: Object.hasOwn(measures, measure),
    };
  });
}
