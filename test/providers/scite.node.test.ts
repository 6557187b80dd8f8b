import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../src/identifiers/identifier.js';
import { scite } from '../../src/providers/scite.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// Made up, with a DOI of the test prefix.
const id = 'doi:10.5555/made-up';
const tally = {
  total: 1909,
  supporting: 21,
  contradicting: 1,
  mentioning: 1878,
  unclassified: 9,
  citingPublications: 2116,
  doi: '10.5555/made-up',
};

chain({
  provider: scite,
  id,
  other: 'doi:10.5555/another',
  serve: (_, asked) => ({ body: { ...tally, doi: valueOf(asked) } }),
  expected: ['counted 21', 'counted 1'],
});

const ask = (more: object) =>
  run({ provider: scite, serve: () => ({ body: { ...tally, ...more } }) }, id).answer;

describe('scite is asked', () => {
  it('only where the owner names it, and its figures are not published', () => {
    assert.equal(scite.isOptIn, true);
    assert.equal(scite.redistribution, 'forbidden');
  });
});

describe('scite answers', () => {
  it('with a 0 among passages it has read, which means none', () => {
    assert.equal(outcome(ask({ contradicting: 0 }), 'contrasting-citations'), 'counted 0');
  });

  it('with an empty tally where it has read none, which says nothing', () => {
    const answer = ask({ total: 0, supporting: 0, contradicting: 0, mentioning: 0 });
    assert.equal(outcome(answer, 'supporting-citations'), 'not-covered ambiguous-zero');
    assert.equal(outcome(answer, 'contrasting-citations'), 'not-covered ambiguous-zero');
  });

  it('with a number that can’t be read, and the other stands', () => {
    const answer = ask({ supporting: '21' });
    assert.equal(outcome(answer, 'supporting-citations'), 'failed malformed');
    assert.equal(outcome(answer, 'contrasting-citations'), 'counted 1');
  });
});
