import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Attention } from '../../src/model/attention.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeDoor, fakeStorage, type Sent, start } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const key = 'impact-badges/1/held';
const said = ({ findings }: Attention) =>
  findings.map((one) => (one.state === 'counted' ? one.value : 'reason' in one && one.reason));

/** A provider whose state a test sets, and page views that each ask for works never seen before. */
function world(storage = fakeStorage(), provider = plain({ batch: { ids: 100, urlBytes: 8000 } })) {
  const state: { sent: Sent | 'down' } = { sent: { body: {} } };
  const door = fakeDoor({ storage, serve: () => state.sent });
  let seen = 0;
  const page = () => createClient({ providers: [provider], ...door });
  const view = async (count = 1, client = page()) => {
    const before = door.requests.length;
    const loads = works(count, `view${(seen += 1)}-`).map((id) => client.load([id]));
    await door.advance(100);
    const answers = (await Promise.all(loads)).flatMap(said);
    return { requests: door.requests.length - before, answers, attention: (await loads[0])! };
  };
  return { state, door, view, page, storage };
}

test('after a 429 fifty badges send nothing, and say why at once', async () => {
  const { state, door, view, page } = world();
  state.sent = { status: 429, headers: { 'retry-after': '120' } };
  const client = page();
  await view(1, client);
  const waits = door.waits.length;
  const { requests, answers } = await view(50, client);
  assert.deepEqual([requests, new Set(answers)], [0, new Set(['rate-limited'])]);
  assert.equal(door.waits.length - waits, 1, 'the turn in which badges are collected');
});

test('the receipt of a question that was held back has no time and no request', async () => {
  const { state, view } = world();
  state.sent = { status: 429, headers: { 'retry-after': '120' } };
  await view();
  const { attention } = await view();
  assert.deepEqual(attention.findings, [
    {
      measure: 'citations',
      provider: 'openalex',
      state: 'failed',
      reason: 'rate-limited',
      receipt: {
        link: 'https://plain.test/',
        licence: 'CC0-1.0',
        attribution: 'Plain',
        rule: 'count',
        ruleVersion: '2026-08',
        scope: 'this version',
      },
    },
  ]);
  assert.equal(attention.retrieved, undefined);
});

test('“Retry-After” of fifteen hours is fifteen hours without a request, on new pages too', async () => {
  const { state, door, view } = world();
  state.sent = { status: 429, headers: { 'retry-after': String(15 * 3600) } };
  assert.equal((await view()).requests, 1);
  const refused = door.requests[0]!.at;
  for (const later of [second, hour, 7 * hour, 15 * hour - second]) {
    await door.advance(refused + later - door.now());
    assert.equal((await view()).requests, 0, `${later} ms later`);
  }
  await door.advance(refused + 15 * hour - door.now());
  state.sent = { body: {} };
  assert.equal((await view()).requests, 1);
});

const pauses: readonly [string, Sent, number][] = [
  ['a date', { headers: { 'retry-after': 'Sun, 22 Nov 2026 10:00:00 GMT' } }, 30 * minute],
  ['seconds in the body', { body: { retryAfter: 1800 } }, 30 * minute],
  [
    'a spent budget and its renewal',
    { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '52200' } },
    14.5 * hour,
  ],
  ['more than a day', { headers: { 'retry-after': '999999999' } }, 24 * hour],
];

for (const [what, sent, pause] of pauses)
  test(`a 429 with ${what} is obeyed`, async () => {
    const { state, door, view } = world();
    state.sent = { status: 429, ...sent };
    await view();
    const end = start + pause;
    await door.advance(end - second - door.now());
    assert.equal((await view()).requests, 0);
    await door.advance(end + second - door.now());
    assert.equal((await view()).requests, 1);
  });

const unsaid: readonly [string, Sent][] = [
  ['no word', {}],
  ['HTML', { body: '<h1>429 Too Many Requests</h1>' }],
  ['a word that is no time', { headers: { 'retry-after': 'soon' } }],
  ['no time at all', { headers: { 'retry-after': '0' } }],
  ['a date that has passed', { headers: { 'retry-after': 'Sat, 21 Nov 2026 10:00:00 GMT' } }],
  [
    'a budget that is not spent',
    { headers: { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '52200' } },
  ],
];

