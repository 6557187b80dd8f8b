import type { ProviderId } from '../model/provider-id.js';

/**
 * Providers in the order in which details list them: never by the size of what they counted. A
 * new id without a place does not compile.
 */
const places = {
  openalex: 0,
  crossref: 0,
  datacite: 0,
  opencitations: 0,
  semanticscholar: 0,
  europepmc: 0,
  icite: 0,
  unpaywall: 0,
  orcid: 0,
  ror: 0,
  owner: 0,
  zenodo: 0,
  figshare: 0,
  inveniordm: 0,
  dataverse: 0,
  dspace: 0,
  eprints: 0,
  wikipedia: 0,
  wikidata: 0,
  hackernews: 0,
  hypothesis: 0,
  stackexchange: 0,
  bluesky: 0,
  prereview: 0,
  webmention: 0,
  lemmy: 0,
  mastodon: 0,
  github: 0,
  softwareheritage: 0,
  openlibrary: 0,
  altmetric: 0,
  plumx: 0,
  mendeley: 0,
  lens: 0,
  reddit: 0,
  gdelt: 0,
  guardian: 0,
  overton: 0,
  youtube: 0,
  pubpeer: 0,
  irus: 0,
  dimensions: 0,
  scite: 0,
} as const satisfies Record<ProviderId, 0>;

const order = Object.keys(places);

/** Sorts what providers gave into the fixed order; ids unknown to this copy come last. */
export function inOrder<Given extends { readonly provider: ProviderId }>(
  given: readonly Given[],
): Given[] {
  return [...given].sort((a, b) => rank(a.provider) - rank(b.provider));
}

function rank(provider: ProviderId): number {
  const place = order.indexOf(provider);
  return place < 0 ? order.length : place;
}
