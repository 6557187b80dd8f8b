import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Attention } from '../../src/model/attention.js';
import type { Provider } from '../../src/model/provider.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeDoor, fakeStorage, type Sent, start, stateOf } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work, other] = works(2) as [`doi:${string}`, `doi:${string}`];
const day = 24 * 60 * 60 * 1000;
const said = ({ findings }: Attention) =>
  findings.map(({ receipt, ...one }) => [
    one.state === 'counted' ? one.value : 'reason' in one && one.reason,
    'retrieved' in receipt && receipt.retrieved,
  ]);

/** Storage in which a provider's answer of so many days ago stands. */
async function stored(sent: Sent, days: number, provider: Provider = plain()) {
  const storage = fakeStorage();
  const door = fakeDoor({ storage, at: start - days * day, serve: () => sent });
  const load = createClient({ providers: [provider], ...door }).load([work]);
  await door.advance(10);
  await load;
  return storage;
}

for (const [days, date] of [
  [1, '2026-11-21T09:30:00Z'],
  [31, '2026-10-22T09:30:00Z'],
  [400, '2025-10-18T09:30:00Z'],
] as const) {
  test(`a figure of ${days} days ago is shown at once with its date, and the new one replaces it`, async () => {
    const storage = await stored({ body: { [work]: 3 } }, days);
    const door = fakeDoor({ storage });
    const updates: Attention[] = [];
    const client = createClient({ providers: [plain()], ...door });
    const load = client.load([work], { onUpdate: (one) => updates.push(one) });
    assert.deepEqual(updates.map(said), [[[3, date]]]);
    await door.advance(1000);
    assert.equal(await stateOf(load), 'pending', 'it is being asked again');
    door.requests[0]!.answer({ body: { [work]: 4 } });
    assert.deepEqual(said(await load), [[4, '2026-11-22T09:30:01Z']]);
    assert.deepEqual(said(updates.at(-1)!), [[4, '2026-11-22T09:30:01Z']]);
    const later = fakeDoor({ storage, at: start + 2000 });
    const again = createClient({ providers: [plain()], ...later }).load([work]);
    await later.advance(1000);
    assert.deepEqual(said(await again), [[4, '2026-11-22T09:30:01Z']]);
    assert.equal(later.requests.length, 0);
  });

  for (const [what, sent] of [
    ['no network', 'down'],
    ['too many requests', { status: 429 }],
    ['an error of the server', { status: 500 }],
    ['HTML', { body: '<!doctype html>' }],
    ['a figure that is none', { body: { [work]: 'many' } }],
  ] as const)
    test(`a figure of ${days} days ago stays where asking again brings ${what}`, async () => {
      const storage = await stored({ body: { [work]: 3 } }, days);
      const before = storage.held.get('impact-badges/1');
      const door = fakeDoor({ storage, serve: () => sent });
      const client = createClient({ providers: [plain()], ...door });
      const load = client.load([work]);
      await door.advance(10);
      assert.deepEqual(said(await load), [[3, date]]);
      assert.equal(door.requests.length, 1);
      assert.equal(storage.held.get('impact-badges/1'), before);
      assert.deepEqual(said(await client.load([work])), [[3, date]]);
      assert.equal(door.requests.length, 1, 'within a minute nobody asks again');
    });
}

test('a figure stands in for a provider that is held back', async () => {
  const storage = await stored({ body: { [work]: 3 } }, 2);
  const door = fakeDoor({ storage, serve: () => ({ status: 429 }) });
  const first = createClient({ providers: [plain()], ...door }).load([other]);
  await door.advance(10);
  await first;
  const client = createClient({ providers: [plain()], ...door });
  const loads = [client.load([work]), client.load([other])];
  await door.advance(10);
  assert.deepEqual((await Promise.all(loads)).map(said), [
    [[3, '2026-11-20T09:30:00Z']],
    [['rate-limited', false]],
  ]);
  assert.equal(door.requests.length, 1);
});

test('a newer “unknown” replaces an older figure, for it is an answer', async () => {
  const storage = await stored({ body: { [work]: 3 } }, 2);
  const door = fakeDoor({ storage, serve: () => ({ body: {} }) });
  const load = createClient({ providers: [plain()], ...door }).load([work]);
  await door.advance(10);
  assert.deepEqual(said(await load), [['unknown-work', '2026-11-22T09:30:00Z']]);
});

test('of an answer that fails in part the old figure stands for that part alone', async () => {
  const { citations } = plain().measures;
  const two = plain({
    measures: { citations: citations!, downloads: citations! },
    parse: ([reply], ids, settings) => {
      const { downloads, ...counts } = reply!.body as Record<string, unknown>;
      const [
        {
          findings: [first, second],
          ...answer
        },
      ] = plain({ measures: two.measures }).parse([{ ...reply!, body: counts }], ids, settings) as [
        { id: typeof work; findings: [Attention['findings'][0], Attention['findings'][0]] },
      ];
      const [spoilt] = plain({ measures: { downloads: citations! } }).parse(
        [{ ...reply!, body: { [work]: downloads } }],
        ids,
        settings,
      );
      void second;
      return [{ ...answer, findings: [first, ...spoilt!.findings] }];
    },
  });
  const storage = await stored({ body: { [work]: 3, downloads: 70 } }, 2, two);
  const door = fakeDoor({ storage, serve: () => ({ body: { [work]: 5, downloads: null } }) });
  const load = createClient({ providers: [two], ...door }).load([work]);
  await door.advance(10);
  assert.deepEqual(said(await load), [
    [5, '2026-11-22T09:30:00Z'],
    [70, '2026-11-20T09:30:00Z'],
  ]);
});

test('a retraction stays known where it cannot be checked again', async () => {
  const record = {
    id: 'https://openalex.org/W1',
    doi: 'https://doi.org/10.5555/w1',
    cited_by_count: 2,
    is_retracted: true,
  };
  const storage = await stored({ body: record }, 40, openalex);
  const door = fakeDoor({ storage, serve: () => 'down' });
  const load = createClient({ providers: [openalex], ...door }).load([work]);
  await door.advance(10);
  const { notices, noticesChecked } = await load;
  assert.equal(notices[0]?.kind, 'retraction');
  assert.deepEqual(noticesChecked, {
    state: 'found',
    providers: ['openalex'],
    retrieved: '2026-10-13T09:30:00Z',
  });
});

test('a figure is not shown for longer than its provider allows it to be kept', async () => {
  const brief = plain({ retention: 7 });
  for (const [days, expected] of [
    [6.9, 3],
    [7.1, 'unreachable'],
  ] as const) {
    const storage = await stored({ body: { [work]: 3 } }, days, brief);
    const door = fakeDoor({ storage, serve: () => 'down' });
    const load = createClient({ providers: [brief], ...door }).load([work]);
    await door.advance(10);
    assert.equal(said(await load)[0]![0], expected);
  }
});

test('a figure that went stale while the page was open is shown and asked for again', async () => {
  const door = fakeDoor({ serve: () => ({ body: { [work]: 3 } }) });
  const client = createClient({ providers: [plain()], ...door });
  void client.load([work]);
  await door.advance(day + 1000);
  const updates: Attention[] = [];
  const load = client.load([work], { onUpdate: (one) => updates.push(one) });
  await door.advance(10);
  await load;
  assert.deepEqual(updates.map(said), [
    [[3, '2026-11-22T09:30:00Z']],
    [[3, '2026-11-23T09:30:01Z']],
  ]);
  assert.equal(door.requests.length, 2);
});
