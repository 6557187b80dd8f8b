import type { Identifier } from './identifier.js';
import { clipped, token } from './token.js';

// A name assigning authority has at least five characters without vowels; ? and # lead beyond a name.
const ark =
  /^(?:(?:https?:\/\/)?[^\s?#:/]+\/(?:[^\s?#]*?\/)?)?ark:(\/?[\dbcdfghjkmnp-tv-xz]{5,}\/\S+)$/i;

/**
 * Reads an ARK: `ark:/12345/x`, `ark:12345/x` or the address of whoever resolves it.
 *
 * It stays as it is written, though `ark:/` and `ark:` mean the same (https://arks.org/specs/).
 *
 * @returns the ARK, `ark:` in lower case, without the resolver and without an inflection (`?info`)
 */
export function readArk(text: string): Identifier | undefined {
  const rest = ark.exec(clipped(token(text).replace(/[?#].*$/, '')))?.[1];
  return rest ? `ark:${rest}` : undefined;
}
