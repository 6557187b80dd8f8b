import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Attention } from '../../src/model/attention.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeDoor, fakeStorage, type Sent, start } from '../support/door.js';
import { plain } from '../support/providers.js';

const both: readonly Identifier[] = ['pmid:29456894', 'doi:10.5555/w1'];
const provider = plain({ accepts: ['doi', 'pmid'] });
const said = ({ findings: [one] }: Attention) => [
  one!.state === 'counted' ? one!.value : 'reason' in one! ? one.reason : one!.state,
  'request' in one!.receipt && one!.receipt.request.split('ids=')[1],
];

async function visit(
  serve: (url: string) => Sent | 'down',
  ids = both,
  storage = fakeStorage(),
  at = start,
) {
  const door = fakeDoor({ storage, serve, at });
  const load = createClient({ providers: [provider], ...door }).load(ids);
  await door.advance(1000);
  return { attention: await load, asked: door.requests.map(({ url }) => url.split('ids=')[1]) };
}

test('the best identifier is asked first, and its answer is enough', async () => {
  const { attention, asked } = await visit(() => ({ body: { 'doi:10.5555/w1': 4 } }));
  assert.deepEqual(said(attention), [4, 'doi:10.5555/w1']);
  assert.deepEqual(asked, ['doi:10.5555/w1']);
});

test('a work unknown by its DOI is asked for by its PMID, and the receipt says which answered', async () => {
  const serve = () => ({ body: { 'pmid:29456894': 4 } });
  const storage = fakeStorage();
  const { attention, asked } = await visit(serve, both, storage);
  assert.deepEqual(said(attention), [4, 'pmid:29456894']);
  assert.deepEqual(asked, ['doi:10.5555/w1', 'pmid:29456894']);
  const again = await visit(serve, both, storage, start + 60_000);
  assert.deepEqual([said(again.attention), again.asked], [[4, 'pmid:29456894'], []]);
});

test('a work unknown by all its identifiers is unknown by the best', async () => {
  const storage = fakeStorage();
  const { attention, asked } = await visit(() => ({ body: {} }), both, storage);
  assert.deepEqual(said(attention), ['unknown-work', 'doi:10.5555/w1']);
  assert.equal(asked.length, 2);
  const again = await visit(() => 'down', both, storage, start + 60_000);
  assert.deepEqual([again.attention, again.asked], [attention, []]);
});

test('where the second question fails nobody says that the work is unknown', async () => {
  const { attention } = await visit((url) => (url.includes('pmid') ? 'down' : { body: {} }));
  assert.deepEqual(said(attention), ['unreachable', 'pmid:29456894']);
});

test('a failure by the best identifier is no reason to ask by another', async () => {
  const { asked } = await visit(() => ({ status: 500 }));
  assert.deepEqual(asked, ['doi:10.5555/w1']);
});

test('of fifty works unknown by their DOIs one more request asks for the PMIDs', async () => {
  const door = fakeDoor({ serve: () => ({ body: {} }) });
  const client = createClient({ providers: [provider], ...door });
  for (let at = 1; at <= 50; at += 1) void client.load([`doi:10.5555/w${at}`, `pmid:${at}`]);
  await door.advance(1000);
  assert.equal(door.requests.length, 2);
});

test('a question given up after the first answer asks no second', async () => {
  const door = fakeDoor();
  const controller = new AbortController();
  const load = createClient({ providers: [provider], ...door }).load(both, {
    signal: controller.signal,
  });
  await door.advance(0);
  door.requests[0]!.answer({ body: {} });
  controller.abort();
  await door.advance(1000);
  assert.equal(door.requests.length, 1);
  assert.deepEqual((await load).findings, []);
});

test('an arXiv number is also asked for by the DOI that arXiv gives it', async () => {
  const { attention, asked } = await visit(
    () => ({ body: { 'doi:10.48550/arxiv.2401.00001': 6 } }),
    ['arxiv:2401.00001'],
  );
  assert.deepEqual(said(attention), [6, 'doi:10.48550/arxiv.2401.00001']);
  assert.deepEqual(asked, ['doi:10.48550/arxiv.2401.00001']);
  assert.deepEqual(attention.work.identifiers, ['arxiv:2401.00001']);
});

test('the publisher’s DOI goes before the one that arXiv gives', async () => {
  const { asked } = await visit(() => ({ body: {} }), ['arxiv:2401.00001', 'doi:10.5555/w1']);
  assert.deepEqual(asked, ['doi:10.5555/w1', 'doi:10.48550/arxiv.2401.00001']);
});

test('an answer that came through a redirect is kept under the identifier that was asked', async () => {
  const storage = fakeStorage();
  const serve = (): Sent => ({
    url: 'https://api.openalex.org/works/W1',
    body: {
      id: 'https://openalex.org/W1',
      doi: 'https://doi.org/10.5555/w1.v5',
      cited_by_count: 9,
    },
  });
  for (const requests of [1, 0]) {
    const door = fakeDoor({ storage, serve });
    const load = createClient({ providers: [openalex], ...door }).load(['doi:10.5555/w1']);
    await door.advance(1000);
    assert.equal(said(await load)[0], 9);
    assert.equal(door.requests.length, requests);
  }
});

test('who answers for the addresses of one site alone is not asked about others', async () => {
  const picky = plain({ accepts: ['url'], understands: (id) => id.includes('//code.test/') });
  const door = fakeDoor({ serve: () => ({ body: { 'url:https://code.test/a': 4 } }) });
  const client = createClient({ providers: [picky], ...door });
  const ask = async (ids: readonly Identifier[]) => {
    const load = client.load(ids);
    await door.advance(1000);
    return said(await load)[0];
  };
  assert.equal(await ask(['url:https://example.org/a']), 'no-identifier');
  assert.deepEqual(door.requests, []);
  assert.equal(await ask(['url:https://example.org/a', 'url:https://code.test/a']), 4);
  assert.equal(door.requests.length, 1);
});
