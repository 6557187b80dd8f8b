/** Kinds of identifier a work, person or organisation can be known by. */
export const schemes = [
  'doi',
  'pmid',
  'pmcid',
  'arxiv',
  'isbn',
  'handle',
  'url',
  'openalex',
  'orcid',
  'ror',
  'bibcode',
  'award',
  'urn',
  'ark',
  'swh',
] as const;

/** One of {@link schemes}. */
export type Scheme = (typeof schemes)[number];

/** A scheme and a value in its normal form, such as `doi:10.7717/peerj.4375`. */
export type Identifier = `${Scheme}:${string}`;

/** The part before the first colon. */
export function schemeOf(identifier: Identifier): Scheme {
  return identifier.slice(0, identifier.indexOf(':')) as Scheme;
}

/** The part after the first colon: the identifier as its own scheme writes it. */
export function valueOf(identifier: Identifier): string {
  return identifier.slice(identifier.indexOf(':') + 1);
}
