import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { wasAsked } from '../../src/model/receipt.js';
import { zenodo } from '../../src/providers/zenodo.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'zenodo:1000002';
const all = 'zenodo:1000001';

const record = (own: Identifier, more: object = {}) => ({
  id: Number(valueOf(own)),
  recid: valueOf(own),
  conceptrecid: String(Number(valueOf(own)) - 1),
  metadata: { title: 'Made up', access_right: 'open' },
  files: [{ key: 'a.csv', size: 1 }],
  stats: {
    views: 415,
    unique_views: 406,
    downloads: 27,
    unique_downloads: 26,
    version_views: 137,
    version_unique_views: 133,
    version_downloads: 10,
    version_unique_downloads: 9,
  },
  ...more,
});
const found = (...hits: object[]) => ({ hits: { hits, total: hits.length }, links: {} });

/** Zenodo where `known` is the only record, by its own number. */
function serving(known: object): (url: URL) => Sent {
  const { id: own, conceptrecid } = known as { id: number; conceptrecid: string };
  return ({ pathname, searchParams }) => {
    const query = searchParams.get('q');
    if (query) return { body: query === `parent.id:${conceptrecid}` ? found(known) : found() };
    return pathname === `/api/records/${own}`
      ? { body: known }
      : {
          status: 404,
          body: { status: 404, message: 'The persistent identifier does not exist.' },
        };
  };
}

chain({
  provider: zenodo,
  id,
  other: 'zenodo:2000002',
  serve: ({ searchParams }, about) => ({
    body: searchParams.has('q') ? found() : record(about),
  }),
  expected: ['counted 406', 'counted 26'],
});

function read(known: object, asked: Identifier = id) {
  const { answer, replies } = run({ provider: zenodo, serve: serving(known) }, asked);
  return {
    says: [outcome(answer, 'views'), outcome(answer, 'downloads')],
    asked: replies.map(({ request }) => decodeURIComponent(request.url)),
    answer,
  };
}

describe('Zenodo', () => {
  it('is asked once about a record it has', () => {
    assert.deepEqual(read(record(id)).asked, ['https://zenodo.org/api/records/1000002']);
  });

  it('is asked for the newest version of all where the number has no record', () => {
    const { says, asked, answer } = read(record(id), all);
    assert.deepEqual(says, ['counted 406', 'counted 26']);
    for (const { receipt } of answer.findings)
      assert.equal(
        wasAsked(receipt) && receipt.request,
        'https://zenodo.org/api/records?q=parent.id%3A1000001&size=1',
      );
    assert.deepEqual(asked, [
      'https://zenodo.org/api/records/1000001',
      'https://zenodo.org/api/records?q=parent.id:1000001&size=1',
    ]);
  });

  it('knows no record that neither has a page nor versions', () => {
    const { says, asked } = read(record(id), 'zenodo:7');
    assert.deepEqual(says, ['not-covered unknown-work', 'not-covered unknown-work']);
    assert.equal(asked.length, 2);
  });

  it('has not told where the search fails', () => {
    const serve = ({ search }: URL) => ({ status: search ? 429 : 404, body: '' });
    const { answer } = run({ provider: zenodo, serve }, id);
    assert.equal(outcome(answer, 'views'), 'failed rate-limited');
  });

  it('knows a record no longer that was withdrawn', () => {
    const serve = () => ({ status: 410, body: { status: 410, message: 'Record deleted' } });
    const { answer, replies } = run({ provider: zenodo, serve }, id);
    assert.equal(outcome(answer, 'views'), 'not-covered unknown-work');
    assert.equal(replies.length, 1);
  });

  it('says that it counts all versions', () => {
    for (const { receipt } of read(record(id)).answer.findings)
      assert.equal(receipt.scope, 'all versions');
  });

  it('counts a 0, for it counts each of its own', () => {
    const stats = { unique_views: 0, unique_downloads: 0 };
    assert.deepEqual(read(record(id, { stats })).says, ['counted 0', 'counted 0']);
  });

  it('has no downloads to speak of where there is no open file', () => {
    const stats = { unique_views: 3, unique_downloads: 0 };
    const closed = 'not-covered no-open-file';
    for (const access_right of ['embargoed', 'restricted', 'closed'])
      assert.deepEqual(read(record(id, { stats, metadata: { access_right } })).says, [
        'counted 3',
        closed,
      ]);
    assert.deepEqual(read(record(id, { stats, files: [] })).says, ['counted 3', closed]);
  });

  it('counts the downloads of files that are closed by now', () => {
    const metadata = { access_right: 'restricted' };
    assert.deepEqual(read(record(id, { metadata })).says, ['counted 406', 'counted 26']);
  });

  it('has no figures where the record has no statistics, and wrong ones are none', () => {
    const none = 'not-covered no-figure';
    assert.deepEqual(read(record(id, { stats: undefined })).says, [none, none]);
    const wrong = 'failed malformed';
    assert.deepEqual(read(record(id, { stats: {} })).says, [wrong, wrong]);
    assert.deepEqual(read(record(id, { stats: { unique_views: '4' } })).says, [wrong, wrong]);
  });
});
