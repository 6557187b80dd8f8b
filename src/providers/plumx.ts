import { valueOf } from '../identifiers/identifier.js';
import type { Finding } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { type Asked, measuresOf } from '../model/outcome.js';
import type { Counting, Provider } from '../model/provider.js';
import { type Fields, fields, list, ownDoi } from './fields.js';
import { figure } from './figure.js';
import { answers } from './works.js';

/** Where in an answer a measure stands: a category, a type of it, a source of that. */
type Place = readonly [category: string, type?: string, source?: string];

/**
 * Which of its counts is which measure. Left out are totals over sources that count by rules of
 * their own, such as its views and downloads.
 */
const places: Partial<Record<Measure, Place>> = {
  'news-items': ['mention', 'NEWS_COUNT'],
  'blog-posts': ['mention', 'ALL_BLOG_COUNT'],
  // The total of the citations is that of the source with the most; the others are never added.
  citations: ['citation'],
  readers: ['capture', 'READER_COUNT', 'Mendeley'],
  questions: ['mention', 'QA_SITE_MENTIONS'],
  posts: ['socialMedia', 'TWEET_COUNT'],
};

/**
 * PlumX, of Elsevier: what has been counted about a work by many sources. A work that it does not
 * know and one that nothing was counted about are the same 404, and what is left out of an answer
 * may be none or not looked for. Known from its documentation alone.
 */
export const plumx: Provider = {
  name: 'plumx',
  label: 'PlumX',
  homepage: 'https://plumanalytics.com/',
  licence: 'Proprietary',
  terms: 'https://dev.elsevier.com/api_service_agreement.html',
  attribution: 'PlumX Metrics',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['api.elsevier.com'],
  tier: 'details',
  needs: 'key',
  accepts: ['doi'],
  measures: Object.fromEntries(
    Object.entries(places).map(([measure, place]): [string, Counting] => [
      measure,
      {
        zero: 'ambiguous',
        rule: measure === 'citations' ? 'citation, of the source with the most' : place.join('/'),
        ruleVersion: '2026-09',
        scope: 'this version',
      },
    ]),
  ),
  batch: { ids: 1, urlBytes: 6000 },
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.map((id) => ({
      url: `https://api.elsevier.com/analytics/plumx/doi/${encodeURIComponent(valueOf(id))}`,
      ids: [id],
      as: 'json',
    })),

  parse: (replies) =>
    answers(plumx, replies, {
      record: (body) => body,
      records: () => undefined,
      names: (record) => {
        const { id_value: doi, count_categories: categories } = fields(record);
        return [list(categories) ? ownDoi(doi) : undefined];
      },
      answer: (record, asked) => ({ id: asked.id, findings: found(fields(record), asked) }),
    }),

  link: (id) => `https://plu.mx/plum/a/?doi=${encodeURIComponent(valueOf(id))}`,
};

function found(record: Fields, asked: Asked): Finding[] {
  return measuresOf(plumx).map((measure) => {
    const [category, type, source] = places[measure]!;
    let place = named(record['count_categories'], category);
    if (type) place = named(place['count_types'], type);
    if (source) place = named(place['sources'], source);
    return figure(plumx, measure, place['total'], 'ambiguous-zero', asked);
  });
}

function named(all: unknown, name: string): Fields {
  return fields(list(all)?.find((each) => fields(each)['name'] === name));
}
