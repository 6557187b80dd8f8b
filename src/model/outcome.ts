import type { Identifier } from '../identifiers/identifier.js';
import type {
  Counted,
  Failed,
  FailedReason,
  NotAsked,
  NotAskedReason,
  NotCovered,
  NotCoveredReason,
} from './finding.js';
import type { Measure } from './measure.js';
import { timestamp } from './partial-date.js';
import type { Provider } from './provider.js';
import type { AskedReceipt, UnaskedReceipt } from './receipt.js';

/** What a figure's receipt needs beyond what its provider states of itself. */
export interface Asked {
  readonly id: Identifier;
  /** When the answer was given, milliseconds since 1970. */
  readonly retrieved: number;
  /** A page about this figure; the provider's page about the work where absent. */
  readonly link?: string | undefined;
}

/** Receipt of a figure that was asked for. */
export function askedReceipt(provider: Provider, measure: Measure, asked: Asked): AskedReceipt {
  return {
    ...unaskedReceipt(provider, measure),
    link: asked.link ?? provider.link(asked.id),
    // Written when somebody wants to read it, and without settings, so that the owner's address
    // never leaves with an export.
    get request() {
      return provider.request([asked.id], {})[0]?.url ?? provider.homepage;
    },
    retrieved: timestamp(asked.retrieved),
  };
}

/** Receipt of a figure that was not asked for. */
export function unaskedReceipt(provider: Provider, measure: Measure): UnaskedReceipt {
  const { rule, ruleVersion, scope } = provider.measures[measure]!;
  const { homepage: link, licence, attribution } = provider;
  return { link, licence, attribution, rule, ruleVersion, scope };
}

/**
 * Turns a provider's figure into a finding: a 0 that may mean "not reported" is not covered.
 *
 * @param value whatever the provider sent; anything but a whole number ≥ 0 is malformed
 */
export function counted(
  provider: Provider,
  measure: Measure,
  value: unknown,
  asked: Asked,
): Counted | NotCovered | Failed {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    return failed(provider, measure, 'malformed', asked);
  if (value === 0 && provider.measures[measure]?.zero === 'ambiguous')
    return notCovered(provider, measure, 'ambiguous-zero', asked);
  return {
    measure,
    provider: provider.name,
    state: 'counted',
    // JSON knows -0, which would be shown with its sign.
    value: (value as number) + 0,
    receipt: askedReceipt(provider, measure, asked),
  };
}

/** The provider answered, and has no number for this work. */
export function notCovered(
  provider: Provider,
  measure: Measure,
  reason: NotCoveredReason,
  asked: Asked,
): NotCovered {
  return {
    measure,
    provider: provider.name,
    state: 'not-covered',
    reason,
    receipt: askedReceipt(provider, measure, asked),
  };
}

/**
 * There is no usable answer.
 *
 * @param asked absent where the question was not even put, because the provider is held back
 */
export function failed(
  provider: Provider,
  measure: Measure,
  reason: FailedReason,
  asked?: Asked,
): Failed {
  return {
    measure,
    provider: provider.name,
    state: 'failed',
    reason,
    receipt: asked ? askedReceipt(provider, measure, asked) : unaskedReceipt(provider, measure),
  };
}

/** The provider was not asked. */
export function notAsked(provider: Provider, measure: Measure, reason: NotAskedReason): NotAsked {
  return {
    measure,
    provider: provider.name,
    state: 'not-asked',
    reason,
    receipt: unaskedReceipt(provider, measure),
  };
}

/** The measures a provider answers. */
export function measuresOf(provider: Provider): Measure[] {
  return Object.keys(provider.measures) as Measure[];
}
