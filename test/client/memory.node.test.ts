import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Attention } from '../../src/model/attention.js';
import { crossref } from '../../src/providers/crossref.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeDoor, fakeStorage, start } from '../support/door.js';
import { plain, scholarly, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];
const day = 24 * 60 * 60 * 1000;
const said = ({ findings }: Attention) =>
  findings.map((one) => (one.state === 'counted' ? one.value : one.state));

async function loaded(door: ReturnType<typeof fakeDoor>, client: ReturnType<typeof createClient>) {
  const load = client.load([work]);
  await door.advance(0);
  return load;
}

test('a second visit within a day asks nobody and says the same to the letter', async () => {
  const storage = fakeStorage();
  const serve = scholarly({ [work]: 1163 }, 'Sat, 21 Nov 2026 08:00:00 GMT');
  const cold = fakeDoor({ storage, serve });
  const first = await loaded(cold, createClient({ providers: [openalex, crossref], ...cold }));
  const warm = fakeDoor({ storage, at: start + 60_000 });
  const again = await loaded(warm, createClient({ providers: [openalex, crossref], ...warm }));

  assert.equal(cold.requests.length, 2);
  assert.equal(warm.requests.length, 0);
  assert.deepEqual(again, first);
  assert.deepEqual(said(again), [1163, 1163]);
  const [receipt] = again.findings.map((finding) => finding.receipt);
  assert.deepEqual(receipt, {
    link: 'https://openalex.org/W2163',
    licence: 'CC0-1.0',
    attribution: 'OpenAlex',
    rule: 'cited_by_count',
    ruleVersion: '2026-08',
    scope: 'this version',
    request:
      'https://api.openalex.org/works/doi:10.5555%2Fw1?select=id,doi,display_name,publication_year,type,cited_by_count,is_retracted',
    retrieved: '2026-11-21T08:00:00Z',
  });
});

test('the request in a receipt repeats one figure even where a batch was sent', async () => {
  const door = fakeDoor({ serve: scholarly({ [work]: 5 }) });
  const client = createClient({ providers: [openalex, crossref], contact: 'me@lab.test', ...door });
  const loads = works(3).map((one) => client.load([one]));
  await door.advance(0);
  const [{ findings }] = (await Promise.all(loads)) as [Attention];
  assert.deepEqual(
    findings.map(({ receipt }) => 'request' in receipt && receipt.request.split('?')[0]),
    [
      'https://api.openalex.org/works/doi:10.5555%2Fw1',
      'https://api.crossref.org/works/10.5555%2Fw1',
    ],
  );
  assert.equal(JSON.stringify(findings).includes('lab.test'), false);
});

test('“not covered” is an answer and kept like one', async () => {
  const storage = fakeStorage();
  const cold = fakeDoor({ storage, serve: scholarly({}) });
  const first = await loaded(cold, createClient({ providers: [openalex, crossref], ...cold }));
  const warm = fakeDoor({ storage });
  const again = await loaded(warm, createClient({ providers: [openalex, crossref], ...warm }));
  assert.deepEqual(said(first), ['not-covered', 'not-covered']);
  assert.deepEqual(again, first);
  assert.equal(warm.requests.length, 0);
});

test('a notice outlives the page', async () => {
  const storage = fakeStorage();
  const body = {
    id: 'https://openalex.org/W1',
    doi: `https://doi.org/10.5555/w1`,
    cited_by_count: 2,
    is_retracted: true,
  };
  const cold = fakeDoor({ storage, serve: () => ({ body }) });
  const first = await loaded(cold, createClient({ providers: [openalex], ...cold }));
  const warm = fakeDoor({ storage });
  const again = await loaded(warm, createClient({ providers: [openalex], ...warm }));
  assert.deepEqual(again.notices, [
    { kind: 'retraction', link: 'https://openalex.org/W1', provider: 'openalex' },
  ]);
  assert.deepEqual(again.noticesChecked, first.noticesChecked);
  assert.equal(warm.requests.length, 0);
});

for (const where of ['the same page', 'a new page']) {
  test(`after 24 hours less a second ${where} asks nobody, after 24 hours it asks again`, async () => {
    const storage = fakeStorage();
    const door = fakeDoor({ storage });
    let client = createClient({ providers: [plain()], ...door });
    const visit = () => {
      if (where === 'a new page') client = createClient({ providers: [plain()], ...door });
      return loaded(door, client);
    };
    const first = visit();
    await door.advance(0);
    door.requests[0]!.answer({ body: { [work]: 3 } });
    await first;

    await door.advance(day - 1000 - (door.now() - start));
    assert.deepEqual(said(await visit()), [3]);
    assert.equal(door.requests.length, 1);

    await door.advance(1000);
    const second = visit();
    await door.advance(0);
    assert.equal(door.requests.length, 2);
    door.requests[1]!.answer({ body: { [work]: 4 } });
    assert.deepEqual(said(await second), [4]);
  });
}

