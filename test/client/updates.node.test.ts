import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Attention } from '../../src/model/attention.js';
import { fakeDoor } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];
const said = ({ findings }: Attention) =>
  findings.map((one) => [one.provider, one.state === 'counted' ? one.value : one.state]);

function three() {
  const door = fakeDoor();
  const first = plain();
  const second = plain({ name: 'crossref', homepage: 'https://second.test/' });
  const third = plain({ name: 'europepmc', homepage: 'https://third.test/', accepts: ['pmid'] });
  const client = createClient({ providers: [first, second, third], ...door });
  const updates: Attention[] = [];
  return { door, client, updates, onUpdate: (one: Attention) => void updates.push(one) };
}

test('the first update comes at once, with what is known without asking', () => {
  const { client, updates, onUpdate } = three();
  void client.load([work], { onUpdate });
  assert.deepEqual(updates.map(said), [[['europepmc', 'not-asked']]]);
});

test('each answer brings an update, in the providers’ order whoever answers first', async () => {
  const { door, client, updates, onUpdate } = three();
  const load = client.load([work], { onUpdate });
  await door.advance(0);
  door.requests[1]!.answer({ body: { [work]: 140 } });
  await door.advance(0);
  door.requests[0]!.answer({ body: { [work]: 145 } });
  await load;
  assert.deepEqual(updates.map(said), [
    [['europepmc', 'not-asked']],
    [
      ['crossref', 140],
      ['europepmc', 'not-asked'],
    ],
    [
      ['openalex', 145],
      ['crossref', 140],
      ['europepmc', 'not-asked'],
    ],
  ]);
});

test('the promise resolves with what the last update said', async () => {
  const { door, client, updates, onUpdate } = three();
  const load = client.load([work], { onUpdate });
  await door.advance(0);
  for (const request of door.requests) request.answer({ body: { [work]: 1 } });
  assert.deepEqual(await load, updates.at(-1));
});

test('an update that was given is never changed afterwards', async () => {
  const { door, client, updates, onUpdate } = three();
  const load = client.load([work], { onUpdate });
  const first = structuredClone(updates[0]);
  await door.advance(0);
  for (const request of door.requests) request.answer({ body: { [work]: 1 } });
  await load;
  assert.deepEqual(updates[0], first);
});

test('after giving up no update comes, however the requests end', async () => {
  const { door, client, updates, onUpdate } = three();
  const controller = new AbortController();
  const load = client.load([work], { onUpdate, signal: controller.signal });
  const other = client.load([work]);
  await door.advance(0);
  controller.abort();
  for (const request of door.requests) request.answer({ body: { [work]: 1 } });
  await Promise.all([load, other]);
  await door.advance(10_000);
  assert.equal(updates.length, 1);
});

test('a failed measure has no value in any update', async () => {
  const { door, client, updates, onUpdate } = three();
  const load = client.load([work], { onUpdate });
  await door.advance(0);
  door.requests[0]!.fail();
  door.requests[1]!.answer({ status: 500, body: { [work]: 7 } });
  await load;
  assert.equal(updates.length, 3);
  assert.equal(JSON.stringify(updates).includes('"value"'), false);
  assert.deepEqual(said(updates[2]!), [
    ['openalex', 'failed'],
    ['crossref', 'failed'],
    ['europepmc', 'not-asked'],
  ]);
});

test('where all is known one update says it and nothing is asked', async () => {
  const { door, client, updates, onUpdate } = three();
  const first = client.load([work]);
  await door.advance(0);
  for (const request of door.requests) request.answer({ body: { [work]: 1 } });
  await first;
  await client.load([work], { onUpdate });
  assert.equal(updates.length, 1);
  assert.equal(updates[0]!.findings.length, 3);
  assert.equal(door.requests.length, 2);
});

test('a listener that throws spoils neither the answer nor the next update', async () => {
  const door = fakeDoor({ serve: () => ({ body: { [work]: 2 } }) });
  let updates = 0;
  const load = createClient({ providers: [plain()], ...door }).load([work], {
    onUpdate: () => {
      updates += 1;
      throw new Error('theirs');
    },
  });
  await door.advance(10);
  assert.deepEqual(said(await load), [['openalex', 2]]);
  assert.equal(updates, 2);
});
