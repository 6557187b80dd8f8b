import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { loadAll } from '../../src/client/load-all.js';
import type { Attention } from '../../src/model/attention.js';
import type { AgencyQuestion } from '../../src/model/provider.js';
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

function page(known: Readonly<Record<string, Sent | 'down'>> = {}) {
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
  const agencies = () => door.requests.filter(({ url }) => url.includes('/agency/'));
  const ask = async (options = {}, ids: readonly (typeof work | `pmid:${string}`)[] = [work]) => {
    const load = loadAll(client, door, question, ids, options);
    await door.advance(20_000);
    return load;
  };
  return { door, client, agencies, ask };
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
  const { door, client, agencies } = page(jalc);
  const given = new AbortController();
  const load = loadAll(client, door, question, [work], {
    signal: given.signal,
    onUpdate: ({ findings }) => findings.length === 2 && given.abort(),
  });
  await door.advance(20_000);
  assert.equal((await load).findings.length, 2);
  assert.equal(agencies().length, 0);
});
