import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { fakeDoor } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];
const late = plain({ name: 'opencitations', homepage: 'https://late.test/', tier: 'details' });

function page() {
  const door = fakeDoor({ serve: () => ({ body: { [work]: 2 } }) });
  const client = createClient({ providers: [plain()], ...door });
  const hosts = () => door.requests.map(({ url }) => new URL(url).hostname);
  const load = async () => {
    const asked = client.load([work]);
    await door.advance(1000);
    return (await asked).findings.map(({ provider }) => provider);
  };
  return { door, client, hosts, load };
}

test('who is added is asked from the next question on, and those before are not asked again', async () => {
  const { client, hosts, load } = page();
  assert.deepEqual(await load(), ['openalex']);
  client.add([late]);
  assert.deepEqual(await load(), ['openalex', 'opencitations']);
  assert.deepEqual(hosts(), ['plain.test', 'late.test']);
  assert.deepEqual(
    client.providers.map(({ name }) => name),
    ['openalex', 'opencitations'],
  );
});

test('who is added twice, or under a name that is known, changes nothing', async () => {
  const { client, hosts, load } = page();
  client.add([late, late]);
  client.add([plain({ homepage: 'https://other.test/' }), late]);
  assert.equal(client.providers.length, 2);
  await load();
  assert.deepEqual(hosts(), ['plain.test', 'late.test']);
});

test('a question under way is not widened by who is added meanwhile', async () => {
  const { door, client, hosts } = page();
  const load = client.load([work]);
  client.add([late]);
  await door.advance(1000);
  assert.equal((await load).findings.length, 1);
  assert.deepEqual(hosts(), ['plain.test']);
});
