import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { loadAll } from '../../src/client/load-all.js';
import type { Attention } from '../../src/model/attention.js';
import type { Finding } from '../../src/model/finding.js';
import type { AgencyQuestion, Provider } from '../../src/model/provider.js';
import { fakeDoor, type Sent } from '../support/door.js';
import { plain, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];

/** Asks a made-up registry. */
const question: AgencyQuestion = {
  hosts: ['crossref.test'],
  pace: { perSecond: 1000, concurrent: 10 },
  request: (id) => ({ url: `https://crossref.test/agency/${id}`, ids: [id], as: 'json' }),
  parse: ({ status, body }) =>
    status === 200 ? { id: 'jalc', label: (body as { label: string }).label } : undefined,
};

function page(
  known: Readonly<Record<string, Sent | 'down'>> = {},
  beyond: readonly Provider[] = [],
  contact?: string,
) {
  const unknown: Sent = { body: {} };
  const door = fakeDoor({
    serve: (url) => {
      const { hostname, pathname } = new URL(url);
      return known[pathname.startsWith('/agency') ? 'agency' : hostname] ?? unknown;
    },
  });
  const client = createClient({
    providers: [
      plain({ name: 'crossref', homepage: 'https://crossref.test/' }),
      plain({ name: 'datacite', homepage: 'https://datacite.test/' }),
    ],
    ...door,
  });
  const details = createClient({ providers: beyond, ...door });
  const everyone = { badges: client, details, contact, agency: question, door };
  const agencies = () => door.requests.filter(({ url }) => url.includes('/agency/'));
  const ask = async (options = {}, ids: readonly (typeof work | `pmid:${string}`)[] = [work]) => {
    const load = loadAll(everyone, ids, options);
    await door.advance(20_000);
    return load;
  };
  return { door, everyone, agencies, ask };
}

const jalc = { agency: { body: { label: 'JaLC' } } };

test('who registered a DOI is asked where Crossref and DataCite both do not know it', async () => {
  const { agencies, ask } = page(jalc);
  const seen: Attention[] = [];
  const attention = await ask({ onUpdate: (each: Attention) => seen.push(each) });
  assert.deepEqual(attention.work.agency, { id: 'jalc', label: 'JaLC' });
  assert.equal(seen.at(-1), attention);
  assert.equal(agencies().length, 1);
});

for (const registrar of ['crossref', 'datacite'])
  test(`it is not asked where ${registrar} knows the work`, async () => {
    const { agencies, ask } = page({ ...jalc, [`${registrar}.test`]: { body: { [work]: 0 } } });
    assert.equal((await ask()).work.agency, undefined);
    assert.equal(agencies().length, 0);
  });

test('it is not asked where one of them could not be reached, for that one may know the work', async () => {
  const { agencies, ask } = page({ ...jalc, 'datacite.test': { status: 500 } });
  await ask();
  assert.equal(agencies().length, 0);
});

test('it is not asked of a work without a DOI, nor where one of them was left out', async () => {
  const { agencies, ask } = page(jalc);
  await ask({}, ['pmid:1']);
  await ask({ only: ['crossref'] });
  assert.equal(agencies().length, 0);
});

test('it is asked once for a work, however often details are opened', async () => {
  const { agencies, ask } = page(jalc);
  await ask();
  assert.equal((await ask()).work.agency?.label, 'JaLC');
  assert.equal(agencies().length, 1);
});

for (const [name, first] of [
  ['it did not know', { status: 404 }],
  ['it could not be reached', 'down'],
] as const)
  test(`it is asked again where ${name}, and its failure is no failure of the details`, async () => {
    const known: Record<string, Sent | 'down'> = { agency: first };
    const { agencies, ask } = page(known);
    const attention = await ask();
    assert.equal(attention.work.agency, undefined);
    assert.ok(attention.findings.every(({ state }) => state === 'not-covered'));
    known['agency'] = jalc.agency;
    assert.equal((await ask()).work.agency?.label, 'JaLC');
    assert.equal(agencies().length, 2);
  });

test('it is not asked once nobody waits any more', async () => {
  const { door, everyone, agencies } = page(jalc);
  const given = new AbortController();
  const load = loadAll(everyone, [work], {
    signal: given.signal,
    onUpdate: ({ findings }) => findings.length === 2 && given.abort(),
  });
  await door.advance(20_000);
  assert.equal((await load).findings.length, 2);
  assert.equal(agencies().length, 0);
});

const late = (changes: Partial<Provider>) =>
  plain({ name: 'icite', homepage: 'https://late.test/', tier: 'details', ...changes });

