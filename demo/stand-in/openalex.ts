import { selected, type Source } from './source.js';

/** `/works/doi:10.x%2Fy` and `/works?filter=doi:a|b&select=…&per_page=100`. */
export const openalex: Source = {
  name: 'openalex',
  works: 'https://api.openalex.org/works',
  asked(query) {
    const [, dois] = /^doi:(.+)$/s.exec(query.get('filter') ?? '') ?? [];
    return dois?.split('|').map(bare);
  },
  single: (path) => bare(path.replace(/^doi:/i, '')),
  // Of benchmarks and access nothing is held, and details are silent of what is null.
  one: (work, query) => (query.has('select') ? selected({ ...unheld, ...work }, query) : work),
  // Who cites a work, by year and country: an empty list says nothing of a work that is cited.
  silence: (query) => (query.has('group_by') ? { meta: { count: 0 }, group_by: [] } : undefined),
  list(works, query) {
    const perPage = Number(query.get('per_page') ?? 25);
    return {
      meta: { count: works.length, page: 1, per_page: perPage },
      results: works.slice(0, perPage).map((work) => selected(work, query)),
      group_by: [],
    };
  },
};

const unheld = { fwci: null, citation_normalized_percentile: null, open_access: null };

function bare(doi: string): string {
  return doi.replace(/^https?:\/\/doi\.org\//i, '');
}
