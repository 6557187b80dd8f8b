import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { measuresOf } from '../../src/model/outcome.js';
import { altmetric } from '../../src/providers/altmetric.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

const record = {
  title: 'Something made up',
  doi: '10.5555/MADE-UP.1',
  pmid: '77',
  arxiv_id: '2401.00001',
  altmetric_id: 4711,
  score: 114.5,
  cited_by_posts_count: 999,
  cited_by_accounts_count: 888,
  cited_by_policies_count: 1,
  cited_by_guidelines_count: 2,
  cited_by_wikipedia_count: 3,
  cited_by_msm_count: 4,
  cited_by_feeds_count: 5,
  cited_by_rh_count: 6,
  cited_by_patents_count: 7,
  cited_by_qs_count: 8,
  cited_by_rdts_count: 9,
  cited_by_tweeters_count: 10,
  cited_by_bluesky_count: 100,
  cited_by_peer_review_sites_count: 101,
  cited_by_videos_count: 102,
  readers_count: 103,
  readers: { mendeley: '11', citeulike: '0', connotea: 0 },
};

chain({
  provider: altmetric,
  id,
  other: 'doi:10.5555/made-up.2',
  serve: (_, about) => {
    const doi = about.replace('doi:', '');
    return {
      body: doi === '10.5555/made-up.1' ? record : { ...record, doi, pmid: 78, arxiv_id: '' },
    };
  },
  expected: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((value) => `counted ${value}`),
});

function ask(sent: Sent, work: Identifier = id) {
  const { answer, replies } = run({ provider: altmetric, serve: () => sent }, work);
  return {
    said: Object.fromEntries(
      measuresOf(altmetric).map((measure) => [measure, outcome(answer, measure)]),
    ),
    findings: answer.findings,
    url: replies[0]!.request.url,
  };
}

describe('Altmetric', () => {
  it('is never asked from a page, and its figures stay out of files', () => {
    const { needs, redistribution, retention } = altmetric;
    assert.deepEqual([needs, redistribution, retention], ['key', 'forbidden', 1]);
  });

  it('is asked by each kind of identifier, the slash of a DOI being one of the path', () => {
    const api = 'https://api.altmetric.com/v1';
    assert.equal(ask({ body: record }).url, `${api}/doi/10.5555/made-up.1`);
    assert.equal(ask({ body: record }, 'pmid:77').url, `${api}/pmid/77`);
    assert.equal(
      ask({ body: record }, 'doi:10.5555/a<b>#?').url,
      `${api}/doi/10.5555/a%3Cb%3E%23%3F`,
    );
    for (const work of ['pmid:77', 'arxiv:2401.00001'] as const)
      assert.equal(ask({ body: record }, work).said['posts'], 'counted 10');
  });

  it('says with each count what one of it is', () => {
    assert.equal(altmetric.measures.posts?.rule, 'cited_by_tweeters_count, accounts on X');
    assert.equal(altmetric.measures['news-items']?.rule, 'cited_by_msm_count, outlets');
  });

  it('links every figure to its own page about the work', () => {
    for (const { receipt } of ask({ body: record }).findings)
      assert.equal(receipt.link, 'https://www.altmetric.com/details/4711');
    const [first] = ask({ body: { ...record, altmetric_id: '../x' } }).findings;
    assert.equal(first?.receipt.link, 'https://www.altmetric.com/details/doi/10.5555/made-up.1');
  });

  it('leaves a count out where there is none or where it has not looked', () => {
    const { said } = ask({ body: { doi: '10.5555/made-up.1', cited_by_msm_count: 0 } });
    assert.equal(said['news-items'], 'counted 0');
    assert.equal(said['posts'], 'not-covered ambiguous-zero');
    assert.equal(said['readers'], 'not-covered no-figure');
  });

  it('does not know of readers that it numbers -1', () => {
    for (const mendeley of [-1, '-1', null, undefined])
      assert.equal(
        ask({ body: { ...record, readers: { mendeley } } }).said['readers'],
        'not-covered no-figure',
      );
    for (const readers of [{ mendeley: 'many' }, { mendeley: -2 }, { mendeley: '1e3' }, 'none', []])
      assert.equal(ask({ body: { ...record, readers } }).said['readers'], 'failed malformed');
  });

  it('never takes a numeral for another count', () => {
    assert.equal(
      ask({ body: { ...record, cited_by_msm_count: '4' } }).said['news-items'],
      'failed malformed',
    );
  });

  it('had a status of its own for too many requests', () => {
    assert.equal(
      ask({ status: 420, body: 'Enhance your calm' }).said['posts'],
      'failed rate-limited',
    );
  });
});
