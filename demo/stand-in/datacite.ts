import type { Source } from './source.js';

/** `/dois/10.x%2Fy` and `/dois?ids=a,b&page[size]=N&fields[dois]=…`. */
export const datacite: Source = {
  name: 'datacite',
  works: 'https://api.datacite.org/dois',
  asked: (query) => query.get('ids')?.split(','),
  single: (path) => path,
  one: (work) => ({ data: work }),
  list(works, query) {
    const size = Number(query.get('page[size]') ?? 25);
    return {
      data: works.slice(0, size).map((work) => withFields(work, query)),
      meta: { total: works.length, totalPages: Math.ceil(works.length / size), page: 1 },
      links: {},
    };
  },
};

/** Its fields stand one level deeper than `select` reaches. */
function withFields(work: object, query: URLSearchParams): object {
  const { attributes, ...rest } = work as { attributes: object };
  const fields = query.get('fields[dois]')?.split(',');
  if (!fields) return work;
  const kept = Object.entries(attributes).filter(([field]) => fields.includes(field));
  return { ...rest, attributes: Object.fromEntries(kept) };
}
