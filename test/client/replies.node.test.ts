import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recall } from '../../src/client/door.js';
import { rememberingReplies } from '../../src/client/replies.js';

const address = 'https://example.test/a';
const hour = 3_600_000;

/** A page with an archive, and a service whose next answer the test gives. */
function page(isWithout = false, retention: number | 'unlimited' = 'unlimited') {
  const texts = new Map<string, string>();
  const archive: Recall = {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (entries) => entries.forEach(([key, text]) => texts.set(key, text)),
    clear: () => Promise.resolve(texts.clear()),
  };
  const state = {
    now: Date.parse('2026-11-22T10:00:00Z'),
    asked: 0,
    next: (): Response | Promise<Response> => new Response('{"a":1}'),
    texts,
  };
  const replies = rememberingReplies(
    {
      now: () => state.now,
      fetch: () => {
        state.asked += 1;
        return Promise.resolve().then(() => state.next());
      },
    },
    isWithout ? undefined : archive,
  );
  const ask = async () => {
    const reply = await replies.fetch(address);
    replies.keep([address, 'https://example.test/never-asked'], retention);
    return reply;
  };
  return { state, ask, fetch: () => replies.fetch(address) };
}

/** A response as it comes from the network, with an address. */
function from(url: string, body: string, init?: ResponseInit): Response {
  return Object.defineProperty(new Response(body, init), 'url', { value: url });
}

test('what was said is asked for again only after a day', async () => {
  const { state, ask } = page();
  const date = 'Sun, 22 Nov 2026 09:59:00 GMT';
  state.next = () => from('https://example.test/moved', 'one', { headers: { date } });
  assert.equal(await (await ask()).text(), 'one');
  state.now += 23 * hour;
  const kept = await ask();
  assert.deepEqual(
    [await kept.text(), kept.url, kept.headers.get('date'), kept.status],
    ['one', 'https://example.test/moved', date, 200],
  );
  assert.equal(state.asked, 1);
  state.next = () => new Response('two');
  state.now += 2 * hour;
  assert.equal(await (await ask()).text(), 'two');
  assert.equal(state.asked, 2);
});

test('a reply without a date has that of its arrival, also when it is old', async () => {
  const { state, ask } = page();
  await ask();
  state.now += 25 * hour;
  state.next = () => Promise.reject(new TypeError('offline'));
  assert.equal((await ask()).headers.get('date'), 'Sun, 22 Nov 2026 10:00:00 GMT');
});

test('that there is nothing is kept too', async () => {
  const { state, ask } = page();
  state.next = () => new Response('Not found', { status: 404 });
  await ask();
  assert.equal((await ask()).status, 404);
  assert.equal(state.asked, 1);
});

test('what its source does not want to be kept is not', async () => {
  const { state, ask } = page();
  state.next = () => new Response('one', { headers: { 'cache-control': 'private, no-store' } });
  assert.equal(await (await ask()).text(), 'one');
  await ask();
  assert.equal(state.asked, 2);
});

for (const status of [400, 403, 429, 500, 503])
  test(`a ${status} is not kept`, async () => {
    const { state, ask } = page();
    state.next = () => new Response('', { status });
    assert.equal((await ask()).status, status);
    await ask();
    assert.equal(state.asked, 2);
    assert.equal(state.texts.size, 0);
  });

for (const status of [429, 500, 503])
  test(`an older reply stands in for a ${status}`, async () => {
    const { state, ask } = page();
    await ask();
    state.now += 48 * hour;
    state.next = () => new Response('', { status });
    assert.equal(await (await ask()).text(), '{"a":1}');
  });

test('what its source lets be kept for two days stands in no longer than that', async () => {
  const { state, ask } = page(false, 2);
  await ask();
  state.next = () => Promise.reject(new TypeError('offline'));
  state.now += 47 * hour;
  assert.equal(await (await ask()).text(), '{"a":1}');
  state.now += 2 * hour;
  await assert.rejects(ask(), /offline/);
});

test('where nothing was said before, a failure is a failure', async () => {
  const { state, ask } = page();
  state.next = () => Promise.reject(new TypeError('offline'));
  await assert.rejects(ask(), /offline/);
});

test('what stands in the archive is asked for again where it is damaged or from the future', async () => {
  for (const text of [
    '',
    '[]',
    '[1]',
    '{}',
    'null',
    '["1","u",200,"d","b"]',
    '[1,2,200,"d","b"]',
  ]) {
    const { state, ask } = page();
    state.texts.set(`reply ${address}`, text);
    assert.equal(await (await ask()).text(), '{"a":1}');
    assert.equal(state.asked, 1);
  }
  const { state, ask } = page();
  await ask();
  state.now -= 48 * hour;
  await ask();
  assert.equal(state.asked, 2);
});

test('what has not proved to be of use is not kept', async () => {
  const { state, fetch } = page();
  await fetch();
  await fetch();
  assert.equal(state.asked, 2);
  assert.equal(state.texts.size, 0);
});

test('a very long reply is told and not kept', async () => {
  const { state, ask } = page();
  state.next = () => new Response('x'.repeat(200_001));
  assert.equal((await (await ask()).text()).length, 200_001);
  assert.equal(state.texts.size, 0);
});

test('without an archive every question is put', async () => {
  const { state, ask } = page(true);
  await ask();
  await ask();
  assert.equal(state.asked, 2);
});
