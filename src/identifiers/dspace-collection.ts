import { addressed } from './addressed.js';
import type { Identifier } from './identifier.js';

const uuid = '([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})';
const resource = new RegExp(`^((?:/[^/]+)*/api)/core/(collections|communities)/${uuid}/?$`, 'i');
const page = new RegExp(`^/(collections|communities)/${uuid}(?:/.*)?$`, 'i');

/**
 * Reads the address of a collection or community in DSpace 7 or newer: of its page, where the REST
 * API is taken to stand under `/server`, or of itself in the REST API, wherever that stands.
 *
 * @returns its address in the REST API:
 *   `url:https://repository.example.edu/server/api/core/collections/1911e8a4-6939-490c-b58b-a5d70f8d91fb`
 */
export function readDspaceCollection(text: string): Identifier | undefined {
  const url = addressed('dspace', text);
  if (!url) return undefined;
  const [, above, kind, own] = resource.exec(url.pathname) ?? [];
  const [, shownKind, shown] = page.exec(url.pathname) ?? [];
  const id = own ?? shown;
  if (!id) return undefined;
  const api = above ?? '/server/api';
  return `url:${url.origin}${api}/core/${(kind ?? shownKind)!.toLowerCase()}/${id.toLowerCase()}`;
}
