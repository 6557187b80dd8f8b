import { citationsOf, doiOf, numberOf, pick } from './works.mjs';

const YEARS = [2026, 2025, 2024, 2023, 2022, 2021];

/**
 * Answers as OpenAlex does: `/works?filter=doi:a|b` and `/works/doi:a`.
 * @param {URL} url
 * @returns {object | undefined} the body; nothing for what it does not hold
 */
export function openalex(url) {
  const fields = url.searchParams.get('select')?.split(',');
  const path = decodeURIComponent(url.pathname);
  const [, doi] = /^\/works\/(?:doi:|https:\/\/doi\.org\/)(.+)$/.exec(path) ?? [];
  if (doi) return numberOf(doi) && pick(work(numberOf(doi)), fields);
  if (url.searchParams.has('group_by')) return citing(url);
  const [, dois] = /^doi:(.+)$/.exec(url.searchParams.get('filter') ?? '') ?? [];
  if (path !== '/works' || !dois) return undefined;
  const results = dois
    .split('|')
    .map((text) => numberOf(text.replace('https://doi.org/', '')))
    .filter(Boolean)
    .map((n) => pick(work(n), fields));
  return { meta: { count: results.length, page: 1, per_page: 100, cost_usd: 0.0001 }, results };
}

/** All citing works are of one year, from one country. */
function citing({ searchParams }) {
  const count = citationsOf(Number(searchParams.get('filter').replace(/^cites:W1/, '')));
  const key =
    searchParams.get('group_by') === 'publication_year'
      ? '2025'
      : 'https://openalex.org/countries/DE';
  return { meta: { count }, group_by: [{ key, count }] };
}

function work(n) {
  const id = `https://openalex.org/W${1_000_000 + n}`;
  const doi = `https://doi.org/${doiOf(n)}`;
  return {
    id,
    doi,
    display_name: `Made-up work ${n}`,
    title: `Made-up work ${n}`,
    publication_year: 2020,
    publication_date: '2020-05-17',
    type: 'article',
    cited_by_count: citationsOf(n),
    is_retracted: false,
    is_xpac: false,
    fwci: null,
    citation_normalized_percentile: null,
    primary_topic: null,
    open_access: { is_oa: false, oa_status: 'closed', oa_url: null },
    ids: { openalex: id, doi },
    counts_by_year: YEARS.map((year, i) => ({ year, cited_by_count: 10 + ((n + i) % 7) })),
  };
}
