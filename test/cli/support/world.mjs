// A small made-up world of works, and what its providers say of them. Every figure follows from the work's name.

/** A number that looks random and follows from a text. */
function hash(text) {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.codePointAt(0)) % 1_000_003;
  return value;
}

/**
 * What a provider says of a work: a number, or `undefined` where it does not know it. Works named
 * `nobody` are known to none, `brandnew` have no citations.
 *
 * @param {string} provider
 * @param {string} doi
 * @returns {number | undefined}
 */
export function figureOf(provider, doi) {
  if (/\/nobody/.test(doi)) return undefined;
  if (provider === 'opencitations') return /\/brandnew/.test(doi) ? 0 : hash(`o${doi}`) % 40;
  const share = { openalex: 30, crossref: 12, datacite: 3 }[provider];
  const value = hash(`${provider}${doi}`);
  if (value % 30 >= share - 1) return undefined;
  return /\/brandnew/.test(doi) ? 0 : value % 900;
}

/**
 * The DOI behind a PubMed number of this world: `pmid:7` is `10.5555/by-pmid.7`.
 *
 * @param {string | number} pmid
 */
export function doiOf(pmid) {
  return `10.5555/by-pmid.${pmid}`;
}

/**
 * What a request asks: whom, for which works, and whether by a list.
 *
 * @param {string} address
 * @returns {{ provider: string, isList: boolean, ids: string[] }}
 */
export function asked(address) {
  const url = new URL(address);
  const provider = url.hostname.split('.')[1];
  const filter = url.searchParams.get('filter');
  const ids = url.searchParams.get('ids');
  if (filter && provider === 'openalex') {
    const [, scheme, values] = /^(\w+):(.*)$/s.exec(filter);
    return { provider, isList: true, ids: values.split('|').map((value) => `${scheme}:${value}`) };
  }
  if (filter) return { provider, isList: true, ids: filter.split(',') };
  if (ids) return { provider, isList: true, ids: ids.split(',').map((doi) => `doi:${doi}`) };
  const path = decodeURIComponent(url.pathname);
  const isAgency = path.endsWith('/agency');
  const name = path
    .replace(/^\/(?:works|dois|index\/v2\/citation-count)\//, '')
    .replace(/\/agency$/, '');
  return {
    provider: isAgency ? 'agency' : provider,
    isList: false,
    ids: [/^(?:doi|pmid):/.test(name) ? name : `doi:${name}`],
  };
}

/** What the provider answers when nothing goes wrong: status and body. */
export function said(address) {
  const { provider, isList, ids } = asked(address);
  const named = ids.map((id) => (id.startsWith('pmid:') ? doiOf(id.slice(5)) : id.slice(4)));
  if (provider === 'opencitations')
    return [200, [{ count: String(figureOf(provider, named[0]) ?? 0) }]];
  if (provider === 'agency')
    return [200, { message: { DOI: named[0], agency: { id: 'jalc', label: 'JaLC' } } }];
  const found = named.flatMap((doi, at) => {
    const value = figureOf(provider, doi);
    return value === undefined ? [] : [record(provider, doi, value, ids[at])];
  });
  if (provider === 'openalex')
    return isList
      ? [200, { meta: { count: found.length }, results: found }]
      : found.length
        ? [200, found[0]]
        : [404, '<!doctype html><title>404</title>'];
  if (provider === 'crossref')
    return isList
      ? [200, { message: { items: found } }]
      : found.length
        ? [200, { message: found[0] }]
        : [404, 'Resource not found.'];
  return isList
    ? [200, { data: found }]
    : found.length
      ? [200, { data: found[0] }]
      : [404, { errors: [] }];
}

/** One record of a provider. */
export function record(provider, doi, value, id = '') {
  const title = `A made-up work, ${doi}`;
  if (provider === 'openalex')
    return {
      id: `https://openalex.org/W${hash(doi) + 1}`,
      doi: `https://doi.org/${doi}`,
      display_name: title,
      publication_year: 2020,
      type: 'article',
      cited_by_count: value,
      is_retracted: /\/retracted/.test(doi),
      ...(id.startsWith('pmid:') && {
        ids: { pmid: `https://pubmed.ncbi.nlm.nih.gov/${id.slice(5)}` },
      }),
    };
  if (provider === 'crossref')
    return {
      DOI: doi,
      title: [title],
      issued: { 'date-parts': [[2020, 5]] },
      type: 'journal-article',
      'is-referenced-by-count': value,
    };
  return {
    id: doi,
    type: 'dois',
    attributes: {
      doi,
      titles: [{ title }],
      publicationYear: 2020,
      types: { resourceTypeGeneral: 'Dataset' },
      citationCount: value,
      viewCount: 0,
      downloadCount: value + 1,
    },
  };
}
