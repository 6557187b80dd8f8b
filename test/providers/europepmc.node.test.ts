import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, schemeOf, valueOf } from '../../src/identifiers/identifier.js';
import { europepmc } from '../../src/providers/europepmc.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// Made up, with a DOI of the test prefix.
const id = 'doi:10.5555/made-up';
const article = (asked: Identifier, more: object = {}) => ({
  id: '12345678',
  source: 'MED',
  title: 'A made-up article',
  pubYear: '2015',
  citedByCount: 581,
  [schemeOf(asked)]: valueOf(asked),
  ...more,
});
const listOf = (...result: unknown[]) => ({
  version: '6.9',
  hitCount: result.length,
  resultList: { result },
});

for (const [asked, other] of [
  [id, 'doi:10.5555/another'],
  ['pmid:12345678', 'pmid:87654321'],
  ['pmcid:PMC1234567', 'pmcid:PMC7654321'],
] as const)
  chain({
    provider: europepmc,
    id: asked,
    other,
    serve: (_, about) => ({ body: listOf(article(about)) }),
    expected: ['counted 581'],
  });

const ask = (...result: unknown[]) =>
  run({ provider: europepmc, serve: () => ({ body: listOf(...result) }) }, id).answer;

describe('Europe PMC is asked', () => {
  it('only where the owner names it, in the words of its search', () => {
    assert.equal(europepmc.isOptIn, true);
    const ids = [id, 'doi:10.5555/a"b', 'pmid:12345678', 'pmcid:PMC1234567'] as const;
    assert.deepEqual(
      europepmc.request(ids, {}).map(({ url }) => new URL(url).searchParams.get('query')),
      [
        'DOI:"10.5555/made-up"',
        'DOI:"10.5555/a\\"b"',
        'EXT_ID:12345678 AND SRC:MED',
        'PMCID:PMC1234567',
      ],
    );
  });
});

describe('Europe PMC answers', () => {
  it('with 200 and nothing where it does not know the work', () => {
    assert.equal(outcome(ask(), 'citations'), 'not-covered unknown-work');
  });

  it('with other works too, which are passed over', () => {
    const others = [article('doi:10.5555/made-up.2', { citedByCount: 1 }), article('pmid:9')];
    assert.equal(outcome(ask(...others, article(id)), 'citations'), 'counted 581');
    assert.equal(outcome(ask(...others), 'citations'), 'failed other-work');
  });

  it('in either case of a DOI, twice at times, and the first stands', () => {
    const twice = [article(id, { doi: '10.5555/MADE-UP' }), article(id, { citedByCount: 9 })];
    assert.equal(outcome(ask(...twice), 'citations'), 'counted 581');
  });

  it('with a page of the article, a year as text, and a 0 that means none', () => {
    const { findings, about } = ask(article(id, { citedByCount: 0 }));
    assert.equal(findings[0]?.receipt.link, 'https://europepmc.org/article/MED/12345678');
    assert.equal(findings[0]?.state === 'counted' && findings[0].value, 0);
    assert.deepEqual(about, { title: 'A made-up article', year: 2015 });
    assert.match(
      ask(article(id, { source: '../x' })).findings[0]?.receipt.link ?? '',
      /^https:\/\/europepmc\.org\/search\?/,
    );
  });
});
