import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { fakeDoor, stateOf } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [one, two] = works(2) as [`doi:${string}`, `doi:${string}`];

function ask(pace = { perSecond: 1000, concurrent: 10 }) {
  const door = fakeDoor();
  const client = createClient({
    providers: [plain({ pace, batch: { ids: 2, urlBytes: 8000 } })],
    ...door,
  });
  return { door, client };
}

test('a question given up before it is sent makes no request', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  const load = client.load([one], { signal: controller.signal });
  controller.abort();
  assert.deepEqual((await load).findings, []);
  await door.advance(10_000);
  assert.equal(door.requests.length, 0);
});

test('a question put with a signal that is aborted already makes no request and no update', async () => {
  const { door, client } = ask();
  let updates = 0;
  const load = client.load([one], { signal: AbortSignal.abort(), onUpdate: () => (updates += 1) });
  await door.advance(10_000);
  assert.equal(await stateOf(load), 'kept');
  assert.deepEqual([door.requests.length, updates], [0, 0]);
});

test('a question given up by its own first update makes no request', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  let updates = 0;
  const load = client.load([one], {
    signal: controller.signal,
    onUpdate: () => {
      updates += 1;
      controller.abort();
    },
  });
  await door.advance(10_000);
  assert.equal(await stateOf(load), 'kept');
  assert.deepEqual([door.requests.length, updates], [0, 1]);
});

test('a request lives as long as anybody waits for any of its works', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  const left = client.load([one], { signal: controller.signal });
  const same = client.load([one]);
  const other = client.load([two], { signal: controller.signal });
  await door.advance(0);
  controller.abort();
  await Promise.all([left, other]);
  assert.equal(door.requests[0]!.isAborted(), false);
  door.requests[0]!.answer({ body: { [one]: 12, [two]: 3 } });
  assert.deepEqual(
    (await same).findings.map((finding) => finding.state === 'counted' && finding.value),
    [12],
  );
  assert.equal(door.requests.length, 1);
});

test('what came for a work nobody waits for any more is kept all the same', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  void client.load([one], { signal: controller.signal });
  void client.load([two]);
  await door.advance(0);
  controller.abort();
  door.requests[0]!.answer({ body: { [one]: 12, [two]: 3 } });
  await door.advance(0);
  const { findings } = await client.load([one]);
  assert.deepEqual(
    findings.map((finding) => finding.state === 'counted' && finding.value),
    [12],
  );
  assert.equal(door.requests.length, 1);
});

test('the last to leave ends the request', async () => {
  const { door, client } = ask();
  const first = new AbortController();
  const second = new AbortController();
  const loads = [
    client.load([one], { signal: first.signal }),
    client.load([two], { signal: second.signal }),
  ];
  await door.advance(0);
  first.abort();
  assert.equal(door.requests[0]!.isAborted(), false);
  second.abort();
  assert.equal(door.requests[0]!.isAborted(), true);
  assert.deepEqual(
    (await Promise.all(loads)).map(({ findings }) => findings),
    [[], []],
  );
});

test('asked again after everybody left, a work gets a fresh request and no failure', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  void client.load([one], { signal: controller.signal });
  await door.advance(0);
  controller.abort();
  const again = client.load([one]);
  await door.advance(10);
  assert.equal(door.requests.length, 2);
  assert.equal(door.requests[1]!.isAborted(), false);
  door.requests[1]!.answer({ body: { [one]: 12 } });
  assert.deepEqual(
    (await again).findings.map((finding) => finding.state === 'counted' && finding.value),
    [12],
  );
});

test('a request that was given up leaves no failure behind', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  void client.load([one], { signal: controller.signal });
  await door.advance(0);
  controller.abort();
  await door.advance(1000);
  const again = client.load([one]);
  await door.advance(0);
  assert.equal(door.requests.length, 2);
  door.requests[1]!.answer({ body: { [one]: 12 } });
  assert.equal((await again).findings[0]!.state, 'counted');
});

