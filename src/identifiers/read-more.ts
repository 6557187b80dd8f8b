import { naming } from './naming.js';
import { readArk } from './ark.js';
import { readArxiv } from './arxiv.js';
import { readAward } from './award.js';
import { readBibcode } from './bibcode.js';
import { readDataverse } from './dataverse.js';
import { readDspace } from './dspace.js';
import { readEprints } from './eprints.js';
import { readFigshare } from './figshare.js';
import { readHandle } from './handle.js';
import type { Identifier, Scheme } from './identifier.js';
import { readInveniordm } from './inveniordm.js';
import { readIsbn } from './isbn.js';
import { readLemmy } from './lemmy.js';
import { readMastodon } from './mastodon.js';
import { readOpenalex } from './openalex.js';
import { readOrcid } from './orcid.js';
import { firstReaders } from './read.js';
import { readPmcid } from './pmcid.js';
import { readPmid } from './pmid.js';
import { readRor } from './ror.js';
import { readSwh } from './swh.js';
import { readUrl, readUrls } from './url.js';
import { readUrn } from './urn.js';
import { readZenodo } from './zenodo.js';

/** A reader for every scheme. Load it lazily. */
export const readers: Record<Scheme, (text: string) => Identifier | undefined> = {
  ...firstReaders,
  arxiv: readArxiv,
  pmid: readPmid,
  pmcid: readPmcid,
  isbn: readIsbn,
  handle: readHandle,
  url: readUrl,
  openalex: readOpenalex,
  orcid: readOrcid,
  ror: readRor,
  bibcode: readBibcode,
  award: readAward,
  urn: readUrn,
  ark: readArk,
  swh: readSwh,
  zenodo: readZenodo,
  figshare: readFigshare,
  inveniordm: readInveniordm,
  dataverse: readDataverse,
  dspace: readDspace,
  eprints: readEprints,
  mastodon: readMastodon,
  lemmy: readLemmy,
};

/** Reads what an author wrote as an identifier of any one scheme; `undefined` when it is none. */
export function readAnyIdentifier(scheme: Scheme, text: string): Identifier | undefined {
  return readers[scheme](text);
}

/** Reads what an attribute names, of `url` several addresses; none where it can't be read. */
export function readNames(scheme: Scheme, text: string): readonly Identifier[] {
  const read = scheme === 'url' ? readUrls(text) : readers[scheme](text);
  return read ? [read].flat() : [];
}

/** Reads a work's identifier, with or without its scheme: `arxiv:2401.00001`. */
export function readWork(text: string): Identifier | undefined {
  const [, scheme = '', rest = ''] = /^(\w+):(.+)$/s.exec(text) ?? [];
  const named = naming.find((name) => name === scheme.toLowerCase());
  return named
    ? readAnyIdentifier(named, rest)
    : (readAnyIdentifier('doi', text) ?? readAnyIdentifier('arxiv', text));
}
