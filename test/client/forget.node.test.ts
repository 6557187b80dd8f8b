import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { fakeArchive, fakeDoor, fakeStorage, stateOf } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work, other] = works(2) as [`doi:${string}`, `doi:${string}`];

test('forgetting leaves nothing in storage, in the archive or in memory', async () => {
  const storage = fakeStorage();
  const archive = fakeArchive();
  storage.held.set('theirs', 'kept');
  const door = fakeDoor({ storage, archive });
  const down = plain({ name: 'crossref', homepage: 'https://down.test/' });
  const client = createClient({ providers: [plain(), down], ...door });
  const load = client.load([work]);
  await door.advance(10);
  door.requests[0]!.answer({ body: { [work]: 3 } });
  door.requests[1]!.answer({ status: 429 });
  await load;
  await door.advance(10);
  assert.deepEqual([storage.held.size, archive.held.size], [3, 1]);

  const forgotten = client.forget();
  await door.advance(0);
  await forgotten;
  assert.deepEqual([...storage.held], [['theirs', 'kept']]);
  assert.equal(archive.held.size, 0);
  void client.load([work]);
  await door.advance(1000);
  assert.equal(door.requests.length, 4, 'both are asked again, the pause forgotten too');
});

test('what was under way when all was forgotten is told, and leaves no trace', async () => {
  const storage = fakeStorage();
  const archive = fakeArchive();
  const door = fakeDoor({ storage, archive });
  const client = createClient({ providers: [plain({ batch: { ids: 1, urlBytes: 99 } })], ...door });
  const loads = [client.load([work]), client.load([other])];
  await door.advance(10);
  void client.forget();
  door.requests[0]!.answer({ body: { [work]: 3 } });
  door.requests[1]!.answer({ status: 429 });
  await door.advance(10);
  const [first] = await Promise.all(loads);
  assert.equal(first!.findings[0]!.state, 'counted');
  assert.deepEqual([storage.held.size, archive.held.size], [0, 0]);
});

test('forgetting never fails, whatever storage and archive do', async () => {
  const broken = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const never = () => new Promise<never>(() => undefined);
  for (const clear of [broken, never, () => Promise.reject(new Error('blocked'))]) {
    const door = fakeDoor({
      storage: { getItem: broken, setItem: broken, removeItem: broken },
      archive: { getMany: broken, setMany: broken, clear },
    });
    const forgotten = createClient({ providers: [plain()], ...door }).forget();
    await door.advance(200);
    assert.equal(await stateOf(forgotten), 'kept');
  }
});
