import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { crossref } from '../../src/providers/crossref.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeDoor } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];

test('a request is simple: no cookies, no referrer, no header and no method of its own', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [openalex, crossref], ...door });
  for (const each of works(3)) void client.load([each]);
  await door.advance(0);
  assert.equal(door.requests.length, 2);
  for (const { init, url } of door.requests) {
    const { signal, ...rest } = init;
    assert.deepEqual(rest, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    assert.ok(signal instanceof AbortSignal);
    assert.match(url, /^https:\/\//);
  }
});

test('the contact goes to the provider that asks for one, and to no other', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [openalex, crossref], contact: 'me@lab.test', ...door });
  void client.load([work]);
  await door.advance(0);
  assert.deepEqual(
    door.requests.map(({ url }) => url.includes('me%40lab.test')),
    [false, true],
  );
});

const retrieved = async (date: string | undefined) => {
  const door = fakeDoor();
  const load = createClient({ providers: [plain()], ...door }).load([work]);
  await door.advance(1500);
  door.requests[0]!.answer({ body: { [work]: 2 }, ...(date && { date }) });
  const [finding] = (await load).findings;
  return finding && 'retrieved' in finding.receipt && finding.receipt.retrieved;
};

test('the answer’s Date header is the time it was retrieved', async () => {
  assert.equal(await retrieved('Sat, 21 Nov 2026 23:59:59 GMT'), '2026-11-21T23:59:59Z');
});

test('without a Date header that script can read it is the clock’s time', async () => {
  assert.equal(await retrieved(undefined), '2026-11-22T09:30:01Z');
});

test('a Date header that is no date counts as absent', async () => {
  assert.equal(await retrieved('yesterday'), '2026-11-22T09:30:01Z');
  assert.equal(await retrieved('Sat, 32 Nov 2026 23:59:59 GMT'), '2026-11-22T09:30:01Z');
});

test('an attention’s time is that of its newest finding', async () => {
  const door = fakeDoor();
  const other = plain({ name: 'crossref', homepage: 'https://other.test/' });
  const load = createClient({ providers: [plain(), other], ...door }).load([work]);
  await door.advance(0);
  door.requests[0]!.answer({ body: { [work]: 2 }, date: 'Sat, 21 Nov 2026 10:00:00 GMT' });
  door.requests[1]!.answer({ body: { [work]: 2 }, date: 'Fri, 20 Nov 2026 10:00:00 GMT' });
  assert.equal((await load).retrieved, '2026-11-21T10:00:00Z');
});
