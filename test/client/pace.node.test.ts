import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { crossref } from '../../src/providers/crossref.js';
import { fakeDoor, start } from '../support/door.js';
import { plain, scholarly, works } from '../support/providers.js';

const alone = { ids: 1, urlBytes: 8000 };

/** Most requests begun in any second. */
function busiest(starts: readonly number[]): number {
  return Math.max(
    ...starts.map((from) => starts.filter((at) => at >= from && at < from + 1000).length),
  );
}

for (const perSecond of [1, 5, 8]) {
  test(`no second sees more than ${perSecond} requests to a provider of that pace`, async () => {
    const pace = { perSecond, concurrent: 30 };
    const door = fakeDoor({ serve: () => ({ body: {} }) });
    const client = createClient({ providers: [plain({ pace, batch: alone })], ...door });
    const loads = works(23).map((work) => client.load([work]));
    await door.advance(30_000);
    await Promise.all(loads);
    const starts = door.requests.map(({ at }) => at);
    assert.equal(starts.length, 23);
    assert.equal(busiest(starts), perSecond);
  });
}

test('the pace holds for questions put one after the other', async () => {
  const pace = { perSecond: 5, concurrent: 2 };
  const door = fakeDoor({ serve: () => ({ body: {} }) });
  const client = createClient({ providers: [plain({ pace, batch: alone })], ...door });
  for (const work of works(12)) {
    const load = client.load([work]);
    await door.advance(50);
    void load;
  }
  await door.advance(10_000);
  assert.equal(door.requests.length, 12);
  assert.equal(busiest(door.requests.map(({ at }) => at)), 5);
});

test('the first request does not wait', async () => {
  const pace = { perSecond: 1, concurrent: 1 };
  const door = fakeDoor();
  void createClient({ providers: [plain({ pace })], ...door }).load(works(1));
  await door.advance(0);
  assert.deepEqual(
    door.requests.map(({ at }) => at),
    [start],
  );
});

test('Crossref has never more than one request under way', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [crossref], ...door });
  const loads = works(201).map((work) => client.load([work]));
  const serve = scholarly({ 'doi:10.5555/w201': 5 });
  const underWay: number[] = [];
  for (const at of [0, 1, 2]) {
    await door.advance(1000);
    underWay.push(door.requests.length - at);
    door.requests[at]!.answer(serve(door.requests[at]!.url));
  }
  const answers = await Promise.all(loads);
  assert.deepEqual(underWay, [1, 1, 1]);
  assert.deepEqual(
    answers.at(-1)!.findings.map((one) => one.state === 'counted' && one.value),
    [5],
  );
});

test('a request that fails makes room for the next', async () => {
  const pace = { perSecond: 1000, concurrent: 1 };
  const door = fakeDoor();
  const client = createClient({ providers: [plain({ pace, batch: alone })], ...door });
  const loads = works(3).map((work) => client.load([work]));
  await door.advance(10);
  door.requests[0]!.fail();
  await door.advance(10);
  door.requests[1]!.answer({ status: 500 });
  await door.advance(10);
  assert.equal(door.requests.length, 3);
  door.requests[2]!.answer({ body: {} });
  assert.deepEqual(
    (await Promise.all(loads)).map(({ findings: [one] }) => one && 'reason' in one && one.reason),
    ['unreachable', 'server-error', 'unknown-work'],
  );
});

test('a slow provider holds no other provider up', async () => {
  const door = fakeDoor();
  const slow = plain({ pace: { perSecond: 1, concurrent: 1 }, batch: alone });
  const quick = plain({ name: 'crossref', homepage: 'https://quick.test/', batch: alone });
  const client = createClient({ providers: [slow, quick], ...door });
  for (const work of works(4)) void client.load([work]);
  await door.advance(5);
  const hosts = door.requests.map(({ url }) => new URL(url).hostname);
  assert.deepEqual(
    ['plain.test', 'quick.test'].map((host) => hosts.filter((one) => one === host).length),
    [1, 4],
  );
});

test('a clock set back by an hour stops no queue for an hour', async () => {
  const pace = { perSecond: 5, concurrent: 1 };
  const door = fakeDoor({ serve: () => ({ body: {} }) });
  let back = 0;
  const client = createClient({
    providers: [plain({ pace, batch: alone })],
    ...door,
    now: () => door.now() - back,
  });
  const first = client.load(works(1));
  await door.advance(1000);
  await first;
  back = 3_600_000;
  void client.load(works(2).slice(1));
  await door.advance(1000);
  assert.equal(door.requests.length, 2);
});
