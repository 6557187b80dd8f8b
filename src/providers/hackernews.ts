import { decoded } from '../identifiers/doi.js';
import { valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { dayOf } from './dates.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { holdsDoi } from './holds-doi.js';
import { type Item, withItems } from './items.js';

const api = 'https://hn.algolia.com/api/v1/search';
/** Most stories it gives to one question, in one answer. */
const most = 1000;

interface Story {
  readonly number: string;
  readonly title: string;
  /** When it was submitted, seconds since 1970; 0 where that is not said. */
  readonly created: number;
}

/**
 * Hacker News: stories whose link holds the DOI, by the search that Algolia runs for it.
 *
 * The DOI is looked for in the links alone, as a phrase, so that one request finds doi.org,
 * dx.doi.org and the publishers who have the DOI in their addresses. The search splits words at
 * signs and forgives typing errors: each link is compared again here. Most stories link to a
 * publisher's page without the DOI in its address, so that none found does not mean none.
 *
 * A story submitted twice is two threads. Who submitted it is not read.
 */
export const hackernews: Provider = {
  name: 'hackernews',
  label: 'Hacker News',
  homepage: 'https://news.ycombinator.com/',
  licence: 'none stated',
  terms: 'https://www.ycombinator.com/legal/',
  attribution: 'Hacker News, searched by Algolia',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['hn.algolia.com'],
  tier: 'details',
  accepts: ['doi'],
  measures: {
    discussions: {
      zero: 'ambiguous',
      rule: 'stories whose link holds the DOI',
      ruleVersion: '2026-11',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 10,000 requests an hour.
  pace: { perSecond: 2, concurrent: 2 },

  request: (ids) =>
    ids.map((id) => {
      const phrase = encodeURIComponent(`"${valueOf(id).replaceAll('"', ' ')}"`);
      return {
        url: `${api}?query=${phrase}&restrictSearchableAttributes=url&tags=story&hitsPerPage=${most}`,
        ids: [id],
        as: 'json',
      };
    }),

  parse: (replies, ids) =>
    replies.flatMap((reply) =>
      ids.map((id) => ({ id, findings: [finding(reply, { id, retrieved: reply.retrieved })] })),
    ),

  link: (id) =>
    `https://hn.algolia.com/?query=${encodeURIComponent(`"${valueOf(id)}"`)}&type=story`,
};

function finding(reply: Reply, asked: Asked): Finding {
  const stories = storiesIn(reply, valueOf(asked.id));
  if (typeof stories === 'string') return failed(hackernews, 'discussions', stories, asked);
  if (!stories) return notCovered(hackernews, 'discussions', 'no-figure', asked);
  return withItems(counted(hackernews, 'discussions', stories.length, asked), stories.map(item));
}

/** The stories about the work, newest first; `undefined` where more were found than are given. */
function storiesIn(reply: Reply, doi: string): readonly Story[] | FailedReason | undefined {
  const reason = failure(reply);
  if (reason) return reason;
  const { hits, nbHits, nbPages } = fields(reply.body);
  const rows = list(hits);
  if (!rows || !Number.isSafeInteger(nbHits) || (nbHits as number) < rows.length)
    return 'malformed';
  if (typeof nbPages !== 'number' || (!rows.length && nbHits !== 0)) return 'malformed';
  if (nbPages > 1) return undefined;
  const stories = new Map<string, Story>();
  for (const row of rows) {
    const { objectID, title, url, created_at_i: created } = fields(row);
    const number = /^\d{1,15}$/.exec(String(text(objectID)))?.[0];
    if (!number) return 'malformed';
    if (holdsDoi(decoded(text(url) ?? ''), doi))
      stories.set(number, {
        number,
        title: text(title) ?? 'Story on Hacker News',
        created: typeof created === 'number' ? created : 0,
      });
  }
  return [...stories.values()].sort((one, other) => other.created - one.created);
}

function item({ number, title, created }: Story): Item {
  const date = created > 0 ? dayOf(created * 1000) : undefined;
  return {
    title,
    link: `https://news.ycombinator.com/item?id=${number}`,
    outlet: 'Hacker News',
    ...(date && { date }),
  };
}
