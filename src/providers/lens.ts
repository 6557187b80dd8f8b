import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Asked } from '../model/outcome.js';
import type { Answer, Provider } from '../model/provider.js';
import { type Fields, fields, list, ownDoi, text } from './fields.js';
import { figure } from './figure.js';
import { answers } from './works.js';

const include = 'lens_id,external_ids,scholarly_citations_count,patent_citations_count';

/**
 * Lens: citations by works and by patents. A count that it leaves out may be none. Known from its
 * documentation alone.
 */
export const lens: Provider = {
  name: 'lens',
  label: 'Lens',
  homepage: 'https://www.lens.org/',
  licence: 'Proprietary',
  terms: 'https://about.lens.org/policies/',
  attribution: 'Lens.org',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.lens.org'],
  tier: 'details',
  needs: 'key',
  accepts: ['doi'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'scholarly_citations_count',
      ruleVersion: '2026-04',
      scope: 'this version',
    },
    patents: {
      zero: 'true-zero',
      rule: 'patent_citations_count',
      ruleVersion: '2026-04',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  pace: { perSecond: 0.1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `https://api.lens.org/scholarly/search?query=${phrase(id)}&size=1&include=${include}`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(lens, replies, {
      record: (body) => list(fields(body)['data'])?.[0],
      records: (body) => list(fields(body)['data']),
      names: (record) => namesOf(fields(record)),
      answer: (record, asked) => answer(fields(record), asked),
    }),

  link: (id) => `https://www.lens.org/lens/search/scholar/list?q=${phrase(id)}`,
};

function phrase(id: Identifier): string {
  return encodeURIComponent(`doi:"${valueOf(id).replace(/["\\]/g, '\\$&')}"`);
}

function namesOf({ external_ids: ids }: Fields): readonly (Identifier | undefined)[] {
  return (list(ids) ?? []).map((each) => {
    const { type, value } = fields(each);
    return type === 'doi' ? ownDoi(value) : undefined;
  });
}

function answer(record: Fields, { id, retrieved }: Asked): Answer {
  const number = /^[\dX-]+$/.exec(text(record['lens_id']) ?? '');
  const link = number ? `https://www.lens.org/lens/scholar/article/${number[0]}/main` : undefined;
  const asked = { id, retrieved, link };
  const { scholarly_citations_count: citations, patent_citations_count: patents } = record;
  return {
    id,
    findings: [
      figure(lens, 'citations', citations, 'ambiguous-zero', asked),
      figure(lens, 'patents', patents, 'ambiguous-zero', asked),
    ],
  };
}
