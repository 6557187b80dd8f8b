import { type Client, createClient } from '../client/client.js';
import { badgeTier } from '../providers/catalogue.js';

/** The number is that of the contract between copies, raised only when it breaks. */
const slot = Symbol.for('impact-badges/client/1');

/** The one client of this page, shared by all its elements and by all copies of the library. */
export function pageClient(): Client {
  // A server renders many pages in one process, so there nothing is shared.
  if (typeof document === 'undefined') return createClient({ providers: badgeTier });
  const page = globalThis as { [slot]?: Client };
  return (page[slot] ??= createClient({ providers: badgeTier, storage }));
}

/** Looked up at each call: where storage is blocked, even naming it throws. */
const storage = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) => localStorage.setItem(key, value),
  removeItem: (key: string) => localStorage.removeItem(key),
};
