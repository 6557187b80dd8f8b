import { decoded } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { dateOf } from './dates.js';
import { failure } from './failure.js';
import { type Fields, fields, list, text } from './fields.js';
import { type Item, itemised } from './itemised.js';
import { doiUrls, isLinkTo } from './urls.js';
import { webAddress } from './web-address.js';

/** Most posts that a server gives at once. */
const perPage = 50;

/**
 * Lemmy: posts that link to the DOI, as one server knows them that the page's owner names. Servers
 * pass posts on to one another, so that a large one sees much of the network, and two of them
 * together would count the same posts twice; none there does not mean none anywhere.
 *
 * The search for an address compares it as a whole, so each form of the DOI's is asked for, and
 * what comes is compared again. Posts that link to the publisher's page are not found. Posts keep
 * their titles and communities, and not those who wrote them. Known from its documentation and its
 * source alone.
 */
export const lemmy: Provider = {
  name: 'lemmy',
  label: 'Lemmy',
  homepage: 'https://join-lemmy.org/',
  licence: 'set by the server',
  terms: 'https://join-lemmy.org/',
  attribution: 'Lemmy, with links to the posts',
  redistribution: 'forbidden',
  retention: 1,
  hosts: [],
  tier: 'details',
  accepts: ['lemmy'],
  understands: (id) => doiIn(id) !== '',
  measures: {
    discussions: {
      zero: 'ambiguous',
      rule: 'search?type_=Url, each post once',
      ruleVersion: '2026-08',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // Each server sets its own limit.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) => ids.map((id) => ({ url: addresses(id)[0]!, ids: [id], as: 'json' })),

  next: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    if (!first || !id || replies.some((reply) => problem(reply))) return [];
    const wanted = [...addresses(id), ...replies.flatMap(following)];
    const asked = new Set(replies.map(({ request }) => request.url));
    return wanted.filter((url) => !asked.has(url)).map((url) => ({ ...first.request, url }));
  },

  parse: ([first, ...rest]) => {
    const id = first?.request.ids[0];
    if (!first || !id) return [];
    return [{ id, findings: [found([first, ...rest], { id, retrieved: first.retrieved })] }];
  },

  link: (id) =>
    `${serverOf(id)}/search?q=${encodeURIComponent(doiUrls(doiIn(id))[0]!)}&type=Url&listingType=All`,
};

function serverOf(id: Identifier): string {
  return new URL(valueOf(id)).origin;
}

/** The DOI that is looked for; empty where an identifier holds a server alone. */
function doiIn(id: Identifier): string {
  return decoded(new URL(valueOf(id)).pathname.slice(1));
}

function addresses(id: Identifier): string[] {
  return doiUrls(doiIn(id)).map(
    (url) =>
      `${serverOf(id)}/api/v3/search?q=${encodeURIComponent(url)}&type_=Url&listing_type=All&sort=New&limit=${perPage}&page=1`,
  );
}

/** The next page, where a page is full. */
function following({ request, body }: Reply): string[] {
  if (postsIn(body)!.length < perPage) return [];
  const url = new URL(request.url);
  url.searchParams.set('page', String(Number(url.searchParams.get('page')) + 1));
  return [url.href];
}

function postsIn(body: unknown): readonly unknown[] | undefined {
  return list(fields(body)['posts']);
}

/** Why a reply is of no use; `undefined` where it is. */
function problem(reply: Reply): FailedReason | undefined {
  // It says so with status 400.
  if (fields(reply.body)['error'] === 'rate_limit_error') return 'rate-limited';
  return failure(reply) ?? (postsIn(reply.body) ? undefined : 'malformed');
}

function found(replies: readonly Reply[], asked: Asked): Finding {
  const reason = replies.map(problem).find(Boolean);
  // Half a list must not be read as a whole one.
  const isPart = !reason && lemmy.next!(replies).length > 0;
  if (reason || isPart) return failed(lemmy, 'discussions', reason ?? 'malformed', asked);
  const doi = doiIn(asked.id);
  const threads = replies
    .flatMap(({ body }) => postsIn(body)!)
    .map((each) => ({ post: fields(fields(each)['post']), of: fields(fields(each)['community']) }))
    .filter(({ post }) => typeof post['url'] === 'string' && isLinkTo(post['url'], doi))
    .filter(({ post }) => post['removed'] !== true && post['deleted'] !== true)
    .map(({ post, of }) => item(post, of));
  const items = threads.filter((each) => each !== undefined);
  if (items.length < threads.length) return failed(lemmy, 'discussions', 'malformed', asked);
  const each = new Map(items.map((thread) => [thread.link, thread]));
  return itemised(counted(lemmy, 'discussions', each.size, asked), [...each.values()]);
}

/** A post by its address at home, which is the same on all servers. */
function item(post: Fields, community: Fields): Item | undefined {
  const home = webAddress(post['ap_id']);
  if (!home) return undefined;
  const date = dateOf(text(post['published'])?.slice(0, 10));
  const forum = /^\w{1,100}$/.exec(text(community['name']) ?? '');
  return {
    title: text(post['name']) ?? 'Post on Lemmy',
    link: home.href,
    ...(date && { date }),
    ...(forum && { outlet: forum[0] }),
  };
}
