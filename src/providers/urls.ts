import { decoded, foldAscii } from '../identifiers/doi.js';
import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { holdsDoi } from './holds-doi.js';
import { isSamePage, webAddress } from './web-address.js';

/**
 * The addresses by which a DOI is linked.
 *
 * @param doi in its normal form, without a scheme
 * @returns the one that is recommended today first
 */
export function doiUrls(doi: string): readonly string[] {
  return addresses(doi, ['doi.org', 'dx.doi.org']);
}

/**
 * The addresses by which pages link to what is so named, for sources that compare them letter by
 * letter; a DOI also in capitals, as some publishers print it.
 */
export function addressesOf(name: Identifier): readonly string[] {
  const value = valueOf(name);
  const scheme = schemeOf(name);
  if (scheme === 'url') return [value];
  if (scheme === 'handle') return addresses(value, ['hdl.handle.net']);
  return [...doiUrls(value), doiUrls(inCapitals(value))[0]!];
}

/** A DOI with its letters as capitals. */
export function inCapitals(doi: string): string {
  return doi.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Whether an address is one of a DOI's, in whatever case and with or without a last slash. */
export function isLinkTo(url: string, doi: string): boolean {
  const [, path = ''] = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/([^?#]+)/i.exec(url) ?? [];
  const named = foldAscii(decoded(path));
  return named === doi || named === `${doi}/`;
}

/** Whether an address leads to what is so named: it holds the DOI or handle, or is that page's. */
export function leadsTo(address: string, name: Identifier): boolean {
  const value = valueOf(name);
  if (schemeOf(name) !== 'url') return holdsDoi(decoded(address), foldAscii(value));
  const url = webAddress(address);
  return url !== undefined && isSamePage(url, new URL(value));
}

function addresses(value: string, resolvers: readonly string[]): string[] {
  const path = encodeURI(value).replace(/[?#]/g, encodeURIComponent);
  return resolvers.flatMap((resolver) => [
    `https://${resolver}/${path}`,
    `http://${resolver}/${path}`,
  ]);
}
