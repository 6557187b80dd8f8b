import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { namesIn } from '../identifiers/joint.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed, notCovered } from '../model/outcome.js';
import type { Provider, ProviderRequest, Reply } from '../model/provider.js';
import { dayOf } from './dates.js';
import { failure } from './failure.js';
import { fields, list, text } from './fields.js';
import { type Item, withItems } from './items.js';
import { phrase } from './phrase.js';
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
      rule: 'stories that link to the work',
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
    const isOver = replies.some((reply) => typeof storiesIn(reply, () => false) === 'string');
    return name && !isOver ? [ask(id, name)] : [];
  },

  parse: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    if (!first || !id) return [];
    return [{ id, findings: [finding(replies, { id, retrieved: first.retrieved })] }];
  },

  link: (id) => `https://hn.algolia.com/?query=${phrase(wordsOf(namesIn(id)[0]!))}&type=story`,
};

function ask(id: Identifier, name: Identifier): ProviderRequest {
  return { url: storiesWith(wordsOf(name)), ids: [id], as: 'json' };
}

/** Address of the search for stories whose link holds a phrase. */
export function storiesWith(words: string): string {
  return `${api}?query=${phrase(words)}&restrictSearchableAttributes=url&tags=story&hitsPerPage=${most}`;
}

/** A name as the search takes it; of a page, its address behind the scheme. */
function wordsOf(name: Identifier): string {
  return valueOf(name).replace(/^https?:\/\//, '');
}

function finding(replies: readonly Reply[], asked: Asked): Finding {
  const names = namesIn(asked.id);
  const all = new Map<string, Story>();
  for (const reply of replies) {
    const read = storiesIn(reply, (link) => names.some((name) => leadsTo(link, name)));
    if (typeof read === 'string') return failed(hackernews, 'discussions', read, asked);
    if (read.isCut) return notCovered(hackernews, 'discussions', 'no-figure', asked);
    for (const story of read.stories) all.set(story.number, story);
  }
  return storiesFound(hackernews, [...all.values()], asked);
}

/** A count of stories, the newest listed first. */
export function storiesFound(provider: Provider, stories: readonly Story[], asked: Asked): Finding {
  const newest = [...stories].sort((one, other) => other.created - one.created);
  return withItems(counted(provider, 'discussions', newest.length, asked), newest.map(item));
}

/**
 * The stories with a link that is wanted, each once, and whether there are more than it
 * gives.
 */
export function storiesIn(
  reply: Reply,
  isWanted: (link: string) => boolean,
): { readonly stories: readonly Story[]; readonly isCut: boolean } | FailedReason {
  const reason = failure(reply);
  if (reason) return reason;
  const { hits, nbHits, nbPages } = fields(reply.body);
  const rows = list(hits);
  if (!rows || !Number.isSafeInteger(nbHits) || (nbHits as number) < rows.length)
    return 'malformed';
  if (typeof nbPages !== 'number' || (!rows.length && nbHits !== 0)) return 'malformed';
  const stories = new Map<string, Story>();
  for (const row of rows) {
    const { objectID, title, url, created_at_i: created } = fields(row);
    const number = /^\d{1,15}$/.exec(String(text(objectID)))?.[0];
    if (!number) return 'malformed';
    if (isWanted(text(url) ?? ''))
      stories.set(number, {
        number,
        title: text(title) ?? 'Story on Hacker News',
        created: typeof created === 'number' ? created : 0,
      });
  }
  return { stories: [...stories.values()], isCut: nbPages > 1 };
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
