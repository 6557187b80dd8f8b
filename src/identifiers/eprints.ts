import { addressed } from './addressed.js';
import type { Identifier } from './identifier.js';

// A folder of digits alone is an item, and what follows it one of its files.
const path = /^((?:\/(?!\d+\/)[^/]+)*?)(?:\/id\/eprint)?\/([1-9]\d{0,9})\/?$/;

/**
 * Reads the address of an item in an EPrints repository: of its page, or the one by which EPrints
 * names it, `…/id/eprint/123`.
 *
 * @returns the normal form, for example `eprints:https://example.org/123`
 */
export function readEprints(text: string): Identifier | undefined {
  const url = addressed('eprints', text);
  const [, above, number] = (url && path.exec(url.pathname)) ?? [];
  return url && number ? `eprints:${url.origin}${above}/${number}` : undefined;
}
