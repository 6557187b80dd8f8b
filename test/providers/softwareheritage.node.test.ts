import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { softwareheritage } from '../../src/providers/softwareheritage.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const id: Identifier = 'url:https://github.com/Some-Body/made.up';

function visit(origin: string, changes: object = {}) {
  return {
    origin,
    visit: 12,
    date: '2026-05-06T07:08:09.101112+00:00',
    status: 'full',
    snapshot: '0123456789abcdef0123456789abcdef01234567',
    type: 'git',
    metadata: {},
    ...changes,
  };
}

const origin = 'https://github.com/Some-Body/made.up';

chain({
  provider: softwareheritage,
  id,
  other: 'url:https://github.com/Some-Body/other',
  serve: (_, about) => ({ body: visit(about.slice('url:'.length)) }),
  expected: ['counted 1'],
});

function asked(body: unknown, of: Identifier = id, status = 200) {
  const { answer, replies } = run(
    { provider: softwareheritage, serve: () => ({ body, status }) },
    of,
  );
  return {
    said: outcome(answer, 'archived'),
    finding: answer.findings[0]!,
    urls: replies.map(({ request }) => request.url),
  };
}

describe('Software Heritage', () => {
  it('is asked once, for the last visit to the repository that kept something', () => {
    assert.deepEqual(asked(visit(origin)).urls, [
      'https://archive.softwareheritage.org/api/1/origin/https://github.com/Some-Body/made.up/visit/latest/?require_snapshot=true',
    ]);
  });

  it('is asked by the address at which it visits, in whatever form the owner writes it', () => {
    for (const written of [
      'http://www.github.com/Some-Body/made.up',
      'https://GitHub.com/Some-Body/made.up.git',
      'https://github.com/Some-Body/made.up/',
    ])
      assert.deepEqual(asked(visit(origin), `url:${written}`).said, 'counted 1');
  });

  it('is asked about repositories of code, and about no other page', () => {
    for (const url of [
      'https://example.org/a/b',
      'https://github.com/owner',
      'https://github.com/owner/name/issues',
      'https://github.com/owner/..',
      'https://github.com/../name',
      'https://github.com.example.org/owner/name',
    ])
      assert.equal(softwareheritage.understands!(`url:${url}`), false, url);
    for (const host of ['gitlab.com', 'codeberg.org', 'bitbucket.org'])
      assert.equal(softwareheritage.understands!(`url:https://${host}/owner/name`), true, host);
  });

  it('tells a state, in its own word, with the day of the visit and where to look', () => {
    const { finding } = asked(visit(origin, { status: 'partial' }));
    assert.ok(finding.state === 'counted');
    const link =
      'https://archive.softwareheritage.org/browse/origin/?origin_url=https%3A%2F%2Fgithub.com%2FSome-Body%2Fmade.up';
    assert.deepEqual(
      [finding.value, finding.status, finding.receipt.link, finding.items],
      [1, 'partial', link, [{ title: 'github.com/Some-Body/made.up', link, date: '2026-05-06' }]],
    );
  });

  it('does not call code unarchived that it knows by no such address', () => {
    const body = { exception: 'NotFoundExc', reason: 'No visit for the origin was found.' };
    assert.equal(asked(body, id, 404).said, 'not-covered unknown-work');
  });

  it('says nothing where a visit has kept nothing, has no end or no day', () => {
    for (const changes of [
      { snapshot: null },
      { snapshot: 'none' },
      { status: 'ongoing' },
      { status: 'failed' },
      { status: 1 },
      { date: 'yesterday' },
      { date: null },
    ])
      assert.equal(asked(visit(origin, changes)).said, 'failed malformed');
  });

  it('never takes the visit to another repository', () => {
    for (const other of [
      'https://github.com/Some-Body/made',
      'https://gitlab.com/Some-Body/made.up',
    ])
      assert.equal(asked(visit(other)).said, 'failed other-work');
  });
});
