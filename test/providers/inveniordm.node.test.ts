import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { inveniordm } from '../../src/providers/inveniordm.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const api = 'https://repository.example/api/records/';
const id = `inveniordm:${api}made1-up222` as const;

const record = (own: Identifier, more: object = {}) => ({
  id: own.split('/').at(-1),
  parent: { id: 'allof-these' },
  access: { status: 'open', files: 'public', record: 'public', embargo: { active: false } },
  files: { enabled: true, count: 1 },
  stats: {
    this_version: { views: 0, unique_views: 0, downloads: 0, unique_downloads: 0, data_volume: 0 },
    all_versions: { views: 88, unique_views: 67, downloads: 64, unique_downloads: 41 },
  },
  ...more,
});

chain({
  provider: inveniordm,
  id,
  other: `inveniordm:${api}other-rec00`,
  serve: (_, about) => ({ body: record(about) }),
  expected: ['counted 67', 'counted 41'],
});

function read(more: object, asked: Identifier = id) {
  const serve = () => ({ body: record(id, more) });
  const { answer } = run({ provider: inveniordm, serve }, asked);
  return [outcome(answer, 'views'), outcome(answer, 'downloads')];
}
const used = (unique_views: number, unique_downloads: number) => ({
  stats: { all_versions: { unique_views, unique_downloads } },
});

describe('An InvenioRDM repository', () => {
  it('is asked at its own host, and shows the record there', () => {
    assert.deepEqual(
      inveniordm.request([id], {}).map(({ url }) => url),
      ['https://repository.example/api/records/made1-up222'],
    );
    assert.equal(inveniordm.link(id), 'https://repository.example/records/made1-up222');
  });

  it('counts all versions, by the number of one or that of all', () => {
    assert.deepEqual(read({}, `inveniordm:${api}allof-these`), ['counted 67', 'counted 41']);
    assert.equal(inveniordm.measures.views?.scope, 'all versions');
  });

  it('does not answer for a record of the same number elsewhere', () => {
    const elsewhere = 'inveniordm:https://other.example/api/records/other-rec00';
    assert.deepEqual(read({}, elsewhere), ['failed other-work', 'failed other-work']);
  });

  it('counts a 0, but for downloads where there is no open file', () => {
    assert.deepEqual(read(used(0, 0)), ['counted 0', 'counted 0']);
    const closed = ['counted 3', 'not-covered no-open-file'];
    for (const status of ['embargoed', 'restricted', 'metadata-only'])
      assert.deepEqual(read({ ...used(3, 0), access: { status } }), closed);
    assert.deepEqual(read({ ...used(3, 0), files: { enabled: false } }), closed);
    assert.deepEqual(read({ ...used(3, 1), access: { status: 'embargoed' } }), [
      'counted 3',
      'counted 1',
    ]);
  });

  it('has no figures where it keeps no statistics', () => {
    const none = 'not-covered no-figure';
    for (const stats of [undefined, null, {}, { this_version: { unique_views: 4 } }])
      assert.deepEqual(read({ stats }), [none, none]);
    assert.deepEqual(read({ stats: { all_versions: { unique_views: 4.5 } } }), [
      'failed malformed',
      'failed malformed',
    ]);
  });

  it('knows a record no longer that was withdrawn', () => {
    const serve = () => ({ status: 410, body: { status: 410, tombstone: {} } });
    const { answer } = run({ provider: inveniordm, serve }, id);
    assert.equal(outcome(answer, 'downloads'), 'not-covered unknown-work');
  });
});
