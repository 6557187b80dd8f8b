import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { crossref } from '../../src/providers/crossref.js';
import { openalex } from '../../src/providers/openalex.js';
import { fakeDoor, type FakeDoor } from '../support/door.js';
import { plain, scholarly, works } from '../support/providers.js';

const to = (host: string, { requests }: FakeDoor) =>
  requests.filter(({ url }) => new URL(url).hostname === host);
const toOpenAlex = (door: FakeDoor) => to('api.openalex.org', door);
const toCrossref = (door: FakeDoor) => to('api.crossref.org', door);

/** The works a batch of OpenAlex asks for. */
const askedOfOpenAlex = (url: string) =>
  new URL(url).searchParams.get('filter')!.replace(/^doi:/, '').split('|');

test('fifty loads of twenty works ask each provider once, for twenty works', async () => {
  const door = fakeDoor({ serve: scholarly({ 'doi:10.5555/w7': 7 }) });
  const client = createClient({ providers: [openalex, crossref], ...door });
  const twenty = works(20);
  const loads = Array.from({ length: 50 }, (_, at) => client.load([twenty[at % 20]!]));
  await door.advance(1000);
  const answers = await Promise.all(loads);

  assert.equal(door.requests.length, 2);
  assert.deepEqual(
    askedOfOpenAlex(toOpenAlex(door)[0]!.url),
    twenty.map((work) => work.slice('doi:'.length)),
  );
  assert.equal(toCrossref(door)[0]!.url.match(/doi:/g)?.length, 20);
  // The seventh work was asked for three times: by loads 7, 27 and 47.
  const seventh = answers.filter(({ work }) => work.identifiers[0] === 'doi:10.5555/w7');
  assert.deepEqual(
    seventh.map(({ findings }) => findings.map((one) => one.state === 'counted' && one.value)),
    [
      [7, 7],
      [7, 7],
      [7, 7],
    ],
  );
});

test('100 works on a cold page are two requests, one for each provider', async () => {
  const door = fakeDoor({ serve: scholarly({}) });
  const client = createClient({ providers: [openalex, crossref], ...door });
  const loads = works(100).map((work) => client.load([work]));
  await door.advance(1000);
  await Promise.all(loads);
  assert.equal(toOpenAlex(door).length, 1);
  assert.equal(toCrossref(door).length, 1);
});

test('101 works are two requests for each provider, and the last work is asked for alone', async () => {
  const door = fakeDoor({ serve: scholarly({ 'doi:10.5555/w101': 3 }) });
  const client = createClient({ providers: [openalex, crossref], ...door });
  const loads = works(101).map((work) => client.load([work]));
  await door.advance(1000);
  const last = (await Promise.all(loads)).at(-1)!;
  assert.equal(toOpenAlex(door).length, 2);
  assert.equal(toCrossref(door).length, 2);
  assert.match(toOpenAlex(door)[1]!.url, /\/works\/doi:10\.5555%2Fw101\?/);
  assert.deepEqual(
    last.findings.map((one) => one.state === 'counted' && one.value),
    [3, 3],
  );
});

test('a work asked for while its request is under way waits for that request', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain()], ...door });
  const [work] = works(1) as [Identifier];
  const first = client.load([work]);
  await door.advance(0);
  const second = client.load([work]);
  await door.advance(100);
  assert.equal(door.requests.length, 1);
  door.requests[0]!.answer({ body: { [work]: 4 } });
  assert.deepEqual((await first).findings, (await second).findings);
});

test('a work asked for a moment later goes out in a request of its own', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain()], ...door });
  const [one, two] = works(2) as [Identifier, Identifier];
  void client.load([one]);
  await door.advance(0);
  void client.load([two]);
  await door.advance(100);
  assert.deepEqual(
    door.requests.map(({ url }) => url),
    ['https://plain.test/?ids=doi:10.5555/w1', 'https://plain.test/?ids=doi:10.5555/w2'],
  );
});

test('nothing is sent in the same turn as the question', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain()], ...door });
  void client.load(works(1));
  assert.equal(door.requests.length, 0);
  await door.advance(0);
  assert.equal(door.requests.length, 1);
});

test('a work that one provider cannot list costs that provider one more request', async () => {
  const door = fakeDoor({ serve: scholarly({ 'doi:10.1002/(sici)1-2|3': 9 }) });
  const client = createClient({ providers: [openalex], ...door });
  const loads = [...works(3), 'doi:10.1002/(sici)1-2|3' as Identifier].map((work) =>
    client.load([work]),
  );
  await door.advance(1000);
  await Promise.all(loads);
  assert.equal(door.requests.length, 2);
});

test('each provider is asked with the first scheme it accepts', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain({ accepts: ['pmid', 'doi'] })], ...door });
  void client.load(['doi:10.5555/w1', 'arxiv:2401.00001', 'pmid:123']);
  await door.advance(0);
  assert.deepEqual(
    door.requests.map(({ url }) => url),
    ['https://plain.test/?ids=pmid:123'],
  );
});

test('only the providers named are asked, and the others leave no finding', async () => {
  const door = fakeDoor({ serve: scholarly({ 'doi:10.5555/w1': 5 }) });
  const client = createClient({ providers: [openalex, crossref], ...door });
  const load = client.load(works(1), { only: ['crossref'] });
  await door.advance(100);
  const { findings } = await load;
  assert.equal(toOpenAlex(door).length, 0);
  assert.equal(toCrossref(door).length, 1);
  assert.deepEqual(
    findings.map(({ provider }) => provider),
    ['crossref'],
  );
});

test('a list of nobody asks nobody and still resolves', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain()], ...door });
  const { findings, retrieved } = await client.load(works(1), { only: [] });
  await door.advance(100);
  assert.deepEqual([findings, retrieved, door.requests.length], [[], undefined, 0]);
});

test('without an identifier that a provider accepts it is not asked, and the receipt says so', async () => {
  const door = fakeDoor();
  const client = createClient({ providers: [plain()], ...door });
  const { findings, noticesChecked, retrieved } = await client.load(['pmid:123']);
  await door.advance(100);
  assert.equal(door.requests.length, 0);
  assert.deepEqual(findings, [
    {
      measure: 'citations',
      provider: 'openalex',
      state: 'not-asked',
      reason: 'no-identifier',
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
  assert.deepEqual(noticesChecked, { state: 'not-checked', providers: [] });
  assert.equal(retrieved, undefined);
});

test('an identifier that no address can hold spoils no other work', async () => {
  const door = fakeDoor({ serve: scholarly({ 'doi:10.5555/w1': 5 }) });
  const client = createClient({ providers: [openalex], ...door });
  const broken = client.load(['doi:10.5555/\ud800']);
  const sound = client.load(works(1));
  await door.advance(100);
  assert.deepEqual(
    (await broken).findings.map((one) => [one.state, 'reason' in one && one.reason]),
    [['not-asked', 'no-identifier']],
  );
  assert.deepEqual(
    (await sound).findings.map((one) => one.state === 'counted' && one.value),
    [5],
  );
});
