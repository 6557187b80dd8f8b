import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { lemmy } from '../../src/providers/lemmy.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id: Identifier = 'lemmy:https://lemmy.example/10.5555%2Fmade-up.1';

function thread(number: number, changes: object = {}) {
  return {
    post: {
      id: number,
      name: `Something found, part ${number}`,
      url: 'https://doi.org/10.5555/made-up.1',
      body: 'Somebody’s own words',
      ap_id: `https://home.example/post/${number}`,
      published: '2026-05-06T07:08:09.101112Z',
      removed: false,
      deleted: false,
      ...changes,
    },
    creator: { name: 'somebody', avatar: 'https://home.example/face.png' },
    community: { name: 'science', actor_id: 'https://home.example/c/science' },
    counts: { score: 12, comments: 3 },
  };
}

function answering(...posts: unknown[]): Sent {
  return { body: { type_: 'Url', comments: [], posts, communities: [], users: [] } };
}

const https = 'https://doi.org/10.5555/made-up.1';
const query = (url: URL) => url.searchParams.get('q');

chain({
  provider: lemmy,
  id,
  serve: (url) => (query(url) === https ? answering(thread(1), thread(2)) : answering()),
  expected: ['counted 2'],
  notFound: 'failed refused',
});

function asked(serve: (url: URL) => Sent, of: Identifier = id) {
  const { answer, replies } = run({ provider: lemmy, serve }, of);
  return {
    said: outcome(answer, 'discussions'),
    finding: answer.findings[0]!,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('Lemmy', () => {
  it('is asked for each form of the DOI’s address, at the server that the owner names', () => {
    const { urls } = asked(() => answering());
    assert.deepEqual(urls.map(query), [
      https,
      'http://doi.org/10.5555/made-up.1',
      'https://dx.doi.org/10.5555/made-up.1',
      'http://dx.doi.org/10.5555/made-up.1',
    ]);
    for (const url of urls) assert.equal(url.origin, 'https://lemmy.example');
  });

  it('is asked about DOIs alone, and not for want of one about a server', () => {
    assert.equal(lemmy.understands!('lemmy:https://lemmy.example'), false);
    assert.equal(lemmy.understands!(id), true);
  });

  it('lists posts by title, address at home, day and community, and shows nobody', () => {
    const { finding } = asked((url) => (query(url) === https ? answering(thread(1)) : answering()));
    assert.ok(finding.state === 'counted');
    assert.deepEqual(finding.items, [
      {
        title: 'Something found, part 1',
        link: 'https://home.example/post/1',
        date: '2026-05-06',
        outlet: 'science',
      },
    ]);
    assert.doesNotMatch(JSON.stringify(finding), /somebody|own words|face\.png/i);
  });

  it('counts a post once, however often it is found', () => {
    assert.equal(asked(() => answering(thread(1))).said, 'counted 1');
  });

  it('counts links to the DOI alone, in every form, and nothing that was taken back', () => {
    for (const url of [`${https}/`, https.toUpperCase(), 'http://dx.doi.org/10.5555%2Fmade-up.1'])
      assert.equal(asked(() => answering(thread(1, { url }))).said, 'counted 1', url);
    for (const changes of [
      { url: `${https}0` },
      { url: 'https://publisher.example/made-up.1' },
      { url: `https://publisher.example/?${https}` },
      { url: null },
      { url: undefined },
      { removed: true },
      { deleted: true },
    ])
      assert.equal(asked(() => answering(thread(1, changes))).said, 'not-covered ambiguous-zero');
  });

  it('is asked for the next page where one is full, and counts no part of a list', () => {
    const page = (url: URL) => Number(url.searchParams.get('page'));
    const full = (from: number) =>
      answering(...Array.from({ length: 50 }, (_, at) => thread(from + at)));
    const two = (url: URL) => {
      if (query(url) !== https) return answering();
      return page(url) === 1 ? full(0) : answering(thread(50));
    };
    assert.equal(asked(two).said, 'counted 51');
    assert.equal(asked((url) => full(page(url) * 100)).said, 'failed malformed');
  });

  it('may say that it is asked too often', () => {
    const body = { error: 'rate_limit_error' };
    assert.equal(asked(() => ({ status: 400, body })).said, 'failed rate-limited');
  });

  it('counts nothing where a post has no address', () => {
    for (const ap of ['javascript:alert(1)', null, 7])
      assert.equal(asked(() => answering(thread(1, { ap_id: ap }))).said, 'failed malformed');
  });
});
