import { type Identifier, valueOf } from '../identifiers/identifier.js';
import type { FailedReason, Finding } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { type Asked, counted, failed, measuresOf, notCovered } from '../model/outcome.js';
import type { Provider, ProviderRequest, Reply } from '../model/provider.js';
import { dateOf } from './dates.js';
import { failure } from './failure.js';
import { fields } from './fields.js';
import { type Item, withItems } from './items.js';
import { isCount } from './series.js';

/** Where in a post each counter stands. */
const counters: Readonly<Partial<Record<Measure, string>>> = {
  replies: 'replies_count',
  reposts: 'reblogs_count',
  likes: 'favourites_count',
};

/**
 * Mastodon: how often chosen posts were replied to, boosted and marked as a favourite. Nobody
 * outside may search a server for posts about a work, so the page's owner names posts by their
 * addresses, and nobody checks that these are about the work.
 *
 * Each post is asked for at its own server, which sees only what reaches it. Counters of several
 * posts are added, each by itself: a reply, a boost and a favourite are three things. Should one
 * post be gone or give no answer, there is no number, for a sum over the rest would be compared
 * with whole ones. That somebody has replied does not make a post about a work attention to the
 * work, so all this is context. Neither text nor name nor picture is read of an answer.
 */
export const mastodon: Provider = {
  name: 'mastodon',
  label: 'Mastodon',
  homepage: 'https://joinmastodon.org/',
  licence: 'set by the server',
  terms: 'https://joinmastodon.org/',
  attribution: 'Mastodon, with a link to the post',
  redistribution: 'forbidden',
  retention: 1,
  hosts: [],
  tier: 'details',
  accepts: ['mastodon'],
  measures: Object.fromEntries(
    Object.entries(counters).map(([measure, rule]) => [
      measure,
      { zero: 'true-zero', rule, ruleVersion: '2026-08', scope: 'this version' },
    ]),
  ),
  batch: { ids: 1, urlBytes: 6000 },
  // 300 in five minutes.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) => ids.map((id) => ask(id, postsIn(id)[0]!)),

  next: (replies) => {
    const [first, ...rest] = replies;
    const id = first?.request.ids[0];
    if (!first || !id || rest.length || problem(first)) return [];
    return postsIn(id)
      .slice(1)
      .map((post) => ask(id, post));
  },

  parse: (replies) => {
    const [first] = replies;
    const id = first?.request.ids[0];
    return first && id
      ? [{ id, findings: found(replies, { id, retrieved: first.retrieved }) }]
      : [];
  },

  link: (id) => postsIn(id)[0]!,
};

function postsIn(id: Identifier): readonly string[] {
  return valueOf(id).split(',');
}

function ask(id: Identifier, post: string): ProviderRequest {
  return { url: addressOf(post), ids: [id], as: 'json' };
}

function addressOf(post: string): string {
  return `${new URL(post).origin}/api/v1/statuses/${numberOf(post)}`;
}

function numberOf(post: string): string {
  return post.slice(post.lastIndexOf('/') + 1);
}

/** Why a reply says nothing of its post; `undefined` where it does. */
function problem(reply: Reply): FailedReason | 'unknown-work' | undefined {
  if (reply.status === 404) return 'unknown-work';
  const reason = failure(reply);
  if (reason) return reason;
  const { id } = fields(reply.body);
  if (typeof id !== 'string') return 'malformed';
  return id === numberOf(reply.request.url) ? undefined : 'other-work';
}

function found(replies: readonly Reply[], asked: Asked): Finding[] {
  const posts = postsIn(asked.id);
  const reason = replies.map(problem).find(Boolean);
  return measuresOf(mastodon).map((measure) => {
    if (reason === 'unknown-work') return notCovered(mastodon, measure, reason, asked);
    if (reason || replies.length < posts.length)
      return failed(mastodon, measure, reason ?? 'malformed', asked);
    const counts = replies.map(({ body }) => fields(body)[counters[measure]!]);
    const sum = counts.every(isCount) ? counts.reduce((all, each) => all + each, 0) : undefined;
    return withItems(
      counted(mastodon, measure, sum, asked),
      posts.map((post) => item(post, replies)),
    );
  });
}

function item(post: string, replies: readonly Reply[]): Item {
  const reply = replies.find(({ request }) => request.url === addressOf(post));
  const date = dateOf(fields(reply?.body)['created_at']);
  return {
    title: 'Post on Mastodon',
    link: post,
    ...(date && { date }),
    outlet: new URL(post).hostname,
  };
}
