import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { loadDays, lotsForDays } from '../../src/page/days.js';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** Answers in turn, and tells the filters that were asked. */
function answering(...answers: readonly (number | 'refuses')[]): string[] {
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    const url = new URL(input as string);
    asked.push(url.searchParams.get('filter')!);
    const answer = answers[asked.length - 1]!;
    const body = JSON.stringify({ meta: { count: answer }, results: [] });
    const response = new Response(body, { status: answer === 'refuses' ? 429 : 200 });
    Object.defineProperty(response, 'url', { value: url.href });
    return Promise.resolve(response);
  };
  return asked;
}

const { signal } = new AbortController();
const stretches = {
  before: { until: '2023-12-31' },
  within: { from: '2024-01-01', until: '2024-06-30' },
  after: { from: '2024-07-01' },
};
const numbers = (n: number) => Array.from({ length: n }, (_, at) => `W${at + 1}`);

test('up to a hundred works cost one request for each stretch of time', async () => {
  const asked = answering(4, 0, 9);
  const known = await loadDays(numbers(100), stretches, signal);
  const values = Object.entries(known).map(
    ([name, found]) => `${name} ${found.state === 'counted' ? found.value : found.state}`,
  );
  assert.deepEqual(values, ['before 4', 'within 0', 'after 9']);
  assert.equal(asked.length, 3);
  const all = numbers(100).join('|');
  assert.equal(
    asked[1],
    `cites:${all},from_publication_date:2024-01-01,to_publication_date:2024-06-30`,
  );
});

test('more works are asked about in lots, and their counts are added', async () => {
  const asked = answering(4, 1, 10, 20, 100, 200);
  const known = await loadDays(numbers(101), stretches, signal);
  assert.equal(asked.length, 6);
  assert.ok(known.within?.state === 'counted');
  assert.equal(known.within.value, 30);
});

test('once a question fails no other is put, and no part is passed off as the whole', async () => {
  const asked = answering(4, 'refuses', 10);
  const known = await loadDays(numbers(101), stretches, signal);
  assert.equal(asked.length, 2);
  assert.deepEqual(
    Object.values(known).map(({ state }) => state),
    ['failed', 'failed', 'failed'],
  );
});

test('more than three hundred works are too many', () => {
  assert.deepEqual(lotsForDays(300), { lots: 3, isTooMany: false });
  assert.equal(lotsForDays(301).isTooMany, true);
});