test('a question given up before it was sent can be put again later', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  void client.load([one], { signal: controller.signal });
  controller.abort();
  await door.advance(1000);
  const again = client.load([one]);
  await door.advance(0);
  assert.equal(door.requests.length, 1);
  door.requests[0]!.answer({ body: { [one]: 12 } });
  assert.equal((await again).findings[0]!.state, 'counted');
});

test('one who comes back while the request still lives shares it', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  void client.load([one], { signal: controller.signal });
  void client.load([two]);
  await door.advance(0);
  controller.abort();
  const again = client.load([one]);
  await door.advance(0);
  assert.equal(door.requests.length, 1);
  door.requests[0]!.answer({ body: { [one]: 12, [two]: 3 } });
  assert.deepEqual(
    (await again).findings.map((finding) => finding.state === 'counted' && finding.value),
    [12],
  );
});

test('one who left and came back before sending is asked for once', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  void client.load([one], { signal: controller.signal });
  controller.abort();
  const again = client.load([one]);
  await door.advance(0);
  assert.equal(door.requests.length, 1);
  door.requests[0]!.answer({ body: { [one]: 12 } });
  assert.equal((await again).findings[0]!.state, 'counted');
});

test('a question given up in the queue makes no request and blocks nobody behind it', async () => {
  const { door, client } = ask({ perSecond: 5, concurrent: 1 });
  const controller = new AbortController();
  const [first, , third] = [works(2, 'a'), works(2, 'b'), works(2, 'c')].map((pair, at) =>
    pair.map((work) => client.load([work], at === 1 ? { signal: controller.signal } : {})),
  );
  await door.advance(0);
  controller.abort();
  door.requests[0]!.answer({ body: {} });
  await Promise.all(first!);
  await door.advance(1000);
  assert.deepEqual(
    door.requests.map(({ url }) => url),
    [
      'https://plain.test/?ids=doi:10.5555/a1,doi:10.5555/a2',
      'https://plain.test/?ids=doi:10.5555/c1,doi:10.5555/c2',
    ],
  );
  door.requests[1]!.answer({ body: {} });
  await Promise.all(third!);
});

test('a question given up while it waits for the pace makes no request and blocks nobody', async () => {
  const { door, client } = ask({ perSecond: 1, concurrent: 2 });
  const controller = new AbortController();
  const [first] = [works(2, 'a'), works(2, 'b')].map((pair, at) =>
    pair.map((work) => client.load([work], at === 1 ? { signal: controller.signal } : {})),
  );
  await door.advance(500);
  controller.abort();
  await door.advance(5000);
  assert.equal(door.requests.length, 1);
  door.requests[0]!.answer({ body: {} });
  await Promise.all(first!);
  void client.load([one]);
  void client.load(['doi:10.5555/z']);
  await door.advance(0);
  assert.equal(door.requests.length, 2);
});

test('giving up after the answer changes nothing', async () => {
  const { door, client } = ask();
  const controller = new AbortController();
  const load = client.load([one], { signal: controller.signal });
  await door.advance(0);
  door.requests[0]!.answer({ body: { [one]: 12 } });
  await load;
  controller.abort();
  const { findings } = await client.load([one]);
  assert.equal(findings[0]!.state, 'counted');
  assert.equal(door.requests.length, 1);
});

test('a given-up question resolves with the providers that had answered', async () => {
  const door = fakeDoor();
  const slow = plain({ name: 'crossref', homepage: 'https://slow.test/' });
  const client = createClient({ providers: [plain(), slow], ...door });
  const controller = new AbortController();
  const load = client.load([one], { signal: controller.signal });
  await door.advance(0);
  door.requests[0]!.answer({ body: { [one]: 12 } });
  await door.advance(0);
  controller.abort();
  assert.deepEqual(
    (await load).findings.map(({ provider, state }) => [provider, state]),
    [['openalex', 'counted']],
  );
});
