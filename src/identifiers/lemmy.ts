import { addressed } from './addressed.js';
import { decoded, readDoi } from './doi.js';
import { type Identifier, schemeOf, valueOf } from './identifier.js';

/**
 * Reads the address of a Lemmy server, alone or with a DOI whose links are looked for there.
 *
 * @returns the normal form, for example `lemmy:https://example.org` or
 *   `lemmy:https://example.org/10.1371%2Fjournal.pone.0008776`
 */
export function readLemmy(text: string): Identifier | undefined {
  const url = addressed('lemmy', text);
  if (url?.protocol !== 'https:' || url.search) return undefined;
  const written = decoded(url.pathname.slice(1));
  if (!written) return `lemmy:${url.origin}`;
  const doi = /^10\./.test(written) ? readDoi(written) : undefined;
  return doi && `lemmy:${url.origin}/${encodeURIComponent(valueOf(doi))}`;
}

/** What is asked of a server about a work: its posts that link to one of the DOIs. */
export function about(server: Identifier, work: readonly Identifier[]): Identifier[] {
  return work
    .filter((identifier) => schemeOf(identifier) === 'doi')
    .flatMap((doi) => readLemmy(`${server}/${encodeURIComponent(valueOf(doi))}`) ?? []);
}
