import { type Identifier, valueOf } from '../identifiers/identifier.js';

/** The identifier as a part of an address, with its slashes and colons left as they are. */
export function inPath(id: Identifier): string {
  return encodeURIComponent(valueOf(id)).replace(/%2F/g, '/').replace(/%3A/g, ':');
}
