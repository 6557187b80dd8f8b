import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Door } from '../../src/client/door.js';
import { Shelf } from '../../src/client/shelf.js';
import type { Attention } from '../../src/model/attention.js';
import { fakeDoor, fakeStorage, stateOf } from '../support/door.js';
import { countedBy } from '../support/findings.js';
import { plain, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];
const said = ({ findings }: Attention) =>
  findings.map((one) => (one.state === 'counted' ? one.value : one.state));

/** Asks for one work, which the network knows 41 times cited. */
async function visit(storage: Door['storage'], provider = plain()) {
  const door = fakeDoor({ storage, serve: () => ({ body: { [work]: 41 } }) });
  const client = createClient({ providers: [provider], ...door });
  const load = client.load([work]);
  await door.advance(0);
  assert.equal(await stateOf(load), 'kept');
  return { attention: await load, requests: door.requests.length, client, door };
}

test('without storage the page works, and remembers as long as it lives', async () => {
  const { attention, requests, client } = await visit(undefined);
  assert.deepEqual([said(attention), requests], [[41], 1]);
  assert.deepEqual(said(await client.load([work])), [41]);
});

test('storage that throws when it is read costs nothing but the memory', async () => {
  const { attention, requests } = await visit({
    ...fakeStorage(),
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  assert.deepEqual([said(attention), requests], [[41], 1]);
});

test('storage that is full or blocked when it is written costs nothing but the memory', async () => {
  const { attention, requests, client, door } = await visit({
    ...fakeStorage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  assert.deepEqual([said(attention), requests], [[41], 1]);
  assert.deepEqual(said(await client.load([work])), [41]);
  assert.equal(door.requests.length, 1);
});

test('storage is not touched before the first question', () => {
  const touched = () => assert.fail('storage was touched');
  const storage = { getItem: touched, setItem: touched, removeItem: touched };
  createClient({ providers: [plain()], ...fakeDoor({ storage }) });
});

/** The one key and what stands in it after a visit; the form of an entry is the shelf's own. */
async function written() {
  const storage = fakeStorage();
  await visit(storage);
  const [key, text] = [...storage.held][0]!;
  const [[name, entry]] = Object.entries(JSON.parse(text) as Record<string, unknown[]>) as [
    [string, [number, unknown[][], unknown, unknown]],
  ];
  return { key, name, entry };
}

async function visitAfter(tamper: (name: string, entry: unknown[]) => unknown) {
  const storage = fakeStorage();
  const { key, name, entry } = await written();
  const left = tamper(name, entry);
  storage.held.set(key, typeof left === 'string' ? left : JSON.stringify(left));
  return visit(storage);
}

test('what it wrote itself it reads', async () => {
  const { attention, requests } = await visitAfter((name, entry) => ({ [name]: entry }));
  assert.deepEqual([said(attention), requests], [[41], 0]);
});

const texts: readonly [string, string][] = [
  ['an empty text', ''],
  ['broken JSON', '{"openalex doi:10.5555/w1":[1'],
  ['HTML', '<!doctype html>'],
  ['null', 'null'],
  ['a number', '0'],
  ['a string', '"0"'],
  ['true', 'true'],
  ['a list', '[[0,[["citations",0,0,"x"]]]]'],
  ['a prototype', '{"__proto__":{"openalex doi:10.5555/w1":[1,[]]}}'],
];

for (const [what, text] of texts)
  test(`${what} in storage is treated as nothing`, async () => {
    const { attention, requests } = await visitAfter(() => text);
    assert.deepEqual([said(attention), requests], [[41], 1]);
  });

test('an entry under a name of the prototype spoils nothing and reaches no prototype', async () => {
  const { attention, requests } = await visitAfter(
    (name, entry) =>
      `{"__proto__":${JSON.stringify(entry)},"constructor":${JSON.stringify(entry)},` +
      `"toString":[0],${JSON.stringify(name)}:${JSON.stringify(entry)}}`,
  );
  assert.deepEqual([said(attention), requests], [[41], 0]);
  assert.equal(Array.isArray(Object.getPrototypeOf({})), false);
  assert.equal(typeof {}.toString, 'function');
});

type Entry = [number, [string, unknown, unknown, unknown][], unknown, unknown];
const put = (finding: Entry[1][number] | undefined, at: number, value: unknown) =>
  finding!.map((each, where) => (where === at ? value : each));
const spoilt: readonly [string, (entry: Entry) => unknown][] = [
  ['null', () => null],
  ['a number', () => 0],
  ['an object', () => ({})],
  ['an empty list', () => []],
  ['no findings', ([at]) => [at, []]],
  ['findings that are no list', ([at]) => [at, 'citations']],
  ['a finding that is null', ([at]) => [at, [null]]],
  ['a negative value', ([at, [f]]) => [at, [put(f, 1, -1)]]],
  ['a fraction', ([at, [f]]) => [at, [put(f, 1, 0.5)]]],
  ['a value in quotes', ([at, [f]]) => [at, [put(f, 1, '0')]]],
  ['a value that is null', ([at, [f]]) => [at, [put(f, 1, null)]]],
  ['a value that is a list', ([at, [f]]) => [at, [put(f, 1, [])]]],
  ['a value beyond all numbers', ([at, [f]]) => [at, [put(f, 1, 1e300)]]],
  ['a measure of another provider', ([at, [f]]) => [at, [put(f, 0, 'views')]]],
  ['a measure of the prototype', ([at, [f]]) => [at, [put(f, 0, 'constructor')]]],
  ['the same measure twice', ([at, [f]]) => [at, [f, put(f, 1, 0)]]],
  ['no date', ([at, [f]]) => [at, [put(f, 2, null)]]],
  ['a date beyond all dates', ([at, [f]]) => [at, [put(f, 2, 1e300)]]],
  ['a link that is a number', ([at, [f]]) => [at, [put(f, 3, 1)]]],
  ['a time of keeping in quotes', ([at, f]) => [String(at), f]],
  ['a time of keeping that never passes', ([, f]) => [1e300, f]],
  ['what the work is as text', ([at, f]) => [at, f, 'title']],
  ['what the work is as a list', ([at, f]) => [at, f, ['title']]],
  ['notices as text', ([at, f]) => [at, f, null, 'none']],
  ['notices as an object', ([at, f]) => [at, f, null, {}]],
  ['a notice that is null', ([at, f]) => [at, f, null, [null]]],
  ['a notice that is text', ([at, f]) => [at, f, null, ['retraction']]],
  ['a notice without a kind', ([at, f]) => [at, f, null, [{ link: 'x', provider: 'openalex' }]]],
];

for (const [what, spoil] of spoilt)
  test(`an entry that holds ${what} is asked for again`, async () => {
    const { attention, requests } = await visitAfter((name, entry) => ({
      [name]: spoil(entry as Entry),
    }));
    assert.deepEqual([said(attention), requests], [[41], 1]);
    assert.deepEqual(attention.notices, []);
  });

test('stored words about a work cannot change which work it is', async () => {
  const { attention } = await visitAfter((name, [at, findings]) => ({
    [name]: [at, findings, { title: 'A title', identifiers: ['doi:10.5555/other'] }],
  }));
  assert.deepEqual(attention.work.identifiers, [work]);
});

test('an entry that lacks a measure its provider has meanwhile learnt is asked for again', async () => {
  const storage = fakeStorage();
  await visit(storage);
  const { citations } = plain().measures;
  const learnt = plain({ measures: { citations: citations!, downloads: citations! } });
  const { requests } = await visit(storage, learnt);
  assert.equal(requests, 1);
});

test('a spoilt entry takes no sound one with it', async () => {
  const { attention, requests } = await visitAfter((name, entry) => ({
    'openalex doi:10.5555/other': [-1, null],
    [name]: entry,
  }));
  assert.deepEqual([said(attention), requests], [[41], 0]);
});

test('never more than 64,000 characters are written; titles go first, then the oldest answers', async () => {
  const storage = fakeStorage();
  const provider = plain({
    parse: (replies, ids, settings) =>
      plain()
        .parse(replies, ids, settings)
        .map((answer) => ({ ...answer, about: { title: 'A long title, '.repeat(20) } })),
  });
  const all = works(1200);
  const door = fakeDoor({
    storage,
    serve: () => ({ body: Object.fromEntries(all.map((id, at) => [id, at])) }),
  });
  const client = createClient({ providers: [provider], ...door });
  for (let at = 0; at < all.length; at += 20) {
    const loads = all.slice(at, at + 20).map((id) => client.load([id]));
    await door.advance(1000);
    await Promise.all(loads);
  }
  assert.equal(storage.written.length, 60);
  assert.deepEqual(
    storage.written.filter((text) => text.length > 64_000),
    [],
  );
  const last = storage.written.at(-1)!;
  assert.ok(last.length > 20_000, 'what fits is kept');
  const kept = all.filter((id) => last.includes(`${id}"`));
  assert.deepEqual(kept, all.slice(-kept.length));

  const before = door.requests.length;
  const next = createClient({ providers: [provider], ...door });
  const [newest, oldest] = [next.load([all.at(-1)!]), next.load([all[0]!])];
  await door.advance(0);
  assert.deepEqual(said(await newest), [1199]);
  assert.deepEqual(said(await oldest), [0]);
  assert.equal(door.requests.length, before + 1);
});

test('the last character that fits is taken, and one more is not', async () => {
  const lengths: number[] = [];
  for (let length = 63_700; length <= 64_100; length += 1) {
    const about = { title: 'x'.repeat(length) };
    const shelf = new Shelf(fakeDoor({ storage: storage() }));
    shelf.put(plain(), [{ id: work, findings: [countedBy('openalex', 41)], about }]);
    await Promise.resolve();
  }
  assert.equal(Math.max(...lengths), 64_000);

  function storage() {
    return {
      ...fakeStorage(),
      setItem: (_: string, text: string) => void lengths.push(text.length),
    };
  }
});

test('one answer too large for the shelf leaves the page working', async () => {
  const storage = fakeStorage();
  const title = 'x'.repeat(70_000);
  const provider = plain({
    parse: (replies, ids, settings) =>
      plain()
        .parse(replies, ids, settings)
        .map((answer) => ({ ...answer, about: { title } })),
  });
  const { attention } = await visit(storage, provider);
  assert.deepEqual(said(attention), [41]);
  assert.deepEqual(storage.written, ['{}']);
});

test('only answers are written, under one key of ours', async () => {
  const storage = fakeStorage();
  const { requests } = await visit(storage);
  assert.equal(requests, 1);
  assert.deepEqual([...storage.held.keys()], ['impact-badges/1']);
});
