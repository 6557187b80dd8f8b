import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import { type Asked, counted, failed, measuresOf } from '../model/outcome.js';
import type { Provider, Reply } from '../model/provider.js';
import { dateOf } from './dates.js';
import { failure } from './failure.js';
import { type Fields, fields, list, text } from './fields.js';
import { type Item, itemised } from './itemised.js';
import { canonical, isSamePage, siteOf, webAddress } from './web-address.js';

const api = 'https://webmention.io/api/mentions.jf2';
const perPage = 100;
/** Longest title that is shown; what is longer may be the text itself. */
const longestTitle = 200;
/** The networks whose posts Bridgy passes on as mentions, by its own names. */
const networks: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  mastodon: 'Mastodon',
  twitter: 'Twitter',
};

/**
 * Webmention.io: a mailbox for sites that want to hear who links to their pages, by the webmention
 * protocol. Only a site that receives its mentions there has any, so that it is asked only where
 * the page's owner says so, and nothing there may always mean that nobody listens.
 *
 * Likes, shares and replies come in as well. They hold no link to the page of their own, and are
 * not counted. What Bridgy (https://brid.gy) passes on stands on a social network; the rest stands
 * on pages of others. A page that mentions its own site is no mention.
 */
export const webmention: Provider = {
  name: 'webmention',
  label: 'Webmention.io',
  homepage: 'https://webmention.io/',
  licence: 'None stated',
  terms: 'https://webmention.io/',
  attribution: 'Webmention.io',
  redistribution: 'forbidden',
  retention: 1,
  hosts: ['webmention.io'],
  tier: 'details',
  isOptIn: true,
  accepts: ['url'],
  measures: {
    posts: {
      zero: 'ambiguous',
      rule: 'mention-of, through Bridgy',
      ruleVersion: '2026-09',
      scope: 'this version',
    },
    'blog-posts': {
      zero: 'ambiguous',
      rule: 'mention-of and in-reply-to, from pages of others',
      ruleVersion: '2026-09',
      scope: 'this version',
    },
  },
  batch: { ids: 1, urlBytes: 6000 },
  // No limit is stated; one person runs it.
  pace: { perSecond: 2, concurrent: 1 },

  request: (ids) => ids.map((id) => ({ url: address(id, 0), ids: [id], as: 'json' })),

  next: (replies) => {
    const last = replies.at(-1);
    if (!last || replies.some((reply) => problem(reply))) return [];
    const isLast = childrenIn(last)!.length < perPage;
    return isLast ? [] : [{ ...last.request, url: address(last.request.ids[0]!, replies.length) }];
  },

  parse: ([first, ...rest]) => {
    if (!first) return [];
    const id = first.request.ids[0]!;
    return [{ id, findings: found([first, ...rest], { id, retrieved: first.retrieved }) }];
  },

  link: (id) => `https://webmention.io/api/mentions.html?${targetsOf(id)}`,
};

function address(id: Identifier, page: number): string {
  const kinds = ['mention-of', 'in-reply-to'].map((kind) => `&wm-property%5B%5D=${kind}`).join('');
  return `${api}?${targetsOf(id)}${kinds}&per-page=${perPage}&page=${page}`;
}

/** The forms in which others may have written the address of a page. */
function targetsOf(id: Identifier): string {
  const url = new URL(valueOf(id));
  const other = new URL(url);
  other.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  const forms = [url, other].flatMap(({ href }) => [
    href,
    href.startsWith('https:') ? href.replace('https:', 'http:') : href.replace('http:', 'https:'),
  ]);
  return [...new Set(forms)].map((form) => `target%5B%5D=${encodeURIComponent(form)}`).join('&');
}

/** Why a reply is of no use; `undefined` where it is. */
function problem(reply: Reply): FailedReason | undefined {
  return failure(reply) ?? (childrenIn(reply) ? undefined : 'malformed');
}

function childrenIn({ body }: Reply): readonly unknown[] | undefined {
  return list(fields(body)['children']);
}

function found(replies: readonly Reply[], asked: Asked): Finding[] {
  const reason = replies.map(problem).find(Boolean);
  // Half a list must not be read as a whole one.
  const isPart = !reason && webmention.next!(replies).length > 0;
  const read = {
    posts: reason ? [] : itemsIn(replies, asked.id, post),
    'blog-posts': reason ? [] : itemsIn(replies, asked.id, page),
  };
  return measuresOf(webmention).map((measure) => {
    if (reason || isPart) return failed(webmention, measure, reason ?? 'malformed', asked);
    const items = read[measure as keyof typeof read];
    return itemised(counted(webmention, measure, items.length, asked), items);
  });
}

function itemsIn(
  replies: readonly Reply[],
  id: Identifier,
  read: (mention: Mention, own: URL) => Item | undefined,
): Item[] {
  const own = new URL(valueOf(id));
  const items = replies.flatMap((reply) =>
    childrenIn(reply)!.flatMap((child) => {
      const { 'wm-source': from, 'wm-target': to, 'wm-private': isPrivate, url } = fields(child);
      const [source, target] = [webAddress(from), webAddress(to)];
      if (!source || !target || !isSamePage(target, own) || isPrivate === true) return [];
      return read({ child: fields(child), source, url: webAddress(url) ?? source }, own) ?? [];
    }),
  );
  return [...new Map(items.map((item) => [canonical(new URL(item.link)), item])).values()];
}

interface Mention {
  readonly child: Fields;
  /** The page that announced its link. */
  readonly source: URL;
  /** The page as it calls itself. */
  readonly url: URL;
}

function post({ child, source, url }: Mention): Item | undefined {
  const [, kind, network = ''] = source.pathname.split('/');
  const isPost = child['wm-property'] === 'mention-of' && isBridgy(source) && kind === 'post';
  const name = Object.hasOwn(networks, network) ? networks[network] : undefined;
  return isPost && name ? { title: `Post on ${name}`, ...linked(child, url) } : undefined;
}

function page({ child, source, url }: Mention, own: URL): Item | undefined {
  const property = child['wm-property'];
  const isMention = property === 'mention-of' || property === 'in-reply-to';
  if (!isMention || isBridgy(source) || siteOf(source) === siteOf(own)) return undefined;
  const site = siteOf(source);
  const name = text(child['name']);
  const title = name && name.length <= longestTitle ? name : `Post on ${site}`;
  return { title, ...linked(child, url), outlet: site };
}

function linked(child: Fields, { href }: URL): Pick<Item, 'link' | 'date'> {
  const date = dateOf(text(child['published'])?.slice(0, 10));
  return { link: href, ...(date && { date }) };
}

function isBridgy({ hostname }: URL): boolean {
  return hostname === 'brid.gy' || hostname === 'brid-gy.appspot.com';
}
