import { type Identifier, type Scheme, schemeOf, valueOf } from '../identifiers/identifier.js';

const places: Readonly<Partial<Record<Scheme, string>>> = {
  doi: 'https://doi.org/',
  arxiv: 'https://arxiv.org/abs/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/',
  handle: 'https://hdl.handle.net/',
  openalex: 'https://openalex.org/',
  ark: 'https://n2t.net/',
  swh: 'https://archive.softwareheritage.org/',
};

/** Where a work is found on the web; nothing where its identifier does not say. */
export function addressOf(identifier: Identifier): string | undefined {
  const scheme = schemeOf(identifier);
  const value = valueOf(identifier);
  if (scheme === 'url') return webAddress(value);
  const place = places[scheme];
  return place && place + encodeURI(value).replace(/\?/g, '%3F').replace(/#/g, '%23');
}

/** The address where it is one of the web: data may hold anything, `javascript:` too. */
export function webAddress(address: unknown): string | undefined {
  try {
    const { protocol, href } = new URL(String(address));
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
