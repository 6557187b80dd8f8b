import { valueOf } from '../../identifiers/identifier.js';
import { siteName } from '../../identifiers/site.js';
import type { Provider } from '../../model/provider.js';
import { annotationsAt, foundAt, hypothesis } from '../hypothesis.js';

/**
 * Hypothesis, asked about a whole site: public annotations on its pages, by an address with a
 * wildcard, which it takes for http and https alike. It knows an annotation by the page alone
 * there, so that it can't be asked by DOI prefix.
 */
export const hypothesisSite: Provider = {
  ...hypothesis,
  accepts: ['url'],
  measures: {
    annotations: {
      zero: 'true-zero',
      rule: 'total of search?wildcard_uri=, public, without replies',
      ruleVersion: '2026-11',
      scope: 'all versions',
    },
  },

  request: (ids) =>
    ids.map((id) => ({
      url: annotationsAt(`wildcard_uri=${encodeURIComponent(`${valueOf(id)}*`)}`),
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    replies.flatMap((reply) =>
      reply.request.ids.map((id) => ({
        id,
        findings: [foundAt(hypothesisSite, reply, { id, retrieved: reply.retrieved })],
      })),
    ),

  link: (id) =>
    `https://hypothes.is/search?q=${encodeURIComponent(`url:https://${siteName(id)}/*`)}`,
};
