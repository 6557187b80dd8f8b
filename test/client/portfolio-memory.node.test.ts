import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recall } from '../../src/client/door.js';
import { withMemory } from '../../src/client/portfolio-memory.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Portfolio } from '../../src/model/portfolio.js';

const subject: Identifier = 'orcid:0000-0002-1825-0097';
const hour = 3_600_000;

type Failure = Portfolio['sources'][number]['failure'];

/** What a list of one work comes to, of which one source could say no more. */
const listOf = (title: string, failure?: Failure): Portfolio => ({
  subject,
  works: [
    {
      title,
      identifiers: ['doi:10.5555/a'],
      ties: [{ provider: 'orcid', tie: 'orcid record' }],
    },
  ],
  perhaps: [],
  unidentified: [],
  sources: [
    {
      ...{ provider: 'orcid', tie: 'orcid record', read: 1, total: 1, isComplete: !failure },
      ...(failure && { failure }),
      receipt: {
        link: 'https://orcid.example/person',
        request: 'https://orcid.example/works',
        licence: 'CC0-1.0',
        attribution: 'ORCID',
        retrieved: '2026-11-22T10:00:00Z',
      },
    },
  ],
  isComplete: !failure,
});

/** A visitor's archive, and a list that is the next one that the test gives. */
function visitor() {
  const texts = new Map<string, string>();
  const archive: Recall = {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (entries) => entries.forEach(([key, text]) => texts.set(key, text)),
    clear: () => Promise.resolve(texts.clear()),
  };
  const state = {
    ...{ now: Date.parse('2026-11-22T10:00:00Z'), asked: 0, texts },
    next: listOf('one'),
    giver: new AbortController(),
  };
  const ask = async (isWithout = false) => {
    const given = await withMemory(
      isWithout ? undefined : archive,
      () => state.now,
      subject,
      state.giver.signal,
      () => {
        state.asked += 1;
        return Promise.resolve(state.next);
      },
    );
    return given.works[0]?.title;
  };
  return { state, ask };
}

test('a list is asked for again only after a day', async () => {
  const { state, ask } = visitor();
  assert.equal(await ask(), 'one');
  state.next = listOf('two');
  state.now += 23 * hour;
  assert.equal(await ask(), 'one');
  assert.equal(state.asked, 1);
  state.now += 2 * hour;
  assert.equal(await ask(), 'two');
  assert.equal(state.asked, 2);
});

test('half a list, of which nobody waits for the rest, is not kept', async () => {
  const { state, ask } = visitor();
  state.giver.abort();
  assert.equal(await ask(), 'one');
  assert.equal(state.texts.size, 0);
});

test('an older list stands in, with its dates, where a source fails', async () => {
  const { state, ask } = visitor();
  await ask();
  state.next = listOf('part', 'timeout');
  state.now += 48 * hour;
  assert.equal(await ask(), 'one');
  // And the next visit asks again.
  state.next = listOf('two');
  assert.equal(await ask(), 'two');
});

test('a list that a source failed to give is not kept', async () => {
  const { state, ask } = visitor();
  state.next = listOf('part', 'rate-limited');
  assert.equal(await ask(), 'part');
  assert.equal(state.texts.size, 0);
});

for (const failure of ['unknown-subject', 'unaskable'] as const)
  test(`that a source is ${failure} is an answer, and kept`, async () => {
    const { state, ask } = visitor();
    state.next = listOf('one', failure);
    await ask();
    await ask();
    assert.equal(state.asked, 1);
  });

test('a clock that was ahead does not keep a list for years', async () => {
  const { state, ask } = visitor();
  state.now += 10_000 * hour;
  await ask();
  state.now -= 10_000 * hour;
  state.next = listOf('two');
  assert.equal(await ask(), 'two');
});

test('what is damaged, of somebody else or of another form is as good as nothing', async () => {
  const { state, ask } = visitor();
  await ask();
  const [[key, text]] = [...state.texts] as [[string, string]];
  const [at, list] = JSON.parse(text) as [number, Record<string, unknown>];
  const damages: unknown[] = [
    'nonsense',
    [at],
    [String(at), list],
    [at, { ...list, subject: 'orcid:0000-0001-5109-3700' }],
    [at, { ...list, works: undefined }],
    [at, { ...list, works: [{ ties: [], identifiers: [7] }] }],
    [at, { ...list, works: [{ identifiers: ['doi:10.5555/a'] }] }],
    [at, { ...list, perhaps: [null] }],
    [at, { ...list, unidentified: {} }],
    [at, { ...list, sources: [{ provider: 'orcid' }] }],
  ];
  for (const damage of damages) {
    state.texts.set(key, JSON.stringify(damage));
    const { asked } = state;
    assert.equal(await ask(), 'one');
    assert.equal(state.asked, asked + 1, JSON.stringify(damage));
  }
});

test('where nothing may be kept the list is asked for each time', async () => {
  const { state, ask } = visitor();
  await ask(true);
  await ask(true);
  assert.equal(state.asked, 2);
  assert.equal(state.texts.size, 0);
});
