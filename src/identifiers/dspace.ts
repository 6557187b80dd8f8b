import { addressed } from './addressed.js';
import type { Identifier } from './identifier.js';

const uuid = '([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})';
const resource = new RegExp(`^((?:/[^/]+)*)/api/core/items/${uuid}/?$`, 'i');
const page = new RegExp(`^/(?:items|entities/[^/]+)/${uuid}(?:/(?:full)?)?$`, 'i');

/**
 * Reads the address of an item in DSpace 7 or newer: of the item in its REST API, or of its page,
 * where the API is taken to stand under `/server`, as it does unless someone moved it.
 *
 * Handles of older releases are refused: only the repository knows which item they lead to.
 *
 * @returns the normal form, for example
 *   `dspace:https://example.org/server/api/core/items/1911e8a4-6939-490c-b58b-a5d70f8d91fb`
 */
export function readDspace(text: string): Identifier | undefined {
  const url = addressed('dspace', text);
  if (!url) return undefined;
  const [, above, own] = resource.exec(url.pathname) ?? [];
  const [, shown] = page.exec(url.pathname) ?? [];
  const item = own ?? shown;
  if (!item) return undefined;
  return `dspace:${url.origin}${above ?? '/server'}/api/core/items/${item.toLowerCase()}`;
}
