import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../src/identifiers/identifier.js';
import { dimensions } from '../../src/providers/dimensions.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// Made up, with a DOI of the test prefix.
const id = 'doi:10.5555/made-up';
const metrics = {
  doi: '10.5555/made-up',
  times_cited: 1285,
  recent_citations: 161,
  relative_citation_ratio: 15.96,
  license: 'Use by an unregistered organisation is not authorised (made up).',
};

chain({
  provider: dimensions,
  id,
  other: 'doi:10.5555/another',
  serve: (_, asked) => ({ body: { ...metrics, doi: valueOf(asked).toUpperCase() } }),
  expected: ['counted 1285'],
});

const ask = (more: object) =>
  run({ provider: dimensions, serve: () => ({ body: { ...metrics, ...more } }) }, id).answer;

describe('Dimensions is asked', () => {
  it('only where the owner names it, and its figures are not published', () => {
    assert.equal(dimensions.isOptIn, true);
    assert.equal(dimensions.redistribution, 'forbidden');
  });
});

describe('Dimensions answers', () => {
  it('with words that stand beside the figure', () => {
    const said = (license: unknown) => ask({ license }).findings[0]?.receipt.attribution;
    assert.equal(said(metrics.license), metrics.license);
    for (const license of [undefined, null, ' ', 12])
      assert.equal(said(license), 'Dimensions Metrics API, for registered organisations');
    assert.equal(said('x'.repeat(100_000))?.length, 1000);
  });

  it('with a 0 that means none, and with null that does not', () => {
    assert.equal(outcome(ask({ times_cited: 0 }), 'citations'), 'counted 0');
    assert.equal(outcome(ask({ times_cited: null }), 'citations'), 'failed malformed');
  });
});
