import { citationsOf, doiOf, numberOf, pick } from './works.mjs';

/**
 * Answers as DataCite does: `/dois?ids=a,b&page[size]=2` and `/dois/a`.
 * @param {URL} url
 * @returns {object | undefined} the body; nothing for what it does not hold
 */
export function datacite(url) {
  const path = decodeURIComponent(url.pathname);
  const [, doi] = /^\/dois\/(.+)$/.exec(path) ?? [];
  if (doi) return numberOf(doi) && { data: work(numberOf(doi)) };
  if (path !== '/dois') return undefined;
  const fields = url.searchParams.get('fields[dois]')?.split(',');
  const size = Number(url.searchParams.get('page[size]') ?? 25);
  const works = (url.searchParams.get('ids') ?? '').split(',').map(numberOf).filter(Boolean);
  return {
    data: works.slice(0, size).map((n) => work(n, fields)),
    meta: { total: works.length, totalPages: Math.ceil(works.length / size), page: 1 },
  };
}

// Two below OpenAlex's figure, so that a page's text tells which provider a number is from.
function work(n, fields) {
  const attributes = {
    doi: doiOf(n),
    titles: [{ title: `Made-up work ${n}` }],
    publicationYear: 2020,
    types: { resourceTypeGeneral: 'Text' },
    citationCount: citationsOf(n) - 2,
    viewCount: 0,
    downloadCount: 0,
    state: 'findable',
  };
  return { id: doiOf(n), type: 'dois', attributes: pick(attributes, fields) };
}
