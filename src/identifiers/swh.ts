import { foldAscii } from './doi.js';
import type { Identifier } from './identifier.js';
import { token } from './token.js';

const address = /^(?:https?:\/\/)?archive\.softwareheritage\.org\/(?:browse\/)?(.*?)\/?$/is;
const swhid =
  /^swh:(1:(?:cnt|dir|rel|rev|snp):[\da-f]{40})((?:;(?:origin|visit|anchor|path|lines|bytes)=[^\s;]+)*)$/i;

/**
 * Reads a Software Heritage identifier with its qualifiers (ISO/IEC 18670, https://swhid.org):
 * `swh:1:…` or an address at the archive.
 *
 * @returns the SWHID as it is written, its core in lower case
 */
export function readSwh(text: string): Identifier | undefined {
  const [, core, qualifiers] = swhid.exec(token(text).replace(address, '$1')) ?? [];
  return core ? `swh:${foldAscii(core)}${qualifiers}` : undefined;
}
