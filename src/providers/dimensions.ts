import { counted } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { type Fields, fields, ownDoi, text } from './fields.js';
import { inPath } from './path.js';
import { answers } from './works.js';

/**
 * Dimensions: a commercial index of works and the citations between them. Each of its answers says
 * that organisations may use it only once they have registered, so a page asks where its owner
 * names it, which says as much; and the words it sends stand beside the figure. Its ratios are left
 * alone: what they compare with is not what our words for such ratios say.
 */
export const dimensions: Provider = {
  name: 'dimensions',
  label: 'Dimensions',
  homepage: 'https://www.dimensions.ai/',
  licence: 'Dimensions Metrics API terms',
  terms: 'https://dimensions.ai/policies/terms/metrics/',
  attribution: 'Dimensions Metrics API, for registered organisations',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['metrics-api.dimensions.ai'],
  tier: 'details',
  isOptIn: true,
  accepts: ['doi'],
  measures: {
    citations: {
      zero: 'true-zero',
      rule: 'times_cited',
      ruleVersion: '2026-07',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // It publishes no limits.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `https://metrics-api.dimensions.ai/doi/${inPath(id)}`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(dimensions, replies, {
      record: (body) => body,
      records: () => undefined,
      names: (record) => [ownDoi(fields(record)['doi'])],
      answer: (record, asked) => {
        const metrics = fields(record);
        const found = counted(dimensions, 'citations', metrics['times_cited'], asked);
        const attribution = noticeIn(metrics);
        return {
          id: asked.id,
          findings: [
            found.state === 'counted' && attribution
              ? { ...found, receipt: { ...found.receipt, attribution } }
              : found,
          ],
        };
      },
    }),

  link: (id) => `https://badge.dimensions.ai/details/doi/${inPath(id)}`,
};

/** The words that have to stand beside the figure. */
function noticeIn({ license }: Fields): string | undefined {
  return text(license)?.slice(0, 1000);
}
