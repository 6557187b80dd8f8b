import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Counting, Provider } from '../model/provider.js';
import { useOf, withoutTombstone } from './deposit.js';
import { fields, text } from './fields.js';
import { answers } from './works.js';

/** A count of InvenioRDM, under the name of its own field. */
const count = (rule: string): Counting => ({
  zero: 'true-zero',
  rule,
  ruleVersion: '2026-08',
  scope: 'all versions',
});

/**
 * A repository that runs on InvenioRDM, on a host of its own. It counts each version and all
 * together. A new version begins at 0 however much the work was used, so that all together are told,
 * as on the page of the record.
 */
export const inveniordm: Provider = {
  name: 'inveniordm',
  label: 'InvenioRDM',
  homepage: 'https://inveniordm.docs.cern.ch/',
  licence: 'set by the repository',
  terms: 'https://inveniordm.docs.cern.ch/',
  attribution: 'the repository that holds the record',
  // The owner names their own repository, whose figures are theirs to publish with its name.
  redistribution: 'with attribution',
  retention: 'unlimited',
  hosts: [],
  tier: 'details',
  accepts: ['inveniordm'],
  measures: {
    views: count('stats.all_versions.unique_views'),
    downloads: count('stats.all_versions.unique_downloads'),
  },
  batch: { ids: 1, urlBytes: 4000 },
  // 500 requests a minute where the repository has not set another limit.
  pace: { perSecond: 2, concurrent: 2 },

  request: (ids) => ids.map((id) => ({ url: valueOf(id), ids: [id], as: 'json' })),

  parse: (replies) =>
    answers(inveniordm, replies.map(withoutTombstone), {
      record: (body) => body,
      records: () => undefined,
      names: (record, { request }) => namesOf(record, request.ids[0]!),
      answer: (record, asked) => {
        const { stats, access, files } = fields(record);
        const all = fields(stats)['all_versions'];
        const isClosed =
          fields(files)['enabled'] === false ||
          /^(?:embargoed|restricted|metadata-only)$/.test(text(fields(access)['status']) ?? '');
        return useOf(inveniordm, { stats: all ? fields(all) : undefined, isClosed }, asked);
      },
    }),

  link: (id) => valueOf(id).replace('/api/records/', '/records/'),
};

/** A record's own name and that of all its versions, at the repository that was asked. */
function namesOf(record: unknown, asked: Identifier): Identifier[] {
  const { id, parent } = fields(record);
  const at = asked.slice(0, asked.lastIndexOf('/') + 1);
  return [id, fields(parent)['id']].flatMap((name) =>
    text(name) ? [`${at}${text(name)}`] : [],
  ) as Identifier[];
}
