import type { Door } from '../../client/door.js';
import { type Held, storageKey } from '../../client/restraint.js';
import { stored } from '../../client/stored.js';
import type { FailedReason } from '../../model/finding.js';
import type { ProviderId } from '../../model/provider-id.js';

/** Why a provider is to be left alone, and how long. */
export interface Hold {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly reason: Extract<FailedReason, 'rate-limited' | 'unreachable'>;
}

/** The pause that a provider has asked for or needs; `undefined` when it may be asked. */
export function holdOf(door: Pick<Door, 'now' | 'storage'>, name: ProviderId): Hold | undefined {
  const held = stored(door, storageKey)[name] as Held | undefined;
  if (!held || held[0] <= door.now()) return undefined;
  return { until: held[0], reason: held[2] ? 'rate-limited' : 'unreachable' };
}
