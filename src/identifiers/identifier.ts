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
  // Where a work is kept: an item of one repository, which is asked how it is used.
  'zenodo',
  'figshare',
  'inveniordm',
  'dataverse',
  'dspace',
  'eprints',
  // Where it is spoken of: posts or a server that are asked because the owner names them.
  'mastodon',
  'lemmy',
] as const;

/** Kinds of identifier by which one site alone knows its items. */
const placeSchemes: readonly string[] = [
  'zenodo',
  'figshare',
  'inveniordm',
  'dataverse',
  'dspace',
  'eprints',
  'mastodon',
  'lemmy',
];

/** Whether identifiers of the scheme say where a work is kept or spoken of, and not which work it is. */
export function isPlace(scheme: Scheme): boolean {
  return placeSchemes.includes(scheme);
}

/** One of {@link schemes}. */
export type Scheme = (typeof schemes)[number];

/** A scheme and a value in its normal form, such as `doi:10.7717/peerj.4375`. */
export type Identifier = `${Scheme}:${string}`;

/** The part before the first colon. */
export function schemeOf(identifier: Identifier): Scheme {
  return identifier.slice(0, identifier.indexOf(':')) as Scheme;
}

/**
 * The identifier as its own scheme writes it: what stands after the first colon. URNs, ARKs and
 * SWHIDs hold that colon themselves, so of these it is the whole.
 */
export function valueOf(identifier: Identifier): string {
  return identifier.replace(/^(?!(?:urn|ark|swh):)[^:]*:/, '');
}