/** Tells by which other identifier the work goes. */
const teller = plain({
  name: 'openalex',
  homepage: 'https://teller.test/',
  tier: 'details',
  parse: (replies, ids, settings) =>
    plain()
      .parse(replies, ids, settings)
      .map((answer) => ({ ...answer, about: { also: ['pmid:7'] } })),
});

test('who understands none of the identifiers is asked by one that others give the work', async () => {
  const beyond = [teller, late({ accepts: ['pmid'] })];
  const { door, ask } = page({ 'late.test': { body: { 'pmid:7': 3 } } }, beyond);
  const { findings, work: known } = await ask();
  assert.deepEqual(findings.filter(({ provider }) => provider === 'icite').map(outcomeOf), [
    'counted 3',
  ]);
  assert.deepEqual(known.identifiers, [work]);
  assert.ok(door.requests.some(({ url }) => url === 'https://late.test/?ids=pmid:7'));
});

test('who understands none of them in the end was not asked, and says so once', async () => {
  const { ask } = page({}, [late({ accepts: ['isbn'] })]);
  const { findings } = await ask();
  assert.deepEqual(findings.filter(({ provider }) => provider === 'icite').map(outcomeOf), [
    'not-asked no-identifier',
  ]);
});

test('whose terms ask a decision of the owner is asked only where they name it', async () => {
  const known = { 'late.test': { body: { [work]: 3 } } };
  const beyond = [late({ isOptIn: true })];
  const first = page(known, beyond);
  assert.deepEqual((await first.ask()).findings.map(outcomeOf).at(-1), 'not-asked provider-off');
  assert.ok(!first.door.requests.some(({ url }) => url.includes('late.test')));
  const { findings } = await page(known, beyond).ask({ only: ['icite'] });
  assert.deepEqual(findings.map(outcomeOf), ['counted 3']);
});

test('who needs to know whom to write to is asked only with an address', async () => {
  const known = { 'late.test': { body: { [work]: 3 } } };
  const beyond = [late({ needs: 'contact' })];
  const first = page(known, beyond);
  assert.deepEqual((await first.ask()).findings.map(outcomeOf).at(-1), 'not-asked needs-contact');
  assert.ok(!first.door.requests.some(({ url }) => url.includes('late.test')));
  const { findings } = await page(known, beyond, 'owner@example.org').ask();
  assert.ok(findings.map(outcomeOf).includes('counted 3'));
});

test('who needs a key is never asked from a page, though an address is given', async () => {
  const { door, ask } = page({}, [late({ needs: 'key' })], 'owner@example.org');
  assert.deepEqual((await ask()).findings.map(outcomeOf).at(-1), 'not-asked needs-key');
  assert.ok(!door.requests.some(({ url }) => url.includes('late.test')));
});

function outcomeOf(finding: Finding): string {
  return `${finding.state} ${finding.state === 'counted' ? finding.value : finding.reason}`;
}

const uniting = plain({
  name: 'bluesky',
  homepage: 'https://links.test/',
  tier: 'details',
  accepts: ['doi', 'handle', 'url'],
  unites: true,
});
const asksFor = (urls: readonly { url: string }[], host: string) =>
  urls
    .filter(({ url }) => url.includes(host))
    .map(({ url }) => new URL(url).searchParams.get('ids'));

test('who unites names is asked once for all by which pages link to the work, others for one', async () => {
  const other = plain({
    name: 'icite',
    homepage: 'https://late.test/',
    tier: 'details',
    accepts: ['url'],
  });
  const { door, everyone } = page({}, [uniting, other]);
  const page1 = 'url:https://repo.example.org/items/6';
  const load = loadAll(everyone, [page1, work, 'handle:1234/5'], {
    places: [`dspace:https://repo.example.org/server/api/core/items/7`],
  });
  await door.advance(20_000);
  const { work: about, findings } = await load;
  assert.deepEqual(asksFor(door.requests, 'links.test'), [
    `${work} handle:1234/5 ${page1} url:https://repo.example.org/items/7`,
  ]);
  assert.deepEqual(asksFor(door.requests, 'late.test'), [page1]);
  assert.deepEqual(about.identifiers, [page1, work, 'handle:1234/5']);
  assert.equal(findings.filter(({ provider }) => provider === 'bluesky').length, 1);
});

test('where the page names no DOI, it waits for the one that others give the work', async () => {
  const tells = late({
    accepts: ['handle'],
    parse: (_, ids) => ids.map((id) => ({ id, findings: [], about: { also: [work] } })),
  });
  const { door, everyone } = page({}, [uniting, tells]);
  const load = loadAll(everyone, ['handle:1234/5']);
  await door.advance(20_000);
  await load;
  assert.deepEqual(asksFor(door.requests, 'links.test'), [`${work} handle:1234/5`]);
});
