import { type Client, createClient } from '../client/client.js';
import { badgeTier } from '../providers/catalogue.js';
import { settings } from './settings.js';

/** The number is that of the contract between copies, raised only when it breaks. */
const slot = Symbol.for('impact-badges/client/1');

/** The one client of this page, shared by all its elements and by all copies of the library. */
export function pageClient(): Client {
  const page = globalThis as { [slot]?: Client };
  if (page[slot]) return page[slot];
  const { contact, cache } = settings();
  const storage = cache === 'memory' ? undefined : kept(cache === 'session');
  return (page[slot] = createClient({
    providers: badgeTier,
    storage,
    ...(contact && { contact }),
  }));
}

/** Clears all that was kept, and the client that kept it. */
export function forgetEverything(): void {
  const page = globalThis as { [slot]?: Client };
  void page[slot]?.forget();
  delete page[slot];
}

/** Looked up at each call: where storage is blocked, even naming it throws. */
function kept(withinTab: boolean): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const storage = () => (withinTab ? sessionStorage : localStorage);
  return {
    getItem: (key) => storage().getItem(key),
    setItem: (key, value) => storage().setItem(key, value),
    removeItem: (key) => storage().removeItem(key),
  };
}
