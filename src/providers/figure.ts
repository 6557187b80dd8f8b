import type { Counted, Failed, NotCovered, NotCoveredReason } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { type Asked, counted, notCovered } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';

/**
 * A figure that a record may lack.
 *
 * @param absent what it means that the record has no such field, or null
 */
export function figure(
  provider: Provider,
  measure: Measure,
  value: unknown,
  absent: NotCoveredReason,
  asked: Asked,
): Counted | NotCovered | Failed {
  return value === undefined || value === null
    ? notCovered(provider, measure, absent, asked)
    : counted(provider, measure, value, asked);
}

/** The number that digits stand for; anything else is left as it is. */
export function numeral(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
}
