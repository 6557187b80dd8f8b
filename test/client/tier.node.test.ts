import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Attention } from '../../src/model/attention.js';
import { fakeDoor } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];
const details = plain({ name: 'opencitations', homepage: 'https://more.test/', tier: 'details' });
const said = ({ findings }: Attention) =>
  findings.map((one) => [one.provider, 'reason' in one ? one.reason : one.state]);
const hosts = ({ requests }: ReturnType<typeof fakeDoor>) =>
  requests.map(({ url }) => new URL(url).hostname);

function page() {
  const door = fakeDoor({ serve: () => ({ body: { [work]: 2 } }) });
  return { door, client: createClient({ providers: [plain(), details], ...door }) };
}

test('a badge asks the badge tier alone, and says that nobody asked the others', async () => {
  const { door, client } = page();
  const load = client.load([work], { tier: 'badge' });
  await door.advance(100);
  const attention = await load;
  assert.deepEqual(hosts(door), ['plain.test']);
  assert.deepEqual(said(attention), [
    ['openalex', 'counted'],
    ['opencitations', 'details-closed'],
  ]);
  assert.equal('retrieved' in attention.findings[1]!.receipt, false);
});

for (const options of [undefined, {}, { tier: 'all' }] as const)
  test(`with ${JSON.stringify(options)} everybody is asked`, async () => {
    const { door, client } = page();
    const load = client.load([work], options);
    await door.advance(100);
    assert.deepEqual(said(await load), [
      ['openalex', 'counted'],
      ['opencitations', 'counted'],
    ]);
    assert.deepEqual(hosts(door), ['plain.test', 'more.test']);
  });

test('details asked after the badge ask only those who were not asked yet', async () => {
  const { door, client } = page();
  const badge = client.load([work], { tier: 'badge' });
  await door.advance(100);
  await badge;
  const load = client.load([work]);
  await door.advance(100);
  await load;
  assert.deepEqual(hosts(door), ['plain.test', 'more.test']);
});

test('a provider that the page leaves out is not even “not asked”', async () => {
  const { door, client } = page();
  const load = client.load([work], { tier: 'badge', only: ['openalex'] });
  await door.advance(100);
  assert.deepEqual(said(await load), [['openalex', 'counted']]);
});

test('a work that joins is asked for with the others, and never on its own', async () => {
  const { door, client } = page();
  const [first, joined] = works(2);
  client.join([joined!]);
  await door.advance(1000);
  assert.equal(door.requests.length, 0);
  void client.load([first!], { tier: 'badge' });
  client.join([first!]);
  await door.advance(100);
  assert.deepEqual(
    door.requests.map(({ url }) => url),
    ['https://plain.test/?ids=doi:10.5555/w1,doi:10.5555/w2'],
  );
  assert.equal(client.knows([joined!]), true);
  await client.load([joined!], { tier: 'badge' });
  assert.equal(door.requests.length, 1);
});

test('works that join make no batch larger than one request carries', async () => {
  const door = fakeDoor({ serve: () => ({ body: {} }) });
  const provider = plain({ batch: { ids: 3, urlBytes: 8000 } });
  const client = createClient({ providers: [provider], ...door });
  for (const id of works(9, 'joined')) client.join([id]);
  void client.load([work]);
  await door.advance(100);
  assert.deepEqual(
    door.requests.map(({ url }) => url),
    ['https://plain.test/?ids=doi:10.5555/w1,doi:10.5555/joined1,doi:10.5555/joined2'],
  );
});

test('what is remembered is known, and what is not is not', async () => {
  const { door, client } = page();
  assert.equal(client.knows([work]), false);
  assert.equal(client.knows(['pmid:1']), true, 'there is nothing to ask');
  const load = client.load([work], { tier: 'badge' });
  await door.advance(100);
  await load;
  assert.equal(client.knows([work]), true);
  assert.equal(client.knows([work], ['crossref']), true);
  assert.equal(client.knows(works(2).slice(1)), false);
});
