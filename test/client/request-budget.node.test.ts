import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { createDetailsClient } from '../../src/client/details-client.js';
import type { Recall } from '../../src/client/door.js';
import { loadAll } from '../../src/client/load-all.js';
import { agency } from '../../src/providers/agency.js';
import { badgeTier } from '../../src/providers/catalogue.js';
import { detailsTier, usageTier } from '../../src/providers/details-tier.js';
import { siteTier } from '../../src/providers/sites/site-tier.js';
import { fakeDoor, type Sent } from '../support/door.js';
import { scholarly, works } from '../support/providers.js';

// The figures of docs/requests.md.

const hosts = ['api.openalex.org', 'api.crossref.org', 'api.datacite.org'];

function archive(): Recall {
  const texts = new Map<string, string>();
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (entries) => entries.forEach(([key, text]) => texts.set(key, text)),
    clear: () => Promise.resolve(texts.clear()),
  };
}

function storage() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

function counted(urls: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const url of urls) {
    const { host } = new URL(url);
    counts[host] = (counts[host] ?? 0) + 1;
  }
  return counts;
}

for (const [count, requests] of [
  [1, [1, 1, 1]],
  [20, [1, 1, 1]],
  [300, [3, 3, 3]],
] as const)
  test(`${count} works cost ${requests.join(', ')} requests, and none on the next visit`, async () => {
    const ids = works(count);
    const answer = scholarly(Object.fromEntries(ids.map((id, at) => [id, at + 1])));
    const serve = (url: string): Sent =>
      url.includes('datacite') ? { body: { data: [] } } : answer(url);
    const kept = { storage: storage(), archive: Promise.resolve(archive()) };
    for (const expected of [requests, [undefined, undefined, undefined]]) {
      const door = fakeDoor({ serve });
      // Batches wait for their turn: the next visit is later than the last of them.
      if (!expected[0]) await door.advance(600_000);
      const client = createClient({ ...door, ...kept, providers: badgeTier });
      const loads = ids.map((id) => client.load([id]));
      await door.advance(60_000);
      await Promise.all(loads);
      const asked = counted(door.requests.map(({ url }) => url));
      assert.deepEqual(
        hosts.map((host) => asked[host]),
        expected,
      );
    }
  });

const noArticles = { batchcomplete: true, query: { searchinfo: { totalhits: 0 }, search: [] } };
const itemFound = { query: { searchinfo: { totalhits: 1 }, search: [{ title: 'Q1' }] } };
const [work] = works(1) as [`doi:${string}`];

/** Everyone, with a service that knows little. */
function everyoneAt() {
  const answer = scholarly({ [work]: 12 });
  const door = fakeDoor({
    serve: (url) => {
      if (url.includes('wikipedia.org')) return { body: noArticles };
      if (url.includes('wikidata.org'))
        return {
          body: url.includes('list=search') ? itemFound : { entities: { Q1: { sitelinks: {} } } },
        };
      if (url.includes('constellation')) return { body: { links: {} } };
      if (url.includes('algolia')) return { body: { hits: [], nbHits: 0, nbPages: 0 } };
      if (!/openalex|crossref/.test(url)) return { status: 404, body: {} };
      const isGrouped = url.includes('group_by');
      return isGrouped ? { body: { meta: { count: 12 }, group_by: [] } } : answer(url);
    },
  });
  const everyone = {
    badges: createClient({ ...door, providers: badgeTier }),
    details: createDetailsClient({ providers: detailsTier, door, home: 'https://site.test' }),
    agency,
    door,
  };
  return { door, everyone };
}

