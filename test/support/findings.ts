import type {
  Counted,
  Failed,
  FailedReason,
  Hidden,
  NotAsked,
  NotCovered,
} from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import type { AskedReceipt, UnaskedReceipt } from '../../src/model/receipt.js';

const unasked: UnaskedReceipt = {
  link: 'https://plain.test/about',
  licence: 'CC0-1.0',
  attribution: 'Plain',
  rule: 'count',
  ruleVersion: '2026-08',
  scope: 'this version',
};
const receipt: AskedReceipt = {
  ...unasked,
  request: 'https://plain.test/',
  retrieved: '2026-11-22T09:30:00Z',
};

/** A number somebody gave, on 22 November 2026. */
export function countedBy(
  provider: ProviderId,
  value: number,
  measure: Measure = 'citations',
): Counted {
  return { measure, provider, state: 'counted', value, receipt };
}

/** An answer without a number. */
export function notCoveredBy(provider: ProviderId, measure: Measure = 'citations'): NotCovered {
  return { measure, provider, state: 'not-covered', reason: 'unknown-work', receipt };
}

/** No usable answer. */
export function failedBy(
  provider: ProviderId,
  reason: FailedReason = 'unreachable',
  measure: Measure = 'citations',
): Failed {
  return { measure, provider, state: 'failed', reason, receipt };
}

/** Nobody asked. */
export function notAskedOf(provider: ProviderId, measure: Measure = 'citations'): NotAsked {
  return { measure, provider, state: 'not-asked', reason: 'details-closed', receipt: unasked };
}

/** Withheld by the page. */
export function hiddenOf(provider: ProviderId, measure: Measure = 'citations'): Hidden {
  return { measure, provider, state: 'hidden', reason: 'omit', receipt };
}
