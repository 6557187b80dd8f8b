import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDetailsClient } from '../../src/client/details-client.js';
import { storageKey as held } from '../../src/client/restraint.js';
import { storageKey } from '../../src/client/shelf.js';
import { fakeDoor } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];
const home = 'https://site.test';

test('answers leave the memory that badges share alone, and pauses are remembered in it', async () => {
  const written = new Map([[storageKey, 'theirs']]);
  const storage = {
    getItem: (key: string) => written.get(key) ?? null,
    setItem: (key: string, text: string) => void written.set(key, text),
    removeItem: (key: string) => void written.delete(key),
  };
  const state = { status: 200 };
  const door = { ...fakeDoor({ serve: () => ({ ...state, body: { [work]: 2 } }) }), storage };
  const client = createDetailsClient({ providers: [plain({ tier: 'details' })], door, home });
  const load = async () => {
    const asked = client.load([work]);
    await door.advance(20_000);
    return asked;
  };
  assert.equal((await load()).findings[0]?.state, 'counted');
  assert.deepEqual([...written], [[storageKey, 'theirs']]);
  await client.forget();
  assert.deepEqual([...written], [[storageKey, 'theirs']]);
  state.status = 429;
  assert.equal((await load()).findings[0]?.state, 'failed');
  assert.match(written.get(held) ?? '', /openalex/);
});

test('what proved to be an answer is kept, and what was none is asked for again', async () => {
  const texts = new Map<string, string>();
  const archive = {
    get: (key: string) => Promise.resolve(texts.get(key)),
    set: (entries: readonly (readonly [string, string])[]) =>
      entries.forEach(([key, text]) => texts.set(key, text)),
    clear: () => Promise.resolve(texts.clear()),
  };
  const state: { body: unknown } = { body: '<h1>Log in to this network</h1>' };
  const door = fakeDoor({ serve: () => state });
  const providers = [plain({ tier: 'details' })];
  const load = async () => {
    const asked = createDetailsClient({ providers, door, home, archive }).load([work]);
    await door.advance(20_000);
    return (await asked).findings[0]?.state;
  };
  assert.equal(await load(), 'failed');
  state.body = { [work]: 2 };
  assert.equal(await load(), 'counted');
  assert.equal(await load(), 'counted');
  assert.equal(door.requests.length, 2);
});
