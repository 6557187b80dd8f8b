import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, schemeOf, valueOf } from '../../src/identifiers/identifier.js';
import { semanticscholar } from '../../src/providers/semanticscholar.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// Made up, with a DOI of the test prefix.
const id = 'doi:10.5555/made-up:1';
const names = { doi: 'DOI', pmid: 'PubMed', arxiv: 'ArXiv' } as const;
const paper = (asked: Identifier, more: object = {}) => ({
  paperId: '0123456789abcdef0123456789abcdef01234567',
  externalIds: {
    CorpusId: 12,
    [names[schemeOf(asked) as keyof typeof names]]: valueOf(asked),
  },
  title: 'A made-up paper',
  year: 2019,
  citationCount: 63,
  influentialCitationCount: 3,
  ...more,
});

for (const [asked, other] of [
  [id, 'doi:10.5555/another'],
  ['pmid:12345678', 'pmid:87654321'],
  ['arxiv:2401.00001', 'arxiv:2401.00002'],
] as const)
  chain({
    provider: semanticscholar,
    id: asked,
    other,
    serve: (_, about) => ({ body: paper(about) }),
    expected: ['counted 63', 'counted 3'],
  });

const ask = (body: object, asked: Identifier = id) =>
  run({ provider: semanticscholar, serve: () => ({ body }) }, asked).answer;

describe('Semantic Scholar is asked', () => {
  it('only where the owner names it, one paper at a time', () => {
    assert.equal(semanticscholar.isOptIn, true);
    const ids = [id, 'pmid:12345678', 'arxiv:math/0309136', 'doi:10.5555/a<b>#c'] as const;
    assert.deepEqual(
      semanticscholar.request(ids, {}).map(({ url }) => url.split('?')[0]),
      [
        'https://api.semanticscholar.org/graph/v1/paper/DOI:10.5555/made-up:1',
        'https://api.semanticscholar.org/graph/v1/paper/PMID:12345678',
        'https://api.semanticscholar.org/graph/v1/paper/ARXIV:math/0309136',
        'https://api.semanticscholar.org/graph/v1/paper/DOI:10.5555/a%3Cb%3E%23c',
      ],
    );
  });
});

describe('Semantic Scholar answers', () => {
  it('about a preprint by the number of arXiv, whose DOI it may leave out', () => {
    const body = paper('arxiv:2401.00001', {
      externalIds: { ArXiv: '2401.00001', DOI: '10.5555/journal' },
    });
    assert.equal(outcome(ask(body, 'doi:10.48550/arxiv.2401.00001'), 'citations'), 'counted 63');
    assert.equal(
      outcome(ask(body, 'doi:10.48550/arxiv.2401.00002'), 'citations'),
      'failed other-work',
    );
  });

  it('with a page of the paper, and with none that is made of something else', () => {
    const link = (paperId: unknown) => ask(paper(id, { paperId })).findings[0]?.receipt.link;
    assert.equal(
      link('0123456789abcdef0123456789abcdef01234567'),
      'https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567?utm_source=api',
    );
    assert.equal(link('../evil'), 'https://api.semanticscholar.org/DOI:10.5555/made-up:1');
  });

  it('with zeros that mean none', () => {
    const answer = ask(paper(id, { citationCount: 0, influentialCitationCount: 0 }));
    assert.equal(outcome(answer, 'citations'), 'counted 0');
    assert.equal(outcome(answer, 'influential-citations'), 'counted 0');
  });

  it('with errors in the place of a paper', () => {
    for (const body of [
      { error: 'Paper with id 0 not found' },
      { message: 'Too Many Requests.', code: '429' },
      { paperId: '0123456789abcdef0123456789abcdef01234567', title: 'Nothing else' },
    ])
      assert.equal(outcome(ask(body), 'citations'), 'failed malformed');
  });
});
