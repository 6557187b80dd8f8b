import { visible } from './bare.js';
import { decoded } from './doi.js';
import type { Identifier } from './identifier.js';
import { clipped, token } from './token.js';

const address = /^https?:\/\/\S*?[/=](?=urn(?::|%3A)nbn)/i;
const urn = /^urn:nbn:([a-z]{2}[a-z\d:]*-[^\s?#&]+)$/i;

/**
 * Reads a national bibliography number (RFC 8458): `urn:nbn:…` or the address of a resolver that
 * holds one. Other URNs have their own readers or none.
 *
 * @returns the URN as it is written, `urn:nbn:` in lower case
 */
export function readUrn(text: string): Identifier | undefined {
  const written = token(text);
  const path = written.replace(address, '');
  const value = path === written ? path : clipped(visible(decoded(path.replace(/[?#&].*$/s, ''))));
  const rest = urn.exec(value)?.[1];
  return rest ? `urn:nbn:${rest}` : undefined;
}
