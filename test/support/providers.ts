import type { Identifier } from '../../src/identifiers/identifier.js';
import { counted, failed, measuresOf, notCovered } from '../../src/model/outcome.js';
import type { Provider, ProviderRequest } from '../../src/model/provider.js';
import type { Sent } from './door.js';

/** What {@link plain} sends back: a count for each work it knows. */
export type Counts = Readonly<Record<Identifier, unknown>>;

/**
 * A provider of one measure without quirks. Its address is `https://plain.test/?ids=…`, its answer
 * an object of counts.
 */
export function plain(changes: Partial<Provider> = {}): Provider {
  const provider: Provider = {
    name: 'openalex',
    label: 'Plain',
    homepage: 'https://plain.test/',
    licence: 'CC0-1.0',
    terms: 'https://plain.test/terms',
    attribution: 'Plain',
    redistribution: 'allowed',
    retention: 'unlimited',
    hosts: ['plain.test'],
    tier: 'badge',
    accepts: ['doi'],
    measures: {
      citations: {
        zero: 'true-zero',
        rule: 'count',
        ruleVersion: '2026-08',
        scope: 'this version',
      },
    },
    batch: { ids: 100, urlBytes: 8000 },
    pace: { perSecond: 1000, concurrent: 10 },
    request: (ids) => {
      const made: ProviderRequest[] = [];
      for (let at = 0; at < ids.length; at += provider.batch.ids) {
        const some = ids.slice(at, at + provider.batch.ids);
        made.push({ url: `${provider.homepage}?ids=${some.join(',')}`, ids: some, as: 'json' });
      }
      return made;
    },
    parse: ([reply], ids) =>
      ids.map((id) => {
        const { status, body, retrieved } = reply!;
        const asked = { id, retrieved };
        const findings = measuresOf(provider).map((measure) => {
          if (status === 429) return failed(provider, measure, 'rate-limited', asked);
          if (status >= 500) return failed(provider, measure, 'server-error', asked);
          if (typeof body !== 'object') return failed(provider, measure, 'not-json', asked);
          const value = (body as Counts)[id];
          return value === undefined
            ? notCovered(provider, measure, 'unknown-work', asked)
            : counted(provider, measure, value, asked);
        });
        return { id, findings };
      }),
    link: (id) => `https://plain.test/about/${id}`,
    ...changes,
  };
  return provider;
}

/** Works that do not exist: `doi:10.5555/w1` … */
export function works(count: number, name = 'w'): Identifier[] {
  return Array.from({ length: count }, (_, at): Identifier => `doi:10.5555/${name}${at + 1}`);
}

/** OpenAlex and Crossref as they answer: each work listed has its count. Made up for tests. */
export function scholarly(counts: Readonly<Record<string, number>>, date?: string) {
  return (url: string): Sent => {
    const { hostname, pathname, searchParams } = new URL(url);
    const filter = searchParams.get('filter');
    const dois = filter
      ? filter.split(/[|,]/).map((doi) => doi.replace(/^doi:/, ''))
      : [decodeURIComponent(pathname.slice('/works/'.length)).replace(/^doi:/, '')];
    const isOpenAlex = hostname === 'api.openalex.org';
    const records = dois.flatMap((doi) => {
      const count = counts[`doi:${doi}`];
      if (count === undefined) return [];
      return [isOpenAlex ? openalexWork(doi, count) : crossrefWork(doi, count)];
    });
    const body = isOpenAlex
      ? filter
        ? { results: records }
        : records[0]
      : { message: filter ? { items: records } : records[0] };
    const status = !filter && !records.length ? 404 : 200;
    return { status, body: status === 404 ? {} : body, ...(date && { date }) };
  };
}

function openalexWork(doi: string, count: number) {
  return {
    id: `https://openalex.org/W${count + 1000}`,
    doi: `https://doi.org/${doi}`,
    display_name: `Title of ${doi}`,
    publication_year: 2018,
    type: 'article',
    cited_by_count: count,
    is_retracted: false,
  };
}

function crossrefWork(doi: string, count: number) {
  return {
    DOI: doi.toUpperCase(),
    title: [`Title of ${doi}`],
    issued: { 'date-parts': [[2018, 2]] },
    type: 'journal-article',
    'is-referenced-by-count': count,
  };
}