for (const [what, sent] of unsaid)
  test(`a 429 with ${what} is a pause of a minute`, async () => {
    const { state, door, view } = world();
    state.sent = { status: 429, ...sent };
    await view();
    await door.advance(start + minute - second - door.now());
    assert.equal((await view()).requests, 0);
    await door.advance(start + minute - door.now());
    assert.equal((await view()).requests, 1);
  });

test('pauses after 429 double, up to an hour, and end with the first answer', async () => {
  const { state, door, view } = world();
  state.sent = { status: 429 };
  const asked: number[] = [];
  for (let at = 0; at < 6 * 60; at += 1) {
    if ((await view()).requests) asked.push(door.requests.at(-1)!.at);
    await door.advance(minute);
  }
  const gaps = asked.slice(1).map((at, before) => (at - asked[before]!) / minute);
  assert.deepEqual(
    gaps.map((gap) => Math.round(gap)),
    [1, 2, 4, 8, 16, 32, 60, 60, 60, 60],
  );
  await door.advance(2 * hour);
  state.sent = { body: {} };
  assert.equal((await view()).requests, 1);
  assert.equal((await view()).requests, 1);
});

for (const [what, sent] of [
  ['cannot be reached', 'down'],
  ['answers with errors of its server', { status: 502 }],
] as const)
  test(`a provider that ${what} three times in a row is left alone for a minute`, async () => {
    const { state, door, view } = world();
    state.sent = sent;
    const requests: number[] = [];
    for (let page = 0; page < 6; page += 1) requests.push((await view()).requests);
    assert.deepEqual(requests, [1, 1, 1, 0, 0, 0]);
    assert.deepEqual((await view()).answers, ['unreachable']);
    const end = door.requests[2]!.at + minute;
    await door.advance(end - door.now() - second);
    assert.equal((await view()).requests, 0);
    await door.advance(second);
    assert.equal((await view()).requests, 1, 'one that tries');
    assert.equal((await view()).requests, 0, 'and two minutes after it');
    await door.advance(2 * minute);
    assert.equal((await view()).requests, 1);
    await door.advance(3 * minute);
    assert.equal((await view()).requests, 0, 'and four after that');
  });

test('three timeouts in a row are an outage', async () => {
  const door = fakeDoor({ storage: fakeStorage() });
  for (const id of works(4)) {
    const client = createClient({ providers: [plain()], ...door });
    const load = client.load([id]);
    await door.advance(8000);
    await load;
  }
  assert.equal(door.requests.length, 3);
});

test('failures that are not in a row are no outage', async () => {
  const { state, view } = world();
  for (const sent of ['down', 'down', {}, 'down', 'down', { status: 404 }, 'down'] as const) {
    state.sent = sent;
    assert.equal((await view()).requests, 1);
  }
});

test('what is refused, unknown or unreadable is no outage', async () => {
  const { state, view } = world();
  for (const status of [400, 401, 403, 404, 404, 404]) {
    state.sent = { status, body: '<html>' };
    assert.equal((await view()).requests, 1);
  }
});

test('after an outage one request tries, and the others wait for what comes of it', async () => {
  const provider = plain({ batch: { ids: 1, urlBytes: 8000 } });
  for (const isBack of [false, true]) {
    const { state, door, view } = world(fakeStorage(), provider);
    state.sent = 'down';
    assert.equal((await view(20)).requests, 3);
    await door.advance(minute);
    if (isBack) state.sent = { body: {} };
    const { requests, answers } = await view(20);
    assert.equal(requests, isBack ? 20 : 1);
    assert.deepEqual(new Set(answers), new Set([isBack ? 'unknown-work' : 'unreachable']));
  }
});

