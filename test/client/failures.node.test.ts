import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Attention } from '../../src/model/attention.js';
import type { Provider } from '../../src/model/provider.js';
import { crossref } from '../../src/providers/crossref.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeDoor, type Requested, type Sent, stateOf } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work, other] = works(2) as [`doi:${string}`, `doi:${string}`];
const said = ({ findings }: Attention) =>
  findings.map((one) => ('reason' in one ? [one.state, one.reason] : [one.state]));

/** What a provider makes of an answer, or of none. */
async function after(provider: Provider, act: (request: Requested) => void): Promise<Attention> {
  const door = fakeDoor();
  const load = createClient({ providers: [provider], ...door }).load([work]);
  await door.advance(0);
  act(door.requests[0]!);
  return load;
}

const html = '<!doctype html><title>0 results</title>';
const wrongs: readonly [string, Sent, string][] = [
  ['a page of HTML with status 200', { body: html }, 'not-json'],
  ['an empty body', { body: '' }, 'not-json'],
  ['JSON that breaks off', { body: '{"cited_by_count": 0' }, 'not-json'],
  ['too many requests', { status: 429, body: {} }, 'rate-limited'],
  ['too many requests, said in HTML', { status: 429, body: html }, 'rate-limited'],
  ['an error of the server', { status: 500, body: {} }, 'server-error'],
  ['an error of a gateway', { status: 503, body: html }, 'server-error'],
  ['a refusal', { status: 403, body: {} }, 'refused'],
  ['a question for a key', { status: 401, body: {} }, 'refused'],
];

for (const provider of [openalex, crossref])
  for (const [what, sent, reason] of wrongs)
    test(`${provider.label} sending ${what} is failed, ${reason}, and no number`, async () => {
      const attention = await after(provider, (request) => request.answer(sent));
      assert.deepEqual(said(attention), [['failed', reason]]);
      assert.equal(JSON.stringify(attention).includes('"value"'), false);
      assert.equal(attention.noticesChecked.state, 'not-checked');
    });

test('no network is unreachable', async () => {
  const attention = await after(openalex, (request) => request.fail());
  assert.deepEqual(said(attention), [['failed', 'unreachable']]);
});

test('a failure has its receipt: whom, how, and when it failed', async () => {
  const { findings, retrieved } = await after(plain(), (request) => request.fail());
  assert.deepEqual(findings[0]!.receipt, {
    link: 'https://plain.test/about/doi:10.5555/w1',
    licence: 'CC0-1.0',
    attribution: 'Plain',
    rule: 'count',
    ruleVersion: '2026-08',
    scope: 'this version',
    request: 'https://plain.test/?ids=doi:10.5555/w1',
    retrieved: '2026-11-22T09:30:00Z',
  });
  assert.equal(retrieved, '2026-11-22T09:30:00Z');
});

test('a fetch that throws instead of rejecting is unreachable', async () => {
  const door = fakeDoor();
  const fetch = () => {
    throw new TypeError('blocked');
  };
  const load = createClient({ providers: [plain()], ...door, fetch }).load([work]);
  await door.advance(0);
  assert.deepEqual(said(await load), [['failed', 'unreachable']]);
});

test('eight seconds without an answer are a timeout, and the request is ended', async () => {
  const door = fakeDoor();
  const load = createClient({ providers: [plain()], ...door }).load([work]);
  await door.advance(7999);
  assert.equal(await stateOf(load), 'pending');
  assert.equal(door.requests[0]!.isAborted(), false);
  await door.advance(1);
  assert.equal(door.requests[0]!.isAborted(), true);
  assert.deepEqual(said(await load), [['failed', 'timeout']]);
});

test('a request that goes on although it was ended is a timeout all the same', async () => {
  const door = fakeDoor();
  const never = () => new Promise<Response>(() => undefined);
  const load = createClient({ providers: [plain()], ...door, fetch: never }).load([work]);
  await door.advance(8000);
  assert.equal(await stateOf(load), 'kept');
  assert.deepEqual(said(await load), [['failed', 'timeout']]);
});

test('a body that never ends is a timeout', async () => {
  const door = fakeDoor();
  const fetch = async () => new Response(new ReadableStream());
  const load = createClient({ providers: [plain()], ...door, fetch }).load([work]);
  await door.advance(8000);
  assert.equal(await stateOf(load), 'kept');
  assert.deepEqual(said(await load), [['failed', 'timeout']]);
});

test('an answer in the last moment counts, and its clock is stopped', async () => {
  const door = fakeDoor();
  const load = createClient({ providers: [plain()], ...door }).load([work]);
  await door.advance(7999);
  door.requests[0]!.answer({ body: { [work]: 2 } });
  assert.deepEqual(said(await load), [['counted']]);
  await door.advance(10_000);
  assert.deepEqual(door.waits, [0, 8000]);
});

