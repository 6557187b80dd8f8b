import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Attention } from '../../src/model/attention.js';
import type { Provider } from '../../src/model/provider.js';
import { fakeDoor, stateOf } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const alone = { ids: 1, urlBytes: 8000 };
const [work] = works(1) as [`doi:${string}`];
const said = ({ findings }: Attention) =>
  findings.map((one) => ('reason' in one ? [one.state, one.reason] : [one.state]));

test('eight seconds include the time behind a request that hangs', async () => {
  const pace = { perSecond: 10, concurrent: 1 };
  const door = fakeDoor();
  const client = createClient({ providers: [plain({ pace, batch: alone })], ...door });
  const loads = works(4).map((id) => client.load([id]));
  // The pace alone would let them begin 0, 100, 200 and 300 ms after the page asked.
  await door.advance(8000);
  assert.equal(await stateOf(loads[0]!), 'kept');
  assert.equal(await stateOf(loads[1]!), 'pending');
  await door.advance(300);
  assert.deepEqual(await Promise.all(loads.map(stateOf)), Array(4).fill('kept'));
  assert.deepEqual((await Promise.all(loads)).map(said), Array(4).fill([['failed', 'timeout']]));
});

test('who timed out in the queue was not asked, and the receipt does not say so either', async () => {
  const pace = { perSecond: 1000, concurrent: 1 };
  const door = fakeDoor();
  const client = createClient({ providers: [plain({ pace, batch: alone })], ...door });
  const [first, second] = works(2).map((id) => client.load([id]));
  await door.advance(8001);
  const receipts = (await Promise.all([first!, second!])).map(
    ({ findings }) => findings[0]!.receipt,
  );
  assert.equal(door.requests.length, receipts.filter((one) => 'retrieved' in one).length);
});

test('a request cut short by the queue says nothing about its provider', async () => {
  const pace = { perSecond: 10, concurrent: 1 };
  const door = fakeDoor();
  const client = createClient({ providers: [plain({ pace, batch: alone })], ...door });
  const loads = works(5).map((id) => client.load([id]));
  await door.advance(9000);
  await Promise.all(loads);
  void client.load(works(6).slice(5));
  const before = door.requests.length;
  await door.advance(100);
  assert.equal(door.requests.length, before + 1, 'one timeout is no outage');
});

test('waiting for the pace is no waiting for the provider', async () => {
  const pace = { perSecond: 1, concurrent: 1 };
  const door = fakeDoor({ serve: () => ({ body: {} }) });
  const client = createClient({ providers: [plain({ pace, batch: alone })], ...door });
  const loads = works(30).map((id) => client.load([id]));
  await door.advance(30_000);
  assert.equal(door.requests.length, 30);
  assert.deepEqual(
    new Set((await Promise.all(loads)).flatMap(said).map(String)),
    new Set(['not-covered,unknown-work']),
  );
});

test('follow-up pages share the eight seconds', async () => {
  const next: Provider['next'] = (replies) =>
    replies.length < 5 ? [{ url: 'https://plain.test/more', ids: [work], as: 'json' }] : [];
  const door = fakeDoor();
  const load = createClient({ providers: [plain({ next })], ...door }).load([work]);
  await door.advance(5000);
  door.requests[0]!.answer({ body: { [work]: 7 } });
  await door.advance(2999);
  assert.equal(door.requests.length, 2);
  assert.equal(await stateOf(load), 'pending');
  await door.advance(1);
  assert.equal(door.requests[1]!.isAborted(), true);
  // What was said in time stands; nothing more is asked.
  assert.deepEqual(said(await load), [['counted']]);
  assert.equal(door.requests.length, 2);
});

test('pages that never end are malformed, for half a list is no list', async () => {
  const next: Provider['next'] = () => [
    { url: 'https://plain.test/more', ids: [work], as: 'json' },
  ];
  const door = fakeDoor({ serve: () => ({ body: { [work]: 7 } }) });
  const load = createClient({ providers: [plain({ next })], ...door }).load([work]);
  await door.advance(1000);
  assert.deepEqual(said(await load), [['failed', 'malformed']]);
  assert.equal(door.requests.length, 10);
});

test('a question that its provider’s grammar drops is answered all the same', async () => {
  for (const request of [
    () => [],
    () => {
      throw new Error('unexpected');
    },
  ]) {
    const door = fakeDoor();
    const made = plain();
    const provider: Provider = { ...made, request };
    const load = createClient({ providers: [provider], ...door }).load([work]);
    await door.advance(10);
    assert.equal(await stateOf(load), 'kept');
    assert.deepEqual(said(await load), [['failed', 'malformed']]);
  }
});
