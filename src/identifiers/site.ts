import { visible } from './bare.js';
import { type Identifier, schemeOf, valueOf } from './identifier.js';
import { readUrl } from './url.js';

const prefix = /^10\.\d{4,9}(?:\.\d+)*$/;

/**
 * Reads a site by its host or by the address of its first page.
 *
 * @returns that address in its normal form, `url:https://repository.example.edu/`; `undefined` for a
 *   page within a site, a port, a number in place of a name, and a name without a full stop
 */
export function readHost(text: string): Identifier | undefined {
  const written = visible(text);
  const address = readUrl(/^https?:/i.test(written) ? written : `https://${written}`);
  if (!address) return undefined;
  const { hostname, port, pathname, search } = new URL(valueOf(address));
  const isName = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/.test(
    hostname,
  );
  if (!isName || port || pathname !== '/' || search) return undefined;
  return `url:https://${hostname.replace(/^www\./, '')}/`;
}

/**
 * Reads a DOI prefix, with or without a slash behind it.
 *
 * @returns all DOIs with that prefix: `doi:10.5555/`, which is no DOI itself
 */
export function readPrefix(text: string): Identifier | undefined {
  const written = visible(text).replace(/\/$/, '');
  return prefix.test(written) ? `doi:${written}/` : undefined;
}

/** What a site or a prefix is called: `repository.example.edu`, `10.5555`. */
export function siteName(site: Identifier): string {
  return isPrefix(site) ? valueOf(site).slice(0, -1) : new URL(valueOf(site)).hostname;
}

/** Whether it is a DOI prefix, not a site. */
export function isPrefix(site: Identifier): boolean {
  return schemeOf(site) === 'doi';
}