test('a work alone, or its details, costs each host no more than is written down', async () => {
  const { door, everyone } = everyoneAt();
  const load = loadAll(everyone, [work]);
  await door.advance(20_000);
  await load;
  assert.deepEqual(counted(door.requests.map(({ url }) => url)), {
    // The count, the work with its benchmarks, its citing works by year and by country.
    'api.openalex.org': 4,
    // The count, and the record with its other versions.
    'api.crossref.org': 2,
    'api.datacite.org': 2,
    'api.opencitations.net': 1,
    'en.wikipedia.org': 1,
    'de.wikipedia.org': 1,
    'es.wikipedia.org': 1,
    'fr.wikipedia.org': 1,
    'www.wikidata.org': 2,
    'api.hypothes.is': 1,
    'api.stackexchange.com': 1,
    'hn.algolia.com': 1,
    'constellation.microcosm.blue': 5,
    'zenodo.org': 1,
    'api.github.com': 1,
  });
  const before = door.requests.length;
  // Those who failed are left alone for a minute.
  const again = loadAll(everyone, [work]);
  await door.advance(20_000);
  await again;
  assert.equal(door.requests.length, before);
});

test('a handle and the addresses of a page cost those who look for links no more than is written down', async () => {
  const { door, everyone } = everyoneAt();
  const names = [
    ...([work, 'handle:1234/5', 'url:https://repo.example.org/items/6'] as const),
    ...Array.from({ length: 9 }, (_, at) => `url:https://old.example.org/${at}` as const),
  ];
  const load = loadAll(everyone, names);
  await door.advance(20_000);
  await load;
  const asked = counted(door.requests.map(({ url }) => url));
  assert.deepEqual(
    [
      ...['en.wikipedia.org', 'de.wikipedia.org', 'api.hypothes.is'],
      ...['hn.algolia.com', 'constellation.microcosm.blue'],
    ].map((host) => asked[host]),
    [1, 1, 1, 4, 12],
  );
});

test('software named by the address of its repository costs two hosts more than any page', async () => {
  const [software, page] = await Promise.all(
    (
      ['url:https://github.com/some-body/made-up', 'url:https://lab.example.org/made-up'] as const
    ).map(async (name) => {
      const { door, everyone } = everyoneAt();
      const load = loadAll(everyone, [name]);
      await door.advance(20_000);
      await load;
      return counted(door.requests.map(({ url }) => url));
    }),
  );
  assert.deepEqual(software, { ...page, 'api.github.com': 1, 'archive.softwareheritage.org': 1 });
});

test('posts and a server that the owner names cost what is written down', async () => {
  const door = fakeDoor({
    serve: (url) => ({
      body: url.includes('lemmy') ? { posts: [] } : { id: url.split('/').at(-1) },
    }),
  });
  const details = createDetailsClient({ providers: usageTier, door, home: 'https://site.test' });
  const load = details.load([
    'mastodon:https://one.example/@lab/1,https://two.example/@lab/2',
    `lemmy:https://lemmy.example/${encodeURIComponent('10.5555/a')}`,
  ]);
  await door.advance(20_000);
  await load;
  assert.deepEqual(counted(door.requests.map(({ url }) => url)), {
    'one.example': 1,
    'two.example': 1,
    'lemmy.example': 4,
  });
});

test('a whole site and a DOI prefix cost what is written down, and nothing on the next visit', async () => {
  const door = fakeDoor({
    serve: (url) => {
      if (url.includes('hypothes')) return { body: { total: 0, rows: [], replies: [] } };
      if (url.includes('algolia')) return { body: { hits: [], nbHits: 0, nbPages: 0 } };
      return url.includes('list=search')
        ? { body: noArticles }
        : { body: { query: { exturlusage: [] } } };
    },
  });
  const kept = archive();
  const visit = async () => {
    const client = createDetailsClient({
      ...{ providers: siteTier, door, home: 'https://site.test', archive: kept },
    });
    const loads = ['url:https://repository.example.edu/', 'doi:10.5555/'].map((site) =>
      client.load([site as 'doi:10.5555/']),
    );
    await door.advance(20_000);
    await Promise.all(loads);
    return counted(door.requests.map(({ url }) => url));
  };
  const first = await visit();
  assert.deepEqual(first, {
    'en.wikipedia.org': 2,
    'de.wikipedia.org': 2,
    'es.wikipedia.org': 2,
    'fr.wikipedia.org': 2,
    'api.hypothes.is': 1,
    'hn.algolia.com': 2,
  });
  assert.deepEqual(await visit(), first);
});
