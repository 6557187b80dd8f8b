import { attempt } from '../client/attempt.js';
import { type Client, createClient } from '../client/client.js';
import type { Recall } from '../client/door.js';
import { eraseArchive } from '../client/erase.js';
import { storageKey } from '../client/shelf.js';
import type { ProviderId } from '../model/provider-id.js';
import { badgeTier } from '../providers/catalogue.js';
import type { Settings } from './choices.js';
import { parts } from './parts.js';
import { settings } from './settings.js';
import { pageState } from './state.js';

/** The number is that of the contract between copies, raised only when it breaks. */
const slot = Symbol.for('impact-badges/client/1');
const page = globalThis as { [slot]?: Client };

/** Characters in storage from which on IndexedDB is worth its code: half of what we ever take. */
const filling = 32_000;

/** The one client of this page, shared by all its elements and by all copies of the library. */
export function pageClient(): Client {
  return (page[slot] ??= made());
}

/** The name by which people know a provider; its id where nobody here knows it. */
export function labelOf(id: ProviderId): string {
  return (
    (page[slot]?.providers ?? badgeTier).find(({ name }) => name === id)?.label ??
    pageState().labels?.[id] ??
    id
  );
}

/** Clears all that was kept, and the client that kept it. */
export function forgetEverything(): void {
  void page[slot]?.forget();
  delete page[slot];
  eraseArchive();
}

function made(): Client {
  const { contact, cache } = settings();
  return createClient({
    providers: badgeTier,
    storage: kept(cache),
    archive: cache === 'persistent' && isFilling() ? recall() : undefined,
    ...(contact && { contact }),
  });
}

function recall(): Promise<Recall | undefined> {
  return parts()!
    .rest()
    .then(
      (rest) => rest.recall,
      () => undefined,
    );
}

/** Whether this visitor has seen so many works that the small memory may not hold them all. */
function isFilling(): boolean | undefined {
  return attempt(() => localStorage.getItem(storageKey)!.length > filling);
}

/**
 * Where answers are kept, if anywhere. It is looked up at each call: where storage is blocked,
 * even naming it throws.
 */
export function kept(
  cache: Settings['cache'],
): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined {
  if (cache === 'memory') return undefined;
  const storage = () => (cache === 'session' ? sessionStorage : localStorage);
  return {
    getItem: (key) => storage().getItem(key),
    setItem: (key, value) => storage().setItem(key, value),
    removeItem: (key) => storage().removeItem(key),
  };
}