test('a request that nobody waited for any more is no failure', async () => {
  const { door, view, page } = world();
  for (const id of works(3, 'left')) {
    const controller = new AbortController();
    const client = createClient({ providers: [plain()], ...fakeDoor({ storage: door.storage }) });
    void client.load([id], { signal: controller.signal });
    controller.abort();
  }
  assert.equal((await view(1, page())).requests, 1);
});

test('one provider’s pause holds up no other', async () => {
  const storage = fakeStorage();
  const other = plain({ name: 'crossref', homepage: 'https://other.test/' });
  const door = fakeDoor({
    storage,
    serve: (url) => (url.includes('plain') ? { status: 429 } : { body: { [works(2)[1]!]: 4 } }),
  });
  for (const id of works(2)) {
    const load = createClient({ providers: [plain(), other], ...door }).load([id]);
    await door.advance(10);
    await load;
  }
  assert.deepEqual(
    door.requests.map(({ url }) => new URL(url).hostname),
    ['plain.test', 'other.test', 'other.test'],
  );
});

test('OpenAlex’s spent budget lasts until midnight UTC', async () => {
  const { state, door, view } = world(fakeStorage(), openalex);
  const midnight = Date.UTC(2026, 10, 23);
  const seconds = (midnight - start) / second;
  state.sent = {
    status: 429,
    body: { error: 'Rate limit exceeded', retryAfter: seconds },
    headers: { 'retry-after': String(seconds), 'x-ratelimit-remaining': '0' },
  };
  await view(3);
  await door.advance(midnight - door.now() - second);
  assert.deepEqual((await view(3)).answers, Array(3).fill('rate-limited'));
  await door.advance(2 * second);
  state.sent = { body: { results: [] } };
  assert.equal((await view(3)).requests, 1);
});

for (const [what, text] of [
  ['broken JSON', '{"openalex":[1'],
  ['a list', '[]'],
  ['a pause without an end', '{"openalex":[null,3,"unreachable"]}'],
  ['a pause that is text', '{"openalex":"2030"}'],
  ['a pause that lasts for years', '{"openalex":[9999999999999,3,"unreachable"]}'],
] as const)
  test(`${what} among the pauses stops nobody`, async () => {
    const storage = fakeStorage();
    storage.held.set(key, text);
    assert.equal((await world(storage).view()).requests, 1);
  });

test('without storage a pause lasts as long as the page', async () => {
  const door = fakeDoor({ serve: () => ({ status: 429 }) });
  const client = createClient({ providers: [plain()], ...door });
  for (const id of works(3)) {
    const load = client.load([id]);
    await door.advance(10);
    await load;
  }
  assert.equal(door.requests.length, 1);
});

test('storage that throws costs nothing but the memory of other pages', async () => {
  const broken = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const storage = { getItem: broken, setItem: broken, removeItem: broken };
  const door = fakeDoor({ storage, serve: () => ({ status: 429 }) });
  const client = createClient({ providers: [plain()], ...door });
  for (const id of works(3)) {
    const load = client.load([id]);
    await door.advance(10);
    assert.deepEqual(said(await load), ['rate-limited']);
  }
  assert.equal(door.requests.length, 1);
});

test('an answer that was under way when a 429 came does not end the pause', async () => {
  const door = fakeDoor({ storage: fakeStorage() });
  const provider = plain({ batch: { ids: 1, urlBytes: 8000 } });
  const client = createClient({ providers: [provider], ...door });
  const [one, two, three] = works(3) as [`doi:${string}`, `doi:${string}`, `doi:${string}`];
  const loads = [client.load([one]), client.load([two])];
  await door.advance(10);
  door.requests[0]!.answer({ status: 429, headers: { 'retry-after': '600' } });
  await door.advance(10);
  door.requests[1]!.answer({ body: { [two]: 5 } });
  await door.advance(10);
  assert.deepEqual((await Promise.all(loads)).map(said), [['rate-limited'], [5]]);
  const load = client.load([three]);
  await door.advance(10);
  assert.deepEqual(said(await load), ['rate-limited']);
  assert.equal(door.requests.length, 2);
});
