import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { namesIn } from '../identifiers/joint.js';
import { type Asked, counted, failed } from '../model/outcome.js';
import type { Finding, FailedReason } from '../model/finding.js';
import type { Provider, ProviderRequest, Reply } from '../model/provider.js';
import { dayOf } from './dates.js';
import { failure } from './failure.js';
import { fields, list } from './fields.js';
import { type Item, itemised } from './itemised.js';
import { addressesOf } from './urls.js';

const api = 'https://constellation.microcosm.blue';
const posts = 'app.bsky.feed.post';
/** Most places in a post from which a link is followed; there are three today. */
const mostPaths = 8;
/** Most addresses of one work that are asked for. */
const mostAddresses = 12;
const day = 86_400_000;
/** The first public version of Bluesky; what claims to be older has an invented date. */
const beginning = Date.UTC(2022, 10, 1);

/**
 * Bluesky, as Constellation sees it: a community's register of who links to what on the AT
 * protocol. Bluesky's own search is not open.
 *
 * The register compares addresses character by character, so each form of the DOI's and of the
 * handle's is asked for, and each page that the owner names. A link can stand in several places
 * of one post, such as its text and its preview, and each place has a list of its own: first comes
 * the question which lists there are, then the lists, and each post counts once. Posts that link
 * to a page that nobody names, such as the publisher's, are not found.
 *
 * A post tells its author's permanent number and when it was written. Nothing else is asked, so
 * that no name, picture or text is ever at hand.
 */
export const bluesky: Provider = {
  name: 'bluesky',
  label: 'Bluesky',
  homepage: 'https://bsky.app/',
  licence: 'None stated',
  terms: 'https://bsky.social/about/support/tos',
  attribution: 'Bluesky posts, found by Constellation (microcosm.blue)',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['constellation.microcosm.blue'],
  tier: 'details',
  accepts: ['doi', 'handle', 'url'],
  unites: true,
  measures: {
    posts: {
      zero: 'true-zero',
      rule: 'posts that link to the work, each once',
      ruleVersion: '2026-11',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // No limit is stated; it is run by volunteers.
  pace: { perSecond: 4, concurrent: 1 },

  request: (ids) => ids.map((id) => survey(id, addresses(id)[0]!)),

  next: (replies) => {
    if (!replies.length || replies.some((reply) => problem(reply))) return [];
    const [id] = replies[0]!.request.ids as [Identifier];
    const asked = new Set(replies.map(({ request }) => request.url));
    const wanted = [
      ...addresses(id).map((address) => survey(id, address)),
      ...replies.flatMap(following),
    ];
    return wanted.filter(({ url }) => !asked.has(url) && asked.add(url));
  },

  parse: ([first, ...rest]) => {
    if (!first) return [];
    const id = first.request.ids[0]!;
    return [{ id, findings: [found([first, ...rest], { id, retrieved: first.retrieved })] }];
  },

  link: (id) => `https://bsky.app/search?q=${encodeURIComponent(valueOf(namesIn(id)[0]!))}`,
};

/** The addresses under which posts are looked for. */
function addresses(id: Identifier): string[] {
  return [...new Set(namesIn(id).flatMap(addressesOf))].slice(0, mostAddresses);
}

/** Asks from where anybody links to an address. */
function survey(id: Identifier, address: string): ProviderRequest {
  return { url: `${api}/links/all?target=${encodeURIComponent(address)}`, ids: [id], as: 'json' };
}

/** What must be asked because of an answer: its lists, or the next page of a list. */
function following({ request, body }: Reply): ProviderRequest[] {
  const url = new URL(request.url);
  if (isSurvey(url)) {
    const subject = url.searchParams.get('target') ?? '';
    return pathsIn(body)!.map((path) => {
      const query = new URLSearchParams({ subject, source: `${posts}:${path}`, limit: '100' });
      const address = `${api}/xrpc/blue.microcosm.links.getBacklinks?${query.toString()}`;
      return { ...request, url: address };
    });
  }
  const { cursor } = fields(body);
  if (typeof cursor !== 'string') return [];
  url.searchParams.set('cursor', cursor);
  return [{ ...request, url: url.href }];
}

function isSurvey({ pathname }: URL): boolean {
  return pathname === '/links/all';
}

/** The places in posts from which an address is linked; `undefined` where the body is no survey. */
function pathsIn(body: unknown): string[] | undefined {
  const { links } = fields(body);
  if (typeof links !== 'object' || links === null || Array.isArray(links)) return undefined;
  const paths = Object.entries(fields(fields(links)[posts])).filter(
    ([, counts]) => fields(counts)['records'] !== 0,
  );
  // A path is asked for without the full stop it begins with.
  const isSound = paths.every(([path]) => /^\.[^\p{Cc}\p{Cs}]{1,300}$/u.test(path));
  return isSound && paths.length <= mostPaths ? paths.map(([path]) => path.slice(1)) : undefined;
}

/** Why a reply is of no use; `undefined` where it is. */
function problem(reply: Reply): FailedReason | undefined {
  const reason = failure(reply);
  if (reason) return reason;
  const isRead = isSurvey(new URL(reply.request.url)) ? pathsIn(reply.body) : postsIn(reply);
  return isRead ? undefined : 'malformed';
}

function found(replies: readonly Reply[], asked: Asked): Finding {
  const reason = replies.map(problem).find(Boolean);
  if (reason) return failed(bluesky, 'posts', reason, asked);
  // Half a list must not be read as a whole one.
  if (bluesky.next!(replies).length) return failed(bluesky, 'posts', 'malformed', asked);
  const each = new Map(
    replies.flatMap((reply) => (postsIn(reply) ?? []).map((item) => [item.link, item])),
  );
  const finding = counted(bluesky, 'posts', each.size, asked);
  if (finding.state !== 'counted') return finding;
  // Older posts are in nobody's register.
  const period = { from: '2025', until: dayOf(asked.retrieved)! } as const;
  return itemised({ ...finding, receipt: { ...finding.receipt, period } }, [...each.values()]);
}

/** The posts on a page of a list; `undefined` where the body is no such page. */
function postsIn({ request, body, retrieved }: Reply): Item[] | undefined {
  const { records: given, cursor } = fields(body);
  const records = list(given);
  const isPage = cursor === null || cursor === undefined || typeof cursor === 'string';
  if (isSurvey(new URL(request.url)) || !records || !isPage) return undefined;
  const read = records.map((record) => {
    const { did, collection, rkey } = fields(record);
    const isPost = collection === posts && isMatch(/^did:[a-z]+:[\w.:%-]{1,300}$/, did);
    if (!isPost || !isMatch(/^[\w.~:-]{1,512}$/, rkey)) return undefined;
    const date = writtenOn(rkey, retrieved);
    const link = `https://bsky.app/profile/${did}/post/${rkey}`;
    return { title: 'Post on Bluesky', link, ...(date && { date }) };
  });
  return read.every((item) => item !== undefined) ? read : undefined;
}

function isMatch(pattern: RegExp, value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/**
 * The day in a record's key. Keys are made of the time in microseconds, in base 32, and two
 * characters of chance (https://atproto.com/specs/tid), though nobody has to keep to that.
 */
function writtenOn(key: string, now: number): Item['date'] {
  const digits = '234567abcdefghijklmnopqrstuvwxyz';
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return undefined;
  const microseconds = [...key.slice(0, 11)].reduce(
    (value, digit) => value * 32 + digits.indexOf(digit),
    0,
  );
  const moment = microseconds / 1000;
  return moment > beginning && moment < now + day ? dayOf(moment) : undefined;
}