test('freshness counts from receipt, not from the answer’s own date', async () => {
  const date = 'Tue, 27 Oct 2026 08:00:00 GMT';
  const door = fakeDoor({ serve: () => ({ body: { [work]: 3 }, date }) });
  const client = createClient({ providers: [plain()], ...door });
  await loaded(door, client);
  await door.advance(day - 1);
  await loaded(door, client);
  assert.equal(door.requests.length, 1);
});

test('a figure that a clock once stamped with the future is asked for again', async () => {
  const storage = fakeStorage();
  const ahead = fakeDoor({
    storage,
    at: start + 4000 * day,
    serve: () => ({ body: { [work]: 3 } }),
  });
  await loaded(ahead, createClient({ providers: [plain()], ...ahead }));
  const door = fakeDoor({ storage, serve: () => ({ body: { [work]: 9 } }) });
  const now = await loaded(door, createClient({ providers: [plain()], ...door }));
  assert.equal(door.requests.length, 1);
  assert.deepEqual(said(now), [9]);
});

test('a failure is kept for a minute, then asked again, and a success is shown', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain()], ...door });
  const first = client.load([work]);
  await door.advance(0);
  door.requests[0]!.fail();
  assert.deepEqual(said(await first), ['failed']);

  await door.advance(59_999);
  assert.deepEqual(said(await client.load([work])), ['failed']);
  assert.equal(door.requests.length, 1);

  await door.advance(1);
  const second = client.load([work]);
  await door.advance(0);
  assert.equal(door.requests.length, 2);
  door.requests[1]!.answer({ body: { [work]: 8 } });
  assert.deepEqual(said(await second), [8]);
  assert.deepEqual(said(await client.load([work])), [8]);
  assert.equal(door.requests.length, 2);
});

test('a failure of a whole batch is kept for each of its works', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain()], ...door });
  const loads = works(3).map((one) => client.load([one]));
  await door.advance(0);
  door.requests[0]!.answer({ status: 500 });
  await Promise.all(loads);
  await Promise.all(works(3).map((one) => client.load([one])));
  assert.equal(door.requests.length, 1);
});

test('a work that its batch’s answer leaves out is not asked for again at once', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain({ parse: () => [] })], ...door });
  const first = client.load([work]);
  await door.advance(0);
  door.requests[0]!.answer({ body: {} });
  assert.deepEqual(said(await first), ['failed']);
  assert.deepEqual(said(await loaded(door, client)), ['failed']);
  assert.equal(door.requests.length, 1);
});

test('a failure is not written to storage', async () => {
  const storage = fakeStorage();
  const door = fakeDoor({ storage, serve: () => ({ status: 500 }) });
  await loaded(door, createClient({ providers: [plain()], ...door }));
  assert.deepEqual([...storage.held.keys()], ['impact-badges/1/held'], 'that it happened, at most');
  assert.equal([...storage.held.values()].join().includes(work), false);
});

test('a failure never overwrites a stored success', async () => {
  const storage = fakeStorage();
  const door = fakeDoor({ storage, serve: () => ({ body: { [work]: 3 } }) });
  await loaded(door, createClient({ providers: [plain()], ...door }));
  const held = storage.held.get('impact-badges/1');

  const later = fakeDoor({ storage, at: start + day, serve: () => ({ status: 500 }) });
  const answer = await loaded(later, createClient({ providers: [plain()], ...later }));
  assert.deepEqual(said(answer), [3]);
  assert.equal(later.requests.length, 1);
  assert.equal(storage.held.get('impact-badges/1'), held);
});

test('two pages open at once do not throw away each other’s answers', async () => {
  const storage = fakeStorage();
  const [one, two, three] = works(3) as [`doi:${string}`, `doi:${string}`, `doi:${string}`];
  const serve = (url: string) => ({ body: url.includes('w3') ? 'down' : { [one]: 1, [two]: 2 } });
  const door = fakeDoor({ storage, serve });
  const pages = [1, 2].map(() => createClient({ providers: [plain()], ...door }));
  const look = async (page: number, id: `doi:${string}`) => {
    const load = pages[page]!.load([id]);
    await door.advance(10);
    return said(await load);
  };
  await look(0, 'doi:10.5555/other');
  await look(1, one);
  await look(0, two);
  await look(0, three);
  const requests = door.requests.length;
  pages.push(createClient({ providers: [plain()], ...door }));
  assert.deepEqual([await look(2, one), await look(2, two)], [[1], [2]]);
  assert.equal(door.requests.length, requests);
});

test('what one provider failed to say leaves what another said fresh', async () => {
  const door = fakeDoor();
  const other = plain({ name: 'crossref', homepage: 'https://other.test/' });
  const client = createClient({ providers: [plain(), other], ...door });
  const first = client.load([work]);
  await door.advance(0);
  door.requests[0]!.fail();
  door.requests[1]!.answer({ body: { [work]: 2 } });
  await first;
  await door.advance(60_000);
  const second = client.load([work]);
  await door.advance(0);
  assert.deepEqual(
    door.requests.map(({ url }) => new URL(url).hostname),
    ['plain.test', 'other.test', 'plain.test'],
  );
  door.requests[2]!.answer({ body: { [work]: 1 } });
  assert.deepEqual(said(await second), [1, 2]);
});
