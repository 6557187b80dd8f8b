import type { Door } from './door.js';

/**
 * A fetch that tells the page's own site which of its pages asks, and nobody else: some
 * repositories let only their own pages see their statistics.
 *
 * @param home the origin of the page
 */
export function referringAtHome(fetch: Door['fetch'], home: string): Door['fetch'] {
  return (input, init) => {
    const { origin } = new URL(input instanceof Request ? input.url : input, home);
    return fetch(input, origin === home ? { ...init, referrerPolicy: 'same-origin' } : init);
  };
}
