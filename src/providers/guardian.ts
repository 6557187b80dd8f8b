import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { dateOf } from './dates.js';
import { type Fields, fields, list, text } from './fields.js';
import { type Item, itemised } from './itemised.js';
import { webAddress } from './web-address.js';
import { answers } from './works.js';

/**
 * The Guardian: items of this one newspaper in which the DOI stands. Newspapers seldom print one,
 * so that none may well mean that an item speaks of the work without it. Known from its
 * documentation alone.
 */
export const guardian: Provider = {
  name: 'guardian',
  label: 'The Guardian',
  homepage: 'https://www.theguardian.com/',
  licence: 'Proprietary, for use without profit',
  terms: 'https://www.theguardian.com/open-platform/terms-and-conditions',
  attribution: 'The Guardian',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['content.guardianapis.com'],
  tier: 'details',
  needs: 'key',
  accepts: ['doi'],
  measures: {
    'news-items': {
      zero: 'ambiguous',
      rule: 'search?q="DOI"',
      ruleVersion: '2026-06',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 12 a second, 5,000 a day.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `https://content.guardianapis.com/search?q=${phrase(id)}&order-by=newest&page-size=50`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(guardian, replies, {
      record: (body) => fields(body)['response'],
      records: () => undefined,
      // The answer is a list of news, so the question has to say what it is about.
      names: (record, { request }) => (fields(record)['status'] === 'ok' ? request.ids : []),
      answer: (record, asked) => ({ id: asked.id, findings: [found(fields(record), asked)] }),
    }),

  // It has no page that can be searched by address.
  link: () => 'https://www.theguardian.com/',
};

function phrase(id: Identifier): string {
  return encodeURIComponent(`"${valueOf(id).replace(/"/g, ' ')}"`);
}

function found({ total, results }: Fields, asked: Asked): Finding {
  const read = list(results);
  if (!read) return failed(guardian, 'news-items', 'malformed', asked);
  return itemised(counted(guardian, 'news-items', total, asked), read.flatMap(item));
}

function item(result: unknown): Item[] {
  const { webTitle, webUrl, webPublicationDate } = fields(result);
  const title = text(webTitle);
  const link = webAddress(webUrl);
  if (!title || !link || !/(?:^|\.)theguardian\.com$/.test(link.hostname)) return [];
  const date = dateOf(text(webPublicationDate)?.slice(0, 10));
  return [{ title, link: link.href, ...(date && { date }), outlet: 'The Guardian' }];
}
