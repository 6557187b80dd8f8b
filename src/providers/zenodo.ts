import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Counting, Provider } from '../model/provider.js';
import { useOf, withoutTombstone } from './deposit.js';
import { type Fields, fields, list, text } from './fields.js';
import { answers } from './works.js';

const api = 'https://zenodo.org/api/records';

/** A count of Zenodo, under the name of its own field. */
const count = (rule: string): Counting => ({
  zero: 'true-zero',
  rule,
  ruleVersion: '2026-08',
  scope: 'all versions',
});

/**
 * Zenodo: a repository for all that research makes. Its plain figures cover all versions of a
 * record since October 2023; before that they covered the one, and the other way round.
 *
 * The number that stands for all versions has no record of its own: where there is none, the
 * newest of its versions is looked for.
 */
export const zenodo: Provider = {
  name: 'zenodo',
  label: 'Zenodo',
  homepage: 'https://zenodo.org/',
  licence: 'CC0-1.0',
  terms: 'https://about.zenodo.org/terms/',
  attribution: 'Zenodo',
  redistribution: 'allowed',
  retention: 'unlimited',
  hosts: ['zenodo.org'],
  tier: 'details',
  accepts: ['zenodo'],
  measures: {
    views: count('stats.unique_views'),
    downloads: count('stats.unique_downloads'),
  },
  batch: { ids: 1, urlBytes: 2000 },
  // 60 requests a minute, and 30 of them searches.
  pace: { perSecond: 0.5, concurrent: 1 },

  request: (ids) => ids.map((id) => ({ url: `${api}/${valueOf(id)}`, ids: [id], as: 'json' })),

  next: ([first, ...others]) =>
    first?.status === 404 && !others.length
      ? first.request.ids.map((id) => ({
          url: `${api}?q=parent.id%3A${valueOf(id)}&size=1`,
          ids: [id],
          as: 'json',
        }))
      : [],

  parse: (replies) =>
    answers(zenodo, replies.map(withoutTombstone), {
      record: (body) => hits(body)?.[0] ?? body,
      records: hits,
      names: (record) => namesOf(fields(record)),
      answer: (record, asked) => {
        // The first address repeats nothing where the search has found it.
        const again = replies[1]?.request.url;
        const { stats, metadata, files } = fields(record);
        const access = fields(metadata)['access_right'];
        const isClosed =
          list(files)?.length === 0 || /^(?:embargoed|restricted|closed)$/.test(text(access) ?? '');
        return useOf(zenodo, { stats: stats ? fields(stats) : undefined, isClosed, again }, asked);
      },
    }),

  link: (id) => `https://zenodo.org/records/${valueOf(id)}`,
};

function hits(body: object): readonly unknown[] | undefined {
  return list(fields(fields(body)['hits'])['hits']);
}

/** A record's own number, and that of all its versions, which comes as text. */
function namesOf({ id, conceptrecid }: Fields): Identifier[] {
  const all = text(conceptrecid);
  return [
    ...(Number.isSafeInteger(id) ? [`zenodo:${id as number}` as const] : []),
    ...(all ? [`zenodo:${all}` as const] : []),
  ];
}
