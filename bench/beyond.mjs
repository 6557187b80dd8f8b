/**
 * What is asked beyond the badges' question, by host: each knows the work and has found nothing.
 * @type {Record<string, (url: URL) => object>}
 */
export const beyond = {
  'api.opencitations.net': () => [{ count: '0' }],
  'api.hypothes.is': () => ({ total: 0, rows: [], replies: [] }),
  'api.stackexchange.com': () => ({
    items: [],
    has_more: false,
    quota_max: 300,
    quota_remaining: 299,
  }),
  'hn.algolia.com': () => ({
    hits: [],
    nbHits: 0,
    nbPages: 0,
    page: 0,
    hitsPerPage: 1000,
    exhaustiveNbHits: true,
  }),
  'constellation.microcosm.blue': () => ({ links: {} }),
  'zenodo.org': () => ({ hits: { total: 0, hits: [] } }),
  'api.github.com': () => ({ total_count: 0, incomplete_results: false, items: [] }),
  ...Object.fromEntries(
    ['en.wikipedia', 'de.wikipedia', 'es.wikipedia', 'fr.wikipedia', 'www.wikidata'].map((site) => [
      `${site}.org`,
      () => ({ batchcomplete: true, query: { searchinfo: { totalhits: 0 }, search: [] } }),
    ]),
  ),
};
