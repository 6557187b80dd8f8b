import { selected, type Source } from './source.js';

/** `/works/10.x%2Fy` and `/works?filter=doi:a,doi:b&rows=N&select=…`. */
export const crossref: Source = {
  name: 'crossref',
  works: 'https://api.crossref.org/works',
  asked(query) {
    const filters = query.get('filter')?.split(',');
    if (!filters?.every((filter) => filter.startsWith('doi:'))) return;
    return filters.map((filter) => filter.slice('doi:'.length));
  },
  single: (path) => path,
  one: (work) => answer('work', work),
  list(works, query) {
    const rows = Number(query.get('rows') ?? 20);
    return answer('work-list', {
      facets: {},
      'total-results': works.length,
      items: works.slice(0, rows).map((work) => selected(work, query)),
      'items-per-page': rows,
      query: { 'start-index': 0, 'search-terms': null },
    });
  },
};

function answer(type: string, message: object): object {
  return {
    status: 'ok',
    'message-type': type,
    'message-version': '1.0.0',
    message,
  };
}
