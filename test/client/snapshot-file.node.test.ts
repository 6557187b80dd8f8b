import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attentionIn } from '../../src/client/snapshot.js';
import { fetchSnapshot } from '../../src/client/snapshot-file.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { plain } from '../support/providers.js';
import { countedBy } from '../support/findings.js';

const asked = ['openalex'];
const file = (rest: object) => ({
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-11-22T09:30:00Z',
  asked,
  works: {},
  ...rest,
});
const work = (id: string, value: number) => ({
  [id]: {
    work: { identifiers: [id] },
    notices: [],
    noticesChecked: { state: 'none-found', providers: asked },
    findings: [countedBy('openalex', value)],
  },
});
const index = {
  format: 'impact-badges-shards',
  version: 1,
  generated: '2026-11-22T09:30:00Z',
  asked,
  shards: 256,
};

// FNV-1a, made elsewhere: doi:10.5555/a is bb8ac7d0, doi:10.5555/b be8acc89, pmid:1 15f3b906.
const shards = {
  'index.json': index,
  'd0.json': file({ works: work('doi:10.5555/a', 7) }),
  '06.json': file({ aliases: { 'pmid:1': 'doi:10.5555/a' } }),
};

let folders = 0;

/** A site with these files in a folder of its own, for files are kept as long as the page. */
function site(files: Readonly<Record<string, unknown>>) {
  folders += 1;
  const folder = `https://site.test/${folders}/`;
  const fetched: string[] = [];
  const fetch = (input: unknown) => {
    const name = String(input).replace(folder, '');
    fetched.push(name);
    const found = files[name];
    if (typeof found === 'number') return Promise.resolve(new Response('', { status: found }));
    if (typeof found === 'string') return Promise.resolve(new Response(found));
    const answer = found ? Response.json(found) : new Response('<h1>404</h1>', { status: 404 });
    return Promise.resolve(answer);
  };
  const door = { fetch, wait: () => new Promise<never>(() => undefined) };
  const about = async (...identifiers: Identifier[]) => {
    const snapshot = await fetchSnapshot(door, `${folder}index.json`, identifiers);
    return attentionIn(snapshot, identifiers, [plain()]).findings.map((finding) =>
      finding.state === 'counted' ? finding.value : finding.state,
    );
  };
  return { about, fetched, folder };
}

test('a snapshot in one file is fetched once for all that it holds and does not hold', async () => {
  const { about, fetched } = site({ 'index.json': file({ works: work('doi:10.5555/a', 7) }) });
  const found = [about('doi:10.5555/a'), about('doi:10.5555/b')];
  assert.deepEqual(await Promise.all(found), [[7], ['not-asked']]);
  assert.deepEqual(await about('doi:10.5555/a'), [7]);
  assert.deepEqual(fetched, ['index.json']);
});

test('of a snapshot in shards the index and the one that holds the work are fetched, once', async () => {
  const { about, fetched } = site(shards);
  assert.deepEqual(await Promise.all([about('doi:10.5555/a'), about('doi:10.5555/a')]), [[7], [7]]);
  assert.deepEqual(await about('doi:10.5555/a'), [7]);
  assert.deepEqual(fetched, ['index.json', 'd0.json']);
});

test('an alias in its own shard leads to the shard of the work', async () => {
  const { about, fetched } = site(shards);
  assert.deepEqual(await about('pmid:1'), [7]);
  assert.deepEqual(fetched, ['index.json', '06.json', 'd0.json']);
});

test('identifiers are tried in their order, and aliases when none of them is a key', async () => {
  const { about, fetched } = site(shards);
  assert.deepEqual(await about('doi:10.5555/b', 'pmid:1'), [7]);
  assert.deepEqual(fetched, ['index.json', '89.json', '06.json', 'd0.json']);
});

test('a shard that is not there holds nothing, which is no failure, and is not asked for again', async () => {
  const { about, fetched } = site(shards);
  assert.deepEqual(await about('doi:10.5555/b'), ['not-asked']);
  assert.deepEqual(await about('doi:10.5555/b'), ['not-asked']);
  assert.deepEqual(fetched, ['index.json', '89.json']);
});

test('a work that is not in its shard is not in the snapshot', async () => {
  const { about } = site({
    'index.json': index,
    'd0.json': file({ works: work('doi:10.5/x', 3) }),
  });
  assert.deepEqual(await about('doi:10.5555/a'), ['not-asked']);
});

test('a shard that can’t be fetched or read is a failure, and is asked for again', async () => {
  const files: Record<string, unknown> = { ...shards, 'd0.json': 500 };
  const { about, folder } = site(files);
  await assert.rejects(about('doi:10.5555/a'), {
    name: 'SnapshotError',
    message: `${folder}d0.json answered 500.`,
  });
  files['d0.json'] = '<p>Not JSON</p>';
  await assert.rejects(about('doi:10.5555/a'), {
    name: 'SnapshotError',
    message: `${folder}d0.json could not be fetched, or does not hold JSON.`,
  });
  files['d0.json'] = index;
  await assert.rejects(about('doi:10.5555/a'), {
    name: 'SnapshotError',
    message: `${folder}d0.json is no snapshot: its "format" should be "impact-badges-snapshot".`,
  });
  files['d0.json'] = shards['d0.json'];
  assert.deepEqual(await about('doi:10.5555/a'), [7]);
});

test('an index or a snapshot that is not there is a failure, and is asked for again', async () => {
  const files: Record<string, unknown> = {};
  const { about, folder } = site(files);
  await assert.rejects(about('doi:10.5555/a'), {
    name: 'SnapshotError',
    message: `${folder}index.json answered 404.`,
  });
  files['index.json'] = file({ works: work('doi:10.5555/a', 7) });
  assert.deepEqual(await about('doi:10.5555/a'), [7]);
});
