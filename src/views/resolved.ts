import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { webAddress } from './address.js';

const resolvers: Readonly<Partial<Record<string, string>>> = {
  doi: 'https://doi.org/',
  arxiv: 'https://arxiv.org/abs/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/',
  handle: 'https://hdl.handle.net/',
  openalex: 'https://openalex.org/',
  url: '',
};

/** Where an identifier leads; `undefined` where no resolver is known for it. */
export function resolved(identifier: Identifier): string | undefined {
  const resolver = resolvers[schemeOf(identifier)];
  return resolver === undefined ? undefined : webAddress(resolver + encodeURI(valueOf(identifier)));
}
