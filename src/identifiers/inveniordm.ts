import { addressed } from './addressed.js';
import type { Identifier } from './identifier.js';

const path = /^\/(?:api\/)?records\/([a-z\d]+(?:-[a-z\d]+)*)\/?$/;

/**
 * Reads the address of a record in an InvenioRDM repository: of its page or of its API.
 *
 * @returns the normal form, for example `inveniordm:https://example.org/api/records/rd9fg-k5282`
 */
export function readInveniordm(text: string): Identifier | undefined {
  const url = addressed('inveniordm', text);
  const id = url && path.exec(url.pathname)?.[1];
  return id ? `inveniordm:${url.origin}/api/records/${id}` : undefined;
}
