import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { mastodon } from '../../src/providers/mastodon.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const first = 'https://social.example/@lab/114000000000000001';
const second = 'https://other.example/@some.body/7';
const id: Identifier = `mastodon:${first}`;
const both: Identifier = `mastodon:${first},${second}`;

function post(number: string, changes: object = {}) {
  return {
    id: number,
    created_at: '2026-05-06T07:08:09.101Z',
    visibility: 'public',
    url: `https://social.example/@lab/${number}`,
    content: '<p>Somebody’s own words</p>',
    account: { acct: 'lab', display_name: 'A lab', avatar: 'https://social.example/face.png' },
    replies_count: 3,
    reblogs_count: 5,
    favourites_count: 12,
    ...changes,
  };
}

const numberIn = (url: URL) => url.pathname.split('/').at(-1)!;

chain({
  provider: mastodon,
  id,
  other: 'mastodon:https://social.example/@lab/114000000000000002',
  serve: (_, about) => ({ body: post(about.split('/').at(-1)!) }),
  expected: ['counted 3', 'counted 5', 'counted 12'],
});

chain({
  provider: mastodon,
  id: both,
  serve: (url) => ({ body: post(numberIn(url)) }),
  expected: ['counted 6', 'counted 10', 'counted 24'],
});

function asked(serve: (url: URL) => Sent, of: Identifier = id) {
  const { answer, replies } = run({ provider: mastodon, serve }, of);
  return {
    said: (['replies', 'reposts', 'likes'] as const).map((measure) => outcome(answer, measure)),
    findings: answer.findings,
    urls: replies.map(({ request }) => request.url),
  };
}

describe('Mastodon', () => {
  it('is asked for each post at its own server, by its number alone', () => {
    assert.deepEqual(asked((url) => ({ body: post(numberIn(url)) }), both).urls, [
      'https://social.example/api/v1/statuses/114000000000000001',
      'https://other.example/api/v1/statuses/7',
    ]);
  });

  it('lists the posts by address, day and server, and shows nobody’s words or face', () => {
    const { findings } = asked((url) => ({ body: post(numberIn(url)) }), both);
    for (const finding of findings) {
      assert.ok(finding.state === 'counted');
      const rest = { title: 'Post on Mastodon', date: '2026-05-06' };
      assert.deepEqual(finding.items, [
        { ...rest, link: first, outlet: 'social.example' },
        { ...rest, link: second, outlet: 'other.example' },
      ]);
    }
    assert.doesNotMatch(JSON.stringify(findings), /own words|A lab|face\.png/);
  });

  it('tells zeros as zeros, each counter by itself', () => {
    const none = { replies_count: 0, reblogs_count: 0 };
    assert.deepEqual(asked((url) => ({ body: post(numberIn(url), none) })).said, [
      'counted 0',
      'counted 0',
      'counted 12',
    ]);
    assert.deepEqual(asked((url) => ({ body: post(numberIn(url), { reblogs_count: '5' }) })).said, [
      'counted 3',
      'failed malformed',
      'counted 12',
    ]);
  });

  it('has no number where one of several posts is gone or its server silent', () => {
    for (const [status, said] of [
      [404, 'not-covered unknown-work'],
      [401, 'failed refused'],
      [503, 'failed server-error'],
    ] as const) {
      const serve = (url: URL): Sent =>
        url.host === 'other.example'
          ? { status, body: { error: 'Record not found' } }
          : { body: post(numberIn(url)) };
      assert.deepEqual(asked(serve, both).said, [said, said, said]);
    }
  });

  it('spares the other servers where the first gives no answer', () => {
    assert.equal(asked(() => ({ status: 500, body: {} }), both).urls.length, 1);
  });

  it('never takes one post for another', () => {
    assert.deepEqual(asked(() => ({ body: post('8') })).said, [
      'failed other-work',
      'failed other-work',
      'failed other-work',
    ]);
  });

  it('is asked only about what the owner names', () => {
    assert.deepEqual([mastodon.accepts, mastodon.hosts], [['mastodon'], []]);
  });
});
