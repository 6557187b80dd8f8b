import { readDoi } from '../identifiers/doi.js';
import { readOpenalex } from '../identifiers/openalex.js';
import { readPmcid } from '../identifiers/pmcid.js';
import { readPmid } from '../identifiers/pmid.js';
import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import type { Counted, Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Answer, Provider, Reply } from '../model/provider.js';
import { access } from './access.js';
import { byYear } from './by-year.js';
import { failure } from './failure.js';
import { about, type Fields, fields, list, text } from './fields.js';
import { namesOf, openalex, pageOf } from './openalex.js';
import { countries } from './openalex-countries.js';
import { groupsIn } from './openalex-groups.js';
import { peersOf, percentile } from './openalex-percentile.js';
import { ratio } from './ratio.js';
import { answers } from './works.js';

const api = 'https://api.openalex.org/works';
const select =
  'select=id,doi,ids,display_name,publication_year,type,cited_by_count,counts_by_year,fwci,citation_normalized_percentile,primary_topic,open_access,is_xpac';

/**
 * OpenAlex, asked for all it knows of one work and not only for the count: years and countries of
 * the works that cite it, and how it compares with others of its year, type and subfield.
 *
 * The work itself is free of charge to the visitor's daily budget and lists ten years only; its
 * citing works by year and by country, and the number of works it is compared with, are lists and
 * cost one credit each. A work that nobody cites is spared the first two. By default a list leaves
 * out the expansion corpus, the raw records of datasets and repositories; where the work itself
 * belongs to that, its lists take it in.
 */
