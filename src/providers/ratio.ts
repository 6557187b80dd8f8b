import type { Counted, Failed, NotCovered } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { type Asked, askedReceipt, failed, notCovered } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';

/**
 * Turns a provider's ratio or percentile, which is no whole number, into a finding.
 *
 * @param value whatever the provider sent; `null` where it has worked out none, and anything else
 *   but a number ≥ 0 is malformed
 */
export function ratio(
  provider: Provider,
  measure: Measure,
  value: unknown,
  asked: Asked,
): Counted | NotCovered | Failed {
  if (value === null) return notCovered(provider, measure, 'no-figure', asked);
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    return failed(provider, measure, 'malformed', asked);
  return {
    measure,
    provider: provider.name,
    state: 'counted',
    // JSON knows -0, which would be shown with its sign.
    value: value + 0,
    receipt: askedReceipt(provider, measure, asked),
  };
}
