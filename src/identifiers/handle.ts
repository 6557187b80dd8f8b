import { visible } from './bare.js';
import { decoded } from './doi.js';
import type { Identifier } from './identifier.js';
import { clipped, token } from './token.js';

const label = /^(?:info:hdl\/|(?:hdl|handle)[\s:]+)/i;
const address =
  /^(?:(?:https?:\/\/)?(?:www\.)?hdl\.handle\.net|https?:\/\/[^\s/?#]+(?:\/[\w-]+)*\/handle)\//i;
const handle = /^(?!10\.|123456789\/)\d+(?:\.[\da-z-]+)*\/\S+$/i;

/**
 * Reads a Handle: bare, `hdl:`, `info:hdl/`, an address at hdl.handle.net or of a DSpace page. Its
 * case stays as it is, for servers may tell letters apart (RFC 3651).
 *
 * Refused are DOIs, which are read as such, and the prefix 123456789, which DSpace gives to every
 * repository that has none of its own. Prefixes of letters, such as `loc.gdc`, are refused too: any
 * path would look like one.
 *
 * @returns the normal form, for example `handle:10568/1234`
 */
export function readHandle(text: string): Identifier | undefined {
  const written = token(text, label);
  const path = written.replace(address, '');
  const value = path === written ? path : clipped(visible(decoded(path.replace(/[?#].*$/s, ''))));
  return handle.test(value) ? `handle:${value}` : undefined;
}