export const openalexContext: Provider = {
  ...openalex,
  tier: 'details',
  measures: {
    citations: openalex.measures.citations!,
    fwci: { zero: 'true-zero', rule: 'fwci', ruleVersion: '2026-09', scope: 'this version' },
    'citation-percentile': {
      zero: 'true-zero',
      rule: 'citation_normalized_percentile.value',
      ruleVersion: '2026-08',
      scope: 'this version',
    },
    'countries-citing': {
      zero: 'true-zero',
      rule: 'works?filter=cites&group_by=authorships.countries',
      ruleVersion: '2026-09',
      scope: 'this version',
    },
    'open-access': {
      zero: 'true-zero',
      rule: 'open_access.is_oa',
      ruleVersion: '2026-08',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 8000 },

  request: (ids) =>
    ids.map((id) => {
      // Only these forms of the path are free.
      const path = schemeOf(id) === 'openalex' ? '' : `${schemeOf(id)}:`;
      const url = `${api}/${path}${encodeURIComponent(valueOf(id))}?${select}`;
      return { url, ids: [id], as: 'json' };
    }),

  next: ([first, ...lists]) => {
    if (!first) return [];
    const { ids } = first.request;
    const [own] = openalexContext.parse([first], ids, {});
    // Nothing more is asked about a work that is not the one, or has no count to explain.
    if (own?.findings[0]?.state !== 'counted') return [];
    // One list at a time: what refuses one refuses all, and the work itself is told all the same.
    if (lists.some(failure)) return [];
    const { years, countries, peers } = listsOf(fields(first.body));
    const url = [years, countries, peers].filter(Boolean)[lists.length];
    return url ? [{ url, ids, as: 'json' }] : [];
  },

  parse: ([first, ...lists]) =>
    first
      ? answers(openalexContext, [first], {
          record: (body) => body,
          records: () => undefined,
          names: (record) => namesOf(fields(record)),
          answer: (record, asked) => answer(fields(record), asked, lists),
        })
      : [],
};

/** Addresses of the lists that belong to a work; absent where there is nothing to ask. */
interface Lists {
  readonly years?: string;
  readonly countries?: string;
  readonly peers?: string;
}

function listsOf(work: Fields): Lists {
  const number = numberOf(work);
  const peers = peersOf(work);
  const corpus = work['is_xpac'] === true ? '&corpus=all' : '';
  const citing = `${api}?filter=cites:${number}${corpus}&group_by=`;
  return {
    ...(number &&
      work['cited_by_count'] !== 0 && {
        years: `${citing}publication_year`,
        countries: `${citing}authorships.countries:include_unknown`,
      }),
    ...(peers && { peers: `${api}?filter=${peers}${corpus}&per_page=1&select=id` }),
  };
}

function answer(work: Fields, own: Asked, lists: readonly Reply[]): Answer {
  const asked = { ...own, link: pageOf(work) };
  const urls = listsOf(work);
  // What was not asked has the failure of what was.
  const replyTo = (url: string | undefined) =>
    url ? (lists.find(({ request }) => request.url === url) ?? lists.find(failure)) : undefined;
  return {
    id: asked.id,
    findings: [
      citations(work, asked, replyTo(urls.years)),
      ratio(openalexContext, 'fwci', work['fwci'], asked),
      percentile(openalexContext, work, asked, replyTo(urls.peers)),
      citingCountries(work, asked, replyTo(urls.countries)),
      openAccess(work, asked),
    ],
    about: {
      ...about(work['display_name'], work['publication_year'], work['type']),
      also: otherNames(work, asked.id),
    },
  };
}

/** The same count as the badge's, now with the years of the citing works. */
function citations(work: Fields, asked: Asked, reply: Reply | undefined): Finding {
  const found = counted(openalexContext, 'citations', work['cited_by_count'], asked);
  if (found.state !== 'counted' || !found.value) return found;
  const series = yearsIn(reply) ?? lastYears(work, found.value);
  return series.length ? { ...found, series } : found;
}

/** All years of citing works. */
function yearsIn(reply: Reply | undefined): Counted['series'] {
  const groups = reply && !failure(reply) ? groupsIn(reply) : undefined;
  if (!groups?.counts.size) return undefined;
  return byYear(
    [...groups.counts].map(([year, count]) => [Number(year), count]),
    groups.total,
  );
}

/** The last ten years: those without citations are left out, and so are older citations. */
function lastYears(work: Fields, total: number): NonNullable<Counted['series']> {
  const years = (list(work['counts_by_year']) ?? []).slice(0, 100).map(fields);
  return byYear(
    years.map(({ year, cited_by_count: count }) => [year, count]),
    total,
  );
}

/** Nobody cites it from nowhere; otherwise the list of the citing works tells. */
function citingCountries(work: Fields, asked: Asked, reply: Reply | undefined): Finding {
  if (reply)
    return countries(
      openalexContext,
      {
        ...asked,
        retrieved: reply.retrieved,
        link: `https://openalex.org/works?filter=cites:${numberOf(work)}`,
      },
      reply,
    );
  return work['cited_by_count'] === 0
    ? counted(openalexContext, 'countries-citing', 0, asked)
    : failed(openalexContext, 'countries-citing', 'malformed', asked);
}

/** 1 where a free copy is known and 0 where none is, with OpenAlex's word for the kind of access. */
function openAccess(work: Fields, asked: Asked): Finding {
  const given = work['open_access'];
  const { is_oa: isOpen, oa_status: status } = fields(given);
  return access(openalexContext, given === null ? null : isOpen, status, asked);
}

/** What else OpenAlex calls the work, in normal form. */
function otherNames(work: Fields, asked: Identifier): Identifier[] {
  const { pmid, pmcid } = fields(work['ids']);
  // It writes addresses of PubMed Central without the letters.
  const digits = /\d+$/.exec(text(pmcid) ?? '')?.[0];
  const names = [
    readDoi(text(work['doi']) ?? ''),
    readOpenalex(pageOf(work) ?? ''),
    readPmid(text(pmid) ?? ''),
    digits && readPmcid(`PMC${digits}`),
  ];
  return names.filter((name): name is Identifier => !!name && name !== asked);
}

function numberOf(work: Fields): string | undefined {
  return pageOf(work)?.split('/').at(-1);
}
