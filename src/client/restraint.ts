import type { FailedReason } from '../model/finding.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Reply } from '../model/provider.js';
import { retryAfter } from '../model/retry-after.js';
import { attempt } from './attempt.js';
import type { Door } from './door.js';
import { stored } from './stored.js';

const minute = 60_000;
const hour = 60 * minute;
/** Longest pause that is believed: a wrong header or clock must not silence anybody for years. */
const longest = 24 * hour;
/** So many requests in a row that fail are an outage. */
const outage = 3;
/** Where it is remembered in storage, by provider. */
export const storageKey = 'impact-badges/1/held';

/** Until when nothing is asked, how many requests in a row have failed, and whether by a 429. */
export type Held = readonly [until: number, failures: number, isLimited: boolean];

const free: Held = [0, 0, false];

/** Leaves a provider alone that asks for it or is down; remembered across pages. */
export class Restraint {
  #own = free;
  readonly #provider: ProviderId;
  readonly #door: Pick<Door, 'now' | 'storage'>;

  constructor(provider: ProviderId, door: Pick<Door, 'now' | 'storage'>) {
    this.#provider = provider;
    this.#door = door;
  }

  /** Why nothing may be asked now; `undefined` when it may. */
  reason(): FailedReason | undefined {
    const [until, , isLimited] = this.#held();
    if (until > this.#door.now()) return isLimited ? 'rate-limited' : 'unreachable';
    return undefined;
  }

  /** Whether the next request only tries if the provider is back. */
  isProbing(): boolean {
    return this.#held()[1] >= outage;
  }

  /** Learns from what came of a request. */
  note(outcome: Reply | FailedReason): void {
    const [until, failures] = this.#held();
    const now = this.#door.now();
    const isHeld = until > now;
    const reply = typeof outcome === 'string' ? undefined : outcome;
    const status = reply?.status ?? 500;
    const isLimited = status === 429;
    if (status < 500 && !isLimited) {
      if (failures && !isHeld) this.#hold(free);
      return;
    }
    const told = reply && (isLimited || status === 503) ? pauseIn(reply) : 0;
    // What was begun before the pause says nothing new, unless it asks for a longer one.
    if (isHeld && now + told <= until) return;
    const count = Math.max(failures, isLimited || told ? outage - 1 : 0) + (isHeld ? 0 : 1);
    const usual = count < outage ? 0 : Math.min(minute * 2 ** (count - outage), hour);
    this.#hold([now + (told || usual), count, isLimited]);
  }

  /** Forgets the pauses of all providers, in storage too. */
  forget(): void {
    this.#own = free;
    attempt(() => this.#door.storage?.removeItem(storageKey));
  }

  #held(): Held {
    const own = this.#own;
    const now = this.#door.now();
    const found = stored(this.#door, storageKey)[this.#provider];
    // What another page has learnt since counts, unless this one must wait in any case.
    const held = own[0] > now || !Array.isArray(found) ? own : (found as unknown as Held);
    return held[0] - now > longest ? free : held;
  }

  #hold(held: Held): void {
    this.#own = held;
    const { [this.#provider]: _, ...others } = stored(this.#door, storageKey);
    attempt(() =>
      this.#door.storage?.setItem(
        storageKey,
        JSON.stringify(held === free ? others : { ...others, [this.#provider]: held }),
      ),
    );
  }
}

/** How long a reply asks to be left alone, milliseconds; 0 where it does not say. */
function pauseIn(reply: Reply): number {
  const { headers } = reply;
  // Seconds until a budget is full again say something only when it is spent.
  const reset = headers.get('x-ratelimit-remaining') === '0' && headers.get('x-ratelimit-reset');
  return Math.min((retryAfter(reply) || Number(reset) || 0) * 1000, longest);
}
