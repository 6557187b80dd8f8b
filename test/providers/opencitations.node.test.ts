import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { opencitations } from '../../src/providers/opencitations.js';
import { dois } from '../support/dois.js';
import { contract } from './contract.js';
import { outcome, question, replyTo } from './reply.js';
import { type Stated } from './schemas/count.js';
import * as schemas from './schemas/opencitations.js';

// All works here are made up and have DOIs of the test prefix.
const works = [
  'doi:10.5555/made-up.1',
  'doi:10.5555/made-up(2)',
  'doi:10.5555/made-up<3>;2-#',
] as const satisfies Identifier[];
const [first] = works;

/** Its counts are text: what is a number elsewhere is text here, and the other way round. */
function swapped(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? Number(value) : value;
}

contract({
  provider: opencitations,
  works,
  ids: dois,
  one: ([, count]: Stated) => [{ count: swapped(count) }],
  isNameless: true,
  schemas,
});

function read(body: unknown, url?: string): string {
  const request = question(opencitations, [first]);
  const [answer] = opencitations.parse([replyTo(request, body, url ? { url } : {})], [first], {});
  return outcome(answer, 'citations');
}

describe('OpenCitations is asked', () => {
  it('for one work at a time, with the scheme without which it counts nothing', () => {
    const requests = opencitations.request(works, { contact: 'owner@example.org' });
    assert.deepEqual(
      requests.map(({ url }) => decodeURIComponent(new URL(url).pathname)),
      works.map((id) => `/index/v2/citation-count/${id}`),
    );
    for (const { url } of requests) assert.equal(new URL(url).search, '');
  });
});

describe('OpenCitations answers', () => {
  it('with a 0 that may mean that it has never heard of the work', () => {
    assert.equal(read([{ count: '0' }]), 'not-covered ambiguous-zero');
  });

  it('with one count, in digits and as text', () => {
    for (const count of ['', ' ', ' 34', '34 ', '-1', '3.4', '3e2', '0x22', '३४', 'many', 34])
      assert.equal(read([{ count }]), 'failed malformed', String(count));
    assert.equal(read([]), 'failed malformed');
    assert.equal(read([{ count: '34' }, { count: '35' }]), 'failed malformed');
    assert.equal(read({ 0: { count: '34' } }), 'failed malformed');
    assert.equal(read({ count: '34' }), 'failed malformed');
  });

  it('about the work of the address it comes from, wherever that has moved', () => {
    const body = [{ count: '34' }];
    const moved = 'https://opencitations.net/index/v3/citation-count/doi:10.5555/MADE-UP.1';
    assert.equal(read(body, moved), 'counted 34');
    for (const other of [
      moved.replace('MADE-UP.1', 'made-up.2'),
      moved.replace('MADE-UP.1', 'made-up.1/2'),
      moved.replace('doi:', ''),
      'https://opencitations.net/',
    ])
      assert.equal(read(body, other), 'failed other-work');
  });
});
