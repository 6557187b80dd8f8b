import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hackernewsSite } from '../../../src/providers/sites/hackernews-site.js';
import { chain, run } from '../chain.js';
import { outcome } from '../reply.js';

const site = 'url:https://repository.example.edu/';
const prefix = 'doi:10.5555/';
const story = (objectID: string, url: string) => ({
  objectID,
  url,
  title: `Story ${objectID}`,
  created_at_i: 1_709_247_600,
});
const found = (urls: readonly string[], more: object = {}) => ({
  body: {
    hits: urls.map((url, at) => story(String(at + 1), url)),
    nbHits: urls.length,
    nbPages: urls.length ? 1 : 0,
    ...more,
  },
});

const there = [
  'https://repository.example.edu/items/6',
  'http://www.repository.example.edu/',
  'https://repository.example.edu.evil.test/',
  'https://another.example/?u=https://repository.example.edu/items/6',
];

chain({
  provider: hackernewsSite,
  id: site,
  serve: () => found(there),
  expected: ['counted 2'],
  notFound: 'failed refused',
});

function ask(id: typeof site | typeof prefix, sent: { body: unknown }) {
  const { answer, replies } = run({ provider: hackernewsSite, serve: () => sent }, id);
  return {
    said: outcome(answer, 'discussions'),
    finding: answer.findings[0]!,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('Hacker News, about a whole site,', () => {
  it('is asked once by its host or by the DOI prefix', () => {
    for (const [id, query] of [
      [site, '"repository.example.edu"'],
      [prefix, '"10.5555"'],
    ] as const) {
      const { urls } = ask(id, found([]));
      assert.deepEqual(
        urls.map(({ searchParams }) => searchParams.get('query')),
        [query],
      );
    }
  });

  it('counts links that hold a DOI with the prefix', () => {
    const links = [
      'https://doi.org/10.5555/abc',
      'https://journal.example/doi/full/10.5555%2Fdef',
      'https://doi.org/10.55555/abc',
      'https://doi.org/110.5555/abc',
      'https://journal.example/10.5555',
    ];
    assert.equal(ask(prefix, found(links)).said, 'counted 2');
  });

  it('says at least so many where it has more than it gives', () => {
    const { finding } = ask(site, found(there, { nbPages: 2, nbHits: 1500 }));
    assert.ok(finding.state === 'counted');
    assert.deepEqual([finding.value, finding.isAtLeast], [2, true]);
  });
});
