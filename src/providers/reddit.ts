import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { dayOf } from './dates.js';
import { failure } from './failure.js';
import { type Fields, fields, list, text } from './fields.js';
import { type Item, itemised } from './itemised.js';
import { doiUrls, isLinkTo } from './urls.js';

const api = 'https://oauth.reddit.com/api/info';

/**
 * Reddit: threads that were opened with a link to the DOI; answered to approved programs alone.
 * Each form of the DOI's address is asked for, and what comes is compared again. Threads keep
 * their titles and forums, and not those who opened them. Known from its documentation alone.
 */
export const reddit: Provider = {
  name: 'reddit',
  label: 'Reddit',
  homepage: 'https://www.reddit.com/',
  licence: 'Proprietary',
  terms: 'https://redditinc.com/policies/data-api-terms',
  attribution: 'Reddit',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['oauth.reddit.com'],
  tier: 'details',
  needs: 'key',
  accepts: ['doi'],
  measures: {
    discussions: {
      zero: 'true-zero',
      rule: 'api/info?url, each thread once',
      ruleVersion: '2026-06',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // 100 a minute.
  pace: { perSecond: 1.6, concurrent: 1 },

  request: (ids) => ids.map((id) => ({ url: addresses(id)[0]!, ids: [id], as: 'json' })),

  next: (replies) => {
    const [first] = replies;
    if (!first || replies.some((reply) => problem(reply))) return [];
    const wanted = [
      ...addresses(first.request.ids[0]!),
      ...replies.flatMap(({ request, body }) => {
        const { after } = listing(body);
        return text(after) ? following(request.url, text(after)!) : [];
      }),
    ];
    const asked = new Set(replies.map(({ request }) => request.url));
    return wanted.filter((url) => !asked.has(url)).map((url) => ({ ...first.request, url }));
  },

  parse: ([first, ...rest]) => {
    if (!first) return [];
    const id = first.request.ids[0]!;
    return [{ id, findings: [found([first, ...rest], { id, retrieved: first.retrieved })] }];
  },

  link: (id) => `https://www.reddit.com/search/?q=${encodeURIComponent(valueOf(id))}&type=link`,
};

function addresses(id: Identifier): string[] {
  return doiUrls(valueOf(id)).map((url) => `${api}?url=${encodeURIComponent(url)}&limit=100`);
}

function following(address: string, after: string): string {
  const url = new URL(address);
  url.searchParams.set('after', after);
  return url.href;
}

function listing(body: unknown): Fields {
  return fields(fields(body)['data']);
}

/** Why a reply is of no use; `undefined` where it is. */
function problem(reply: Reply): FailedReason | undefined {
  return failure(reply) ?? (list(listing(reply.body)['children']) ? undefined : 'malformed');
}

function found(replies: readonly Reply[], asked: Asked): Finding {
  const reason = replies.map(problem).find(Boolean);
  // Half a list must not be read as a whole one.
  const isPart = !reason && reddit.next!(replies).length > 0;
  if (reason || isPart) return failed(reddit, 'discussions', reason ?? 'malformed', asked);
  const threads = replies
    .flatMap(({ body }) => list(listing(body)['children'])!)
    .map((child) => fields(fields(child)['data']))
    .filter(({ url }) => typeof url === 'string' && isLinkTo(url, valueOf(asked.id)));
  const read = new Map(threads.map((thread) => [thread['id'], item(thread)]));
  const items = [...read.values()].filter((each) => each !== undefined);
  if (items.length < read.size) return failed(reddit, 'discussions', 'malformed', asked);
  return itemised(counted(reddit, 'discussions', items.length, asked), items);
}

function item({ title, permalink, subreddit, created_utc: seconds }: Fields): Item | undefined {
  if (!/^\/r\/[^\s<>"\\^`{}]{1,500}$/.test(text(permalink) ?? '')) return undefined;
  const date = typeof seconds === 'number' ? dayOf(seconds * 1000) : undefined;
  const forum = /^\w{1,50}$/.exec(text(subreddit) ?? '');
  return {
    title: text(title) ?? 'Thread on Reddit',
    link: `https://www.reddit.com${text(permalink)!}`,
    ...(date && { date }),
    ...(forum && { outlet: `r/${forum[0]}` }),
  };
}
