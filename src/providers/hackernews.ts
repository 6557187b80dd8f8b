import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { namesIn } from '../identifiers/joint.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider, ProviderRequest, Reply } from '../model/provider.js';
import { dayOf } from './dates.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { type Item, withItems } from './items.js';
import { leadsTo } from './urls.js';

const api = 'https://hn.algolia.com/api/v1/search';
/** Most stories it gives to one question, in one answer. */
const most = 1000;
/** Most names of one work that are asked for, each by a request. */
const mostNames = 4;

interface Story {
  readonly number: string;
  readonly title: string;
  /** When it was submitted, seconds since 1970; 0 where that is not said. */
  readonly created: number;
}

/**
 * Hacker News: stories whose link leads to the work, by the search that Algolia runs for it.
 *
 * The DOI is looked for in the links alone, as a phrase, so that one request finds doi.org,
 * dx.doi.org and the publishers who have the DOI in their addresses; a handle likewise, and each
 * page that the owner names is one more request. The search splits words at signs and forgives
 * typing errors: each link is compared again here. Most stories link to a publisher's page
 * without the DOI in its address, so that none found does not mean none.
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
  accepts: ['doi', 'handle', 'url'],
  unites: true,
  measures: {
    discussions: {
      zero: 'ambiguous',
      rule: 'stories whose link holds the DOI or handle, or is the work’s page',
      ruleVersion: '2026-11',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 10,000 requests an hour.
  pace: { perSecond: 2, concurrent: 2 },

  request: (ids) => ids.map((id) => ask(id, namesIn(id)[0]!)),

  next: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    const name = id && namesIn(id).slice(0, mostNames)[replies.length];
    const isOver = replies.some((reply) => typeof storiesIn(reply, []) === 'string');
    return name && !isOver ? [ask(id, name)] : [];
  },

  parse: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    if (!first || !id) return [];
    return [{ id, findings: [finding(replies, { id, retrieved: first.retrieved })] }];
  },

  link: (id) => `https://hn.algolia.com/?query=${phrase(namesIn(id)[0]!)}&type=story`,
};

function ask(id: Identifier, name: Identifier): ProviderRequest {
  return {
    url: `${api}?query=${phrase(name)}&restrictSearchableAttributes=url&tags=story&hitsPerPage=${most}`,
    ids: [id],
    as: 'json',
  };
}

/** A name as the search takes it; of a page, its address behind the scheme. */
function phrase(name: Identifier): string {
  const words = valueOf(name).replace(/^https?:\/\//, '');
  return encodeURIComponent(`"${words.replaceAll('"', ' ')}"`);
}

function finding(replies: readonly Reply[], asked: Asked): Finding {
  const stories = new Map<string, Story>();
  for (const reply of replies) {
    const found = storiesIn(reply, namesIn(asked.id));
    if (typeof found === 'string') return failed(hackernews, 'discussions', found, asked);
    if (!found) return notCovered(hackernews, 'discussions', 'no-figure', asked);
    for (const story of found) stories.set(story.number, story);
  }
  const newest = [...stories.values()].sort((one, other) => other.created - one.created);
  return withItems(counted(hackernews, 'discussions', newest.length, asked), newest.map(item));
}

/** The stories about the work; `undefined` where more were found than are given. */
function storiesIn(
  reply: Reply,
  names: readonly Identifier[],
): readonly Story[] | FailedReason | undefined {
  const reason = failure(reply);
  if (reason) return reason;
  const { hits, nbHits, nbPages } = fields(reply.body);
  const rows = list(hits);
  if (!rows || !Number.isSafeInteger(nbHits) || (nbHits as number) < rows.length)
    return 'malformed';
  if (typeof nbPages !== 'number' || (!rows.length && nbHits !== 0)) return 'malformed';
  if (nbPages > 1) return undefined;
  const stories: Story[] = [];
  for (const row of rows) {
    const { objectID, title, url, created_at_i: created } = fields(row);
    const number = /^\d{1,15}$/.exec(String(text(objectID)))?.[0];
    if (!number) return 'malformed';
    if (names.some((name) => leadsTo(text(url) ?? '', name)))
      stories.push({
        number,
        title: text(title) ?? 'Story on Hacker News',
        created: typeof created === 'number' ? created : 0,
      });
  }
  return stories;
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
