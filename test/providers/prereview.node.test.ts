import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prereview } from '../../src/providers/prereview.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

function record(number: number, related: object = { identifier: '10.5555/MADE-UP.1' }) {
  return {
    id: number,
    doi: `10.5281/zenodo.${number}`,
    metadata: {
      title: `PREreview of something, ${number}`,
      publication_date: '2026-03-0' + String((number % 9) + 1),
      related_identifiers: [
        { identifier: '10.5281/zenodo.1', relation: 'isVersionOf', scheme: 'doi' },
        { relation: 'reviews', scheme: 'doi', ...related },
      ],
    },
  };
}

/** Zenodo, which gives 25 on a page whatever it is asked for. */
function serving(records: readonly unknown[], total: unknown = records.length) {
  return ({ searchParams }: URL): Sent => {
    const from = (Number(searchParams.get('page')) - 1) * 25;
    return { body: { hits: { hits: records.slice(from, from + 25), total } } };
  };
}

chain({
  provider: prereview,
  id,
  serve: serving(Array.from({ length: 27 }, (_, at) => record(at + 1))),
  expected: ['counted 27'],
  notFound: 'failed refused',
});

function ask(serve: (url: URL) => Sent, work: `doi:${string}` = id) {
  const { answer, replies } = run({ provider: prereview, serve }, work);
  return {
    said: outcome(answer, 'reviews'),
    finding: answer.findings[0]!,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('PREreview is asked', () => {
  it('at Zenodo, as PREreview asks itself', () => {
    const { searchParams, origin, pathname } = ask(serving([])).urls[0]!;
    assert.equal(origin + pathname, 'https://zenodo.org/api/communities/prereview-reviews/records');
    assert.deepEqual(Object.fromEntries(searchParams), {
      q: 'related.identifier:"10.5555/made-up.1"',
      size: '25',
      page: '1',
      sort: 'publication-desc',
      resource_type: 'publication::publication-peerreview',
      access_status: 'open',
    });
  });

  it('by the spelling of publishers too', () => {
    const q = (work: `doi:${string}`) => ask(serving([]), work).urls[0]!.searchParams.get('q');
    assert.equal(
      q('doi:10.48550/arxiv.2401.00001'),
      'related.identifier:"10.48550/arxiv.2401.00001" OR related.identifier:"10.48550/arXiv.2401.00001"',
    );
    assert.equal(q('doi:10.5555/a"b'), 'related.identifier:"10.5555/a\\"b"');
  });

  it('page by page, as far as there is anything', () => {
    const pages = (count: number) =>
      ask(serving(Array.from({ length: count }, (_, at) => record(at + 1)))).urls.length;
    assert.deepEqual([0, 25, 26, 51].map(pages), [1, 1, 2, 3]);
  });
});

describe('PREreview answers', () => {
  it('with reviews, the newest first, each once', () => {
    const { finding } = ask(serving([record(1), record(3), record(3)]));
    assert.ok(finding.state === 'counted');
    assert.equal(finding.value, 2);
    assert.deepEqual(finding.items, [
      {
        title: 'PREreview of something, 3',
        link: 'https://prereview.org/reviews/3',
        date: '2026-03-04',
      },
      {
        title: 'PREreview of something, 1',
        link: 'https://prereview.org/reviews/1',
        date: '2026-03-02',
      },
    ]);
    assert.deepEqual(finding.series, [{ from: '2026-03', until: '2026-03', value: 2 }]);
  });

  it('with 0 where nobody has published one', () => {
    assert.equal(ask(serving([])).said, 'counted 0');
  });

  it('without what names the work for another reason, and without reviews of others', () => {
    const records = [
      record(1, { identifier: 'https://doi.org/10.5555/made-up.1', scheme: 'url' }),
      record(2, { identifier: '10.5555/made-up.1', relation: 'references' }),
      record(3, { identifier: '10.5555/made-up.12' }),
      record(4, { identifier: null }),
      { id: 5, metadata: {} },
    ];
    assert.equal(ask(serving(records)).said, 'counted 1');
  });

  it('with all there are, or with no number', () => {
    const many = Array.from({ length: 300 }, (_, at) => record(at + 1));
    assert.equal(ask(serving(many)).said, 'failed malformed');
    assert.equal(ask(serving([record(1)], 2)).said, 'failed malformed');
    for (const total of ['1', -1, null, { value: 1, relation: 'eq' }])
      assert.equal(ask(serving([record(1)], total)).said, 'failed malformed');
    assert.equal(ask(serving([{ ...record(1), id: 'x/../y' }])).said, 'failed malformed');
  });

  it('with a refusal of what it does not serve to strangers', () => {
    const body = { status: 400, message: 'Page size cannot be greater than 25.' };
    assert.equal(ask(() => ({ status: 400, body })).said, 'failed refused');
  });
});
