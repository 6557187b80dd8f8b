import { citationsOf, doiOf, numberOf, pick } from './works.mjs';

/**
 * Answers as Crossref does: `/works?filter=doi:a,doi:b` and `/works/a`.
 * @param {URL} url
 * @returns {object | undefined} the body; nothing for what it does not hold
 */
export function crossref(url) {
  const path = decodeURIComponent(url.pathname);
  const [, doi] = /^\/(?:v1\/)?works\/(.+)$/.exec(path) ?? [];
  if (doi) return numberOf(doi) && answer('work', work(numberOf(doi)));
  if (!/^\/(?:v1\/)?works$/.test(path)) return undefined;
  const fields = url.searchParams.get('select')?.split(',');
  const items = (url.searchParams.get('filter') ?? '')
    .split(',')
    .map((filter) => numberOf(filter.replace(/^doi:/, '')))
    .filter(Boolean)
    .map((n) => pick(work(n), fields));
  const rows = Number(url.searchParams.get('rows') ?? 20);
  return answer('work-list', {
    'total-results': items.length,
    items: items.slice(0, rows),
    'items-per-page': rows,
  });
}

const answer = (type, message) => ({
  status: 'ok',
  'message-type': type,
  'message-version': '1.0.0',
  message,
});

// One below OpenAlex's figure, so that a page's text tells which provider a number is from.
function work(n) {
  return {
    DOI: doiOf(n),
    'is-referenced-by-count': citationsOf(n) - 1,
    title: [`Made-up work ${n}`],
    type: 'journal-article',
    issued: { 'date-parts': [[2020, 5, 17]] },
  };
}
