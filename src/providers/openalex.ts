import { decoded } from '../identifiers/doi.js';
import { type Identifier, schemeOf, valueOf } from '../identifiers/identifier.js';
import { type Asked, counted } from '../model/outcome.js';
import type { Answer, Provider, Reply } from '../model/provider.js';
import { failure } from './failure.js';
import { about, type Fields, fields, list, ownDoi, text } from './fields.js';
import { requests } from './requests.js';
import { answers } from './works.js';

const api = 'https://api.openalex.org/works';
const select = 'select=id,doi,display_name,publication_year,type,cited_by_count,is_retracted';

/** OpenAlex: an open catalogue of scholarly works and the citations between them. */
export const openalex: Provider = {
  name: 'openalex',
  label: 'OpenAlex',
  homepage: 'https://openalex.org/',
  licence: 'CC0-1.0',
  terms: 'https://openalex.org/',
  attribution: 'OpenAlex',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['api.openalex.org'],
  tier: 'badge',
  // No PMCIDs: it documents them and keeps none, so that its 404 would say nothing about the work.
  accepts: ['doi', 'pmid', 'openalex'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'cited_by_count',
      ruleVersion: '2026-08',
      scope: 'this version',
    },
  },
  batch: { ids: 100, urlBytes: 8000 },
  pace: { perSecond: 5, concurrent: 2 },

  request: (ids) =>
    openalex.accepts.flatMap((scheme) => {
      const read = scheme === 'pmid' ? `${select},ids` : select;
      const path = scheme === 'openalex' ? '' : `${scheme}:`;
      return requests(
        ids.filter((id) => schemeOf(id) === scheme),
        openalex.batch,
        {
          // Only these forms of the path are free of charge to the visitor's daily budget.
          single: (value) => `${api}/${path}${value}?${read}`,
          several: (values) => `${api}?filter=${scheme}:${values.join('|')}&per_page=100&${read}`,
        },
      );
    }),

  // Alone they cost nothing, and a 404 is proof.
  next: ([first, ...alone]) =>
    first && !alone.length ? leftOpen(first).flatMap((id) => openalex.request([id], {})) : [],

  parse: (replies) =>
    answers(openalex, replies, {
      record: (body) => body,
      records: (body) => list(fields(body)['results']),
      names: (record) => namesOf(fields(record)),
      leftOpen,
      answer: (record, asked) => answer(fields(record), asked),
    }),

  link: (id) =>
    `https://openalex.org/works?filter=${schemeOf(id)}:${encodeURIComponent(valueOf(id))}`,
};

/**
 * The works of a list that OpenAlex may know though they are not on it: two records of one work
 * can push another off the page, and a number that was merged into another leads on only alone.
 */
function leftOpen(reply: Reply): readonly Identifier[] {
  const { meta, results } = fields(reply.body);
  const records = list(results);
  if (!records || failure(reply)) return [];
  const named = new Set(records.flatMap((record) => namesOf(fields(record))));
  const isCut = (fields(meta)['count'] as number) > records.length;
  return reply.request.ids.filter((id) => !named.has(id) && (isCut || schemeOf(id) === 'openalex'));
}

function answer(work: Fields, asked: Asked): Answer {
  const link = pageOf(work);
  const found = counted(openalex, 'citations', work['cited_by_count'], { ...asked, link });
  const base: Answer = {
    id: asked.id,
    findings: [found],
    about: about(work['display_name'], work['publication_year'], work['type']),
  };
  // OpenAlex knows of retractions alone, and says null where it has not looked.
  if (typeof work['is_retracted'] !== 'boolean') return base;
  const notice = {
    kind: 'retraction',
    link: link ?? openalex.link(asked.id),
    provider: 'openalex',
  } as const;
  return { ...base, notices: work['is_retracted'] ? [notice] : [] };
}

/** What a work calls itself by. */
export function namesOf(work: Fields): readonly (Identifier | undefined)[] {
  const doi = /^https:\/\/doi\.org\/(.+)$/s.exec(text(work['doi']) ?? '')?.[1];
  const id = pageOf(work)?.split('/').at(-1);
  // Nobody has said whether a DOI is percent-encoded here.
  const pmid = /\d+$/.exec(text(fields(work['ids'])['pmid']) ?? '');
  return [
    ownDoi(doi),
    ownDoi(doi && decoded(doi)),
    id ? `openalex:${id}` : undefined,
    pmid ? `pmid:${pmid[0]}` : undefined,
  ];
}

/** OpenAlex names a work by the address of its page. */
export function pageOf(work: Fields): string | undefined {
  return /^https:\/\/openalex\.org\/W\d+$/.exec(text(work['id']) ?? '')?.[0];
}
