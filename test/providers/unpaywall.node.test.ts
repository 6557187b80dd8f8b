import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../src/identifiers/identifier.js';
import { unpaywall } from '../../src/providers/unpaywall.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// Made up, with a DOI of the test prefix.
const id = 'doi:10.5555/made-up:1';
const work = {
  doi: '10.5555/made-up:1',
  title: 'A made-up work',
  year: 2021,
  genre: 'journal-article',
  is_oa: true,
  oa_status: 'hybrid',
};

chain({
  provider: unpaywall,
  id,
  other: 'doi:10.5555/another',
  serve: (_, asked) => ({ body: { ...work, doi: valueOf(asked).toUpperCase() } }),
  expected: ['counted 1'],
});

const ask = (more: object, status = 200) =>
  run({ provider: unpaywall, serve: () => ({ body: { ...work, ...more }, status }) }, id).answer;

describe('Unpaywall is asked', () => {
  it('with the owner’s address, without which it refuses', () => {
    assert.equal(unpaywall.needs, 'contact');
    const [request] = unpaywall.request([id], { contact: 'owner+b@example.org' });
    const { pathname, searchParams } = new URL(request!.url);
    assert.equal(pathname, '/v2/10.5555/made-up:1');
    assert.equal(searchParams.get('email'), 'owner+b@example.org');
  });
});

describe('Unpaywall answers', () => {
  it('that a free copy is known, and of what kind', () => {
    const [finding] = ask({}).findings;
    assert.equal(finding?.state === 'counted' && finding.status, 'hybrid');
  });

  it('that none is', () => {
    const [finding] = ask({ is_oa: false, oa_status: 'closed' }).findings;
    assert.equal(finding?.state === 'counted' && finding.value, 0);
    assert.equal(finding?.state === 'counted' && finding.status, 'closed');
  });

  it('with 422 where it does not like the address', () => {
    const body = {
      HTTP_status_code: 422,
      error: true,
      message: 'Email address required in API call',
      doi: undefined,
    };
    assert.equal(outcome(ask(body, 422), 'open-access'), 'failed refused');
    assert.equal(outcome(ask(body), 'open-access'), 'failed malformed');
  });

  it('with nothing to be understood', () => {
    for (const is_oa of ['true', 1])
      assert.equal(outcome(ask({ is_oa }), 'open-access'), 'failed malformed');
    assert.equal(outcome(ask({ is_oa: null }), 'open-access'), 'not-covered no-figure');
  });
});
