import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf, type Identifier } from '../../src/identifiers/identifier.js';
import { icite } from '../../src/providers/icite.js';
import { chain, run } from './chain.js';
import { outcome, replyTo } from './reply.js';

// Made up, as are their citations.
const id = 'pmid:12345678';
const other = 'pmid:87654321';

const article = (asked: Identifier = id, more: object = {}) => ({
  pmid: Number(valueOf(asked)),
  year: 2020,
  title: 'A made-up trial',
  citation_count: 17,
  relative_citation_ratio: 2.18,
  cited_by_clin: [11111111, 22222222, 33333333],
  ...more,
});
const listOf = (...data: unknown[]) => ({ meta: { pmids: '12345678' }, links: {}, data });

chain({
  provider: icite,
  id,
  other,
  serve: (_, asked) => ({ body: listOf(article(asked)) }),
  expected: ['counted 17', 'counted 3', 'counted 2.18'],
});

const ask = (more: object) =>
  run({ provider: icite, serve: () => ({ body: listOf(article(id, more)) }) }, id).answer;

describe('iCite is asked', () => {
  it('for several articles at once, and for the fields we count', () => {
    const [request, ...others] = icite.request([id, other], {});
    assert.equal(others.length, 0);
    assert.equal(
      decodeURIComponent(request!.url),
      'https://icite.od.nih.gov/api/pubs?pmids=12345678,87654321&fl=pmid,year,title,citation_count,relative_citation_ratio,cited_by_clin',
    );
  });

  it('for no more articles than an address holds well', () => {
    const ids = Array.from({ length: 250 }, (_, at): Identifier => `pmid:${10_000_000 + at}`);
    const requests = icite.request(ids, {});
    assert.deepEqual(
      requests.map((request) => request.ids.length),
      [100, 100, 50],
    );
  });
});

describe('iCite answers', () => {
  it('in an order of its own, and leaves out what it does not know', () => {
    const ids = [id, other, 'pmid:1'] as const;
    const [request] = icite.request(ids, {});
    const body = listOf(article(other, { citation_count: 5 }), article(id));
    const answers = icite.parse([replyTo(request!, body)], ids, {});
    const counts = answers.map((answer) => `${answer.id} ${outcome(answer, 'citations')}`);
    assert.deepEqual(counts.sort(), [
      'pmid:1 not-covered unknown-work',
      'pmid:12345678 counted 17',
      'pmid:87654321 counted 5',
    ]);
  });

  it('with nothing where it does not know the article', () => {
    const { answer } = run({ provider: icite, serve: () => ({ body: listOf() }) }, id);
    assert.equal(outcome(answer, 'citations'), 'not-covered unknown-work');
  });

  it('with null, or not at all, where it has no figure', () => {
    for (const nothing of [null, undefined]) {
      const answer = ask({
        citation_count: nothing,
        relative_citation_ratio: nothing,
        cited_by_clin: nothing,
      });
      for (const { measure } of answer.findings)
        assert.equal(outcome(answer, measure), 'not-covered no-figure');
    }
  });

  it('with zeros that mean none', () => {
    const answer = ask({ citation_count: 0, relative_citation_ratio: 0, cited_by_clin: [] });
    for (const { measure } of answer.findings) assert.equal(outcome(answer, measure), 'counted 0');
  });

  it('with a list of clinical articles, each of which counts once', () => {
    assert.equal(outcome(ask({ cited_by_clin: [1, 2, 2] }), 'clinical-citations'), 'counted 2');
    for (const given of ['1 2 3', ['1'], [null], 3, {}])
      assert.equal(
        outcome(ask({ cited_by_clin: given }), 'clinical-citations'),
        'failed malformed',
        JSON.stringify(given),
      );
  });
});