test('a parse that throws is malformed for all of its batch and for nobody else', async () => {
  const door = fakeDoor();
  const broken = plain({
    batch: { ids: 2, urlBytes: 8000 },
    parse: (replies, ids, settings) => {
      if (ids.includes(work)) throw new Error('unexpected');
      return plain().parse(replies, ids, settings);
    },
  });
  const sound = plain({ name: 'crossref', homepage: 'https://sound.test/' });
  const client = createClient({ providers: [broken, sound], ...door });
  const loads = [work, other, 'doi:10.5555/w3' as const].map((id) => client.load([id]));
  await door.advance(10);
  assert.equal(door.requests.length, 3);
  for (const request of door.requests)
    request.answer({ body: { [work]: 1, [other]: 2, 'doi:10.5555/w3': 3 } });
  assert.deepEqual((await Promise.all(loads)).map(said), [
    [['failed', 'malformed'], ['counted']],
    [['failed', 'malformed'], ['counted']],
    [['counted'], ['counted']],
  ]);
});

test('an answer about another work is no answer', async () => {
  const door = fakeDoor();
  const parse: Provider['parse'] = (replies, _ids, settings) =>
    plain().parse(replies, [other], settings);
  const load = createClient({ providers: [plain({ parse })], ...door }).load([work]);
  await door.advance(0);
  door.requests[0]!.answer({ body: { [other]: 5 } });
  assert.deepEqual(said(await load), [['failed', 'malformed']]);
});

test('follow-up questions that throw are malformed', async () => {
  const door = fakeDoor();
  const next = () => {
    throw new Error('unexpected');
  };
  const load = createClient({ providers: [plain({ next })], ...door }).load([work]);
  await door.advance(0);
  door.requests[0]!.answer({ body: {} });
  await door.advance(8000);
  assert.equal(await stateOf(load), 'kept');
  assert.deepEqual(said(await load), [['failed', 'malformed']]);
});

test('follow-up questions are put, and their answers are read together', async () => {
  const door = fakeDoor();
  const followed = plain({
    next: (replies) =>
      replies.length === 1
        ? [{ url: 'https://plain.test/more', ids: [work], as: 'json' as const }]
        : [],
    parse: (replies, ids, settings) => {
      const body = Object.assign({}, ...replies.map((reply) => reply.body)) as object;
      return plain().parse([{ ...replies[0]!, body }], ids, settings);
    },
  });
  const load = createClient({ providers: [followed], ...door }).load([work]);
  await door.advance(0);
  door.requests[0]!.answer({ body: {} });
  await door.advance(10);
  assert.deepEqual(
    door.requests.map(({ url }) => url),
    ['https://plain.test/?ids=doi:10.5555/w1', 'https://plain.test/more'],
  );
  door.requests[1]!.answer({ body: { [work]: 7 } });
  assert.deepEqual(
    (await load).findings.map((one) => one.state === 'counted' && one.value),
    [7],
  );
});

test('of a follow-up question that can’t be had its provider hears, and what was said first stands', async () => {
  const door = fakeDoor();
  const seen: number[] = [];
  const next: Provider['next'] = (replies) => {
    seen.splice(0, seen.length, ...replies.map(({ status }) => status));
    return replies.length === 1
      ? [{ url: 'https://plain.test/more', ids: [work], as: 'json' }]
      : [];
  };
  const load = createClient({ providers: [plain({ next })], ...door }).load([work]);
  await door.advance(0);
  door.requests[0]!.answer({ body: { [work]: 7 } });
  await door.advance(10);
  door.requests[1]!.fail();
  assert.deepEqual(said(await load), [['counted']]);
  assert.deepEqual(seen, [200, 0]);
});

test('a provider whose follow-up questions never end is cut after ten requests', async () => {
  const door = fakeDoor({ serve: () => ({ body: {} }) });
  const next: Provider['next'] = () => [
    { url: 'https://plain.test/more', ids: [work], as: 'json' },
  ];
  const load = createClient({ providers: [plain({ next })], ...door }).load([work]);
  await door.advance(60_000);
  assert.equal(await stateOf(load), 'kept');
  assert.equal(door.requests.length, 10);
});

test('a dead provider costs its own line and no other', async () => {
  const door = fakeDoor();
  const sound = plain({ name: 'crossref', homepage: 'https://sound.test/' });
  const load = createClient({ providers: [plain(), sound], ...door }).load([work]);
  await door.advance(0);
  door.requests[1]!.answer({ body: { [work]: 0 } });
  await door.advance(8000);
  assert.deepEqual(said(await load), [['failed', 'timeout'], ['counted']]);
});

test('a true zero is counted, and an ambiguous one is not covered', async () => {
  const ambiguous = plain({
    measures: { citations: { ...plain().measures.citations!, zero: 'ambiguous' } },
  });
  const zero = (request: Requested) => request.answer({ body: { [work]: 0 } });
  assert.deepEqual(said(await after(plain(), zero)), [['counted']]);
  assert.deepEqual(said(await after(ambiguous, zero)), [['not-covered', 'ambiguous-zero']]);
});
