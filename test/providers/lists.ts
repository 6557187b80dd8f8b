import assert from 'node:assert/strict';
import { type Identifier } from '../../src/identifiers/identifier.js';
import {
  type Listed,
  type Lister,
  type ListReply,
  type ListRequest,
} from '../../src/model/lister.js';
import { retrieved } from './reply.js';

/** What a made-up source sends back; 200 unless said otherwise. */
export interface Page {
  readonly status?: number;
  readonly body: unknown;
}

/** A reply to a request for a list. */
export function listReply(request: ListRequest, { status = 200, body }: Page): ListReply {
  const { url } = request;
  return { request, url, status, headers: new Headers(), body, retrieved: Date.parse(retrieved) };
}

/** Asks a lister to the end of its list, and says which addresses it asked. */
export function listedBy(
  lister: Lister,
  subject: Identifier,
  serve: (url: URL) => Page,
): { listed: Listed; urls: URL[] } {
  const replies: ListReply[] = [];
  for (
    let queue = lister.request(subject, {});
    queue.length;
    queue = lister.next(replies, subject, {})
  ) {
    replies.push(...queue.map((request) => listReply(request, serve(new URL(request.url)))));
    assert.ok(replies.length < 200, 'it never ends');
  }
  for (const { url } of replies) assert.ok(lister.hosts.includes(new URL(url).hostname), url);
  return {
    listed: lister.parse(replies, subject),
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

/** What any lister makes of answers that are none, on its first request. */
export const useless: readonly (readonly [Page, string])[] = [
  [{ status: 429, body: 'Too Many Requests' }, 'rate-limited'],
  [{ status: 500, body: { error: 'x' } }, 'server-error'],
  [{ status: 403, body: '<h1>Forbidden</h1>' }, 'refused'],
  [{ body: '<!doctype html><title>Sorry</title>' }, 'not-json'],
  [{ body: null }, 'malformed'],
  [{ body: 7 }, 'malformed'],
  [{ body: [] }, 'malformed'],
  [{ body: {} }, 'malformed'],
];
