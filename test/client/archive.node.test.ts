import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Archive } from '../../src/client/door.js';
import type { Attention } from '../../src/model/attention.js';
import { fakeArchive, fakeDoor, fakeStorage, start, stateOf } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const day = 24 * 60 * 60 * 1000;
const [work] = works(1) as [`doi:${string}`];
const titled = (name: 'openalex' | 'crossref' = 'openalex') => {
  const made = plain({ name, homepage: `https://${name}.test/` });
  return plain({
    name,
    homepage: `https://${name}.test/`,
    parse: (replies, ids, settings) =>
      made
        .parse(replies, ids, settings)
        .map((answer) => ({ ...answer, about: { title: 'A title', year: 2020 } })),
  });
};
const said = ({ findings }: Attention) =>
  findings.map((one) => (one.state === 'counted' ? one.value : 'reason' in one && one.reason));

/** An archive in which a visit of so many days ago stands. */
async function visited(days = 0, count = 1) {
  const archive = fakeArchive();
  const body = Object.fromEntries(works(count).map((id, at) => [id, at + 3]));
  const door = fakeDoor({
    archive,
    storage: fakeStorage(),
    at: start - days * day,
    serve: () => ({ body }),
  });
  const client = createClient({ providers: [titled(), titled('crossref')], ...door });
  const loads = works(count).map((id) => client.load([id]));
  await door.advance(1000);
  await Promise.all(loads);
  return archive;
}

test('what the archive has is shown with its title and nobody is asked', async () => {
  const archive = await visited();
  const storage = fakeStorage();
  const door = fakeDoor({ archive, storage });
  const client = createClient({ providers: [titled(), titled('crossref')], ...door });
  const load = client.load([work]);
  await door.advance(10);
  const { work: about, findings } = await load;
  assert.deepEqual([said({ ...(await load), findings }), about.title], [[3, 3], 'A title']);
  assert.equal(door.requests.length, 0);
  const next = fakeDoor({ archive, storage });
  const again = createClient({ providers: [titled(), titled('crossref')], ...next });
  assert.equal(again.knows([work]), true, 'the next page has it in its first frame');
});

test('a page asks the archive once, for what the small memory lacks alone', async () => {
  const archive = await visited(0, 50);
  const storage = fakeStorage();
  const before = fakeDoor({ archive, storage });
  const earlier = createClient({ providers: [titled(), titled('crossref')], ...before });
  const known = works(10).map((id) => earlier.load([id]));
  await before.advance(10);
  await Promise.all(known);
  archive.asked.length = 0;

  const door = fakeDoor({ archive, storage });
  const client = createClient({ providers: [titled(), titled('crossref')], ...door });
  const loads = works(50).map((id) => client.load([id]));
  await door.advance(10);
  await Promise.all(loads);
  assert.equal(archive.asked.length, 1);
  assert.equal(archive.asked[0]!.length, 80, 'forty works of two providers');
  assert.equal(door.requests.length, 0);
});

test('an old figure of the archive is shown while it is asked for again', async () => {
  const archive = await visited(40);
  const door = fakeDoor({ archive, serve: () => 'down' });
  const updates: Attention[] = [];
  const load = createClient({ providers: [titled()], ...door }).load([work], {
    onUpdate: (one) => updates.push(one),
  });
  await door.advance(1000);
  await load;
  assert.deepEqual(updates.map(said), [[], [3], [3]]);
  assert.equal(door.requests.length, 1);
});

test('where the small memory is older than the archive, the archive is right', async () => {
  const storage = fakeStorage();
  const archive = await visited();
  const old = fakeDoor({ storage, at: start - 2 * day, serve: () => ({ body: { [work]: 1 } }) });
  void createClient({ providers: [titled()], ...old }).load([work]);
  await old.advance(1000);
  const door = fakeDoor({ storage, archive });
  const updates: Attention[] = [];
  const load = createClient({ providers: [titled()], ...door }).load([work], {
    onUpdate: (one) => updates.push(one),
  });
  await door.advance(1000);
  await load;
  assert.deepEqual(updates.map(said), [[1], [3]]);
  assert.equal(door.requests.length, 0);
});

const never = () => new Promise<never>(() => undefined);
const bad: readonly [string, Archive['getMany'], number][] = [
  ['throws', () => assert.fail('blocked'), 0],
  ['fails', () => Promise.reject(new DOMException('blocked', 'InvalidStateError')), 0],
  ['never answers', never, 200],
  ['answers with nothing', () => Promise.resolve([]), 0],
  ['answers with no list', () => Promise.resolve(undefined as never), 0],
  ['answers with broken JSON', () => Promise.resolve(['[1,[']), 0],
  ['answers with HTML', () => Promise.resolve(['<!doctype html>']), 0],
  ['answers with objects', () => Promise.resolve([{ value: 0 } as never]), 0],
  ['answers with a figure that is none', (keys) => Promise.resolve(keys.map(() => '[0,[]]')), 0],
];

for (const [what, getMany, delay] of bad)
  test(`an archive that ${what} costs ${delay} ms and no figure`, async () => {
    const door = fakeDoor({
      archive: { getMany, setMany: never, clear: never },
      serve: () => ({ body: { [work]: 3 } }),
    });
    const load = createClient({ providers: [plain()], ...door }).load([work]);
    await door.advance(delay);
    assert.equal(await stateOf(load), 'kept');
    assert.deepEqual(said(await load), [3]);
    assert.deepEqual(
      door.requests.map(({ at }) => at - start),
      [delay],
    );
  });

test('an archive that answers too late does not overwrite what was asked meanwhile', async () => {
  const held = await visited(2);
  let answer!: (texts: readonly (string | undefined)[]) => void;
  const archive: Archive = {
    ...held,
    getMany: async (keys) => {
      const texts = await held.getMany(keys);
      return new Promise((resolve) => (answer = () => resolve(texts)));
    },
  };
  const door = fakeDoor({ archive, serve: () => ({ body: { [work]: 9 } }) });
  const client = createClient({ providers: [titled()], ...door });
  const load = client.load([work]);
  await door.advance(300);
  assert.deepEqual(said(await load), [9]);
  answer([]);
  await door.advance(10);
  assert.deepEqual(said(await client.load([work])), [9]);
});

test('a question given up while the archive thinks is not put', async () => {
  const door = fakeDoor({ archive: { getMany: never, setMany: never, clear: never } });
  const controller = new AbortController();
  void createClient({ providers: [plain()], ...door }).load([work], { signal: controller.signal });
  await door.advance(100);
  controller.abort();
  await door.advance(1000);
  assert.equal(door.requests.length, 0);
});

test('a failure is not written to the archive', async () => {
  const archive = fakeArchive();
  const door = fakeDoor({ archive, serve: () => ({ status: 500 }) });
  void createClient({ providers: [plain()], ...door }).load([work]);
  await door.advance(1000);
  assert.equal(archive.held.size, 0);
});
