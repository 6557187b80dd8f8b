import { decoded } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { type Asked, counted } from '../model/outcome.js';
import type { Answer, Provider } from '../model/provider.js';
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
  accepts: ['doi'],
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
    requests(ids, openalex.batch, {
      // Only this form of the path is free of charge to the visitor's daily budget.
      single: (doi) => `${api}/doi:${doi}?${select}`,
      several: (dois) => `${api}?filter=doi:${dois.join('|')}&per_page=100&${select}`,
    }),

  parse: (replies) =>
    answers(openalex, replies, {
      record: (body) => body,
      records: (body) => list(fields(body)['results']),
      names: (record) => namesOf(fields(record)),
      answer: (record, asked) => answer(fields(record), asked),
    }),

  link: (id) => `https://openalex.org/works?filter=doi:${encodeURIComponent(valueOf(id))}`,
};

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

function namesOf(work: Fields): readonly (Identifier | undefined)[] {
  const doi = /^https:\/\/doi\.org\/(.+)$/s.exec(text(work['doi']) ?? '')?.[1];
  const id = pageOf(work)?.split('/').at(-1);
  // Nobody has said whether a DOI is percent-encoded here.
  return [ownDoi(doi), ownDoi(doi && decoded(doi)), id ? `openalex:${id}` : undefined];
}

/** OpenAlex names a work by the address of its page. */
function pageOf(work: Fields): string | undefined {
  return /^https:\/\/openalex\.org\/W\d+$/.exec(text(work['id']) ?? '')?.[0];
}
