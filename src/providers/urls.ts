import { decoded, foldAscii } from '../identifiers/doi.js';

/**
 * The addresses by which a DOI is linked.
 *
 * @param doi in its normal form, without a scheme
 * @returns the one that is recommended today first
 */
export function doiUrls(doi: string): readonly string[] {
  const path = encodeURI(doi).replace(/[?#]/g, encodeURIComponent);
  const resolvers = [
    'https://doi.org',
    'http://doi.org',
    'https://dx.doi.org',
    'http://dx.doi.org',
  ];
  return resolvers.map((resolver) => `${resolver}/${path}`);
}

/** Whether an address is one of a DOI's, in whatever case and with or without a last slash. */
export function isLinkTo(url: string, doi: string): boolean {
  const [, path = ''] = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/([^?#]+)/i.exec(url) ?? [];
  const named = foldAscii(decoded(path));
  return named === doi || named === `${doi}/`;
}
