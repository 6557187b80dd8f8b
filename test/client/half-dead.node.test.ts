import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { createDetailsClient } from '../../src/client/details-client.js';
import { loadAll } from '../../src/client/load-all.js';
import { agency } from '../../src/providers/agency.js';
import { badgeTier } from '../../src/providers/catalogue.js';
import { detailsTier } from '../../src/providers/details-tier.js';
import { fakeDoor, type Sent, stateOf } from '../support/door.js';
import { scholarly, works } from '../support/providers.js';

const [work] = works(1) as [`doi:${string}`];
const hosts = [...new Set([...badgeTier, ...detailsTier].flatMap((provider) => provider.hosts))];

const answer = scholarly({ [work]: 12 });
const none = { batchcomplete: true, query: { searchinfo: { totalhits: 0 }, search: [] } };
const lies: readonly (Sent | 'down')[] = [
  'down',
  { body: '<!doctype html><h1>12 citations</h1>' },
  { status: 500, body: { cited_by_count: 12 } },
  { body: { total: '12', count: 12, nbHits: 12, items: [{}], hits: { total: 12 }, links: [] } },
];

/** A truthful world, but for some of its hosts. */
function world(isDead: (host: string) => boolean) {
  return (url: string): Sent | 'down' => {
    const { host } = new URL(url);
    if (isDead(host)) return lies[hosts.indexOf(host) % lies.length]!;
    if (url.includes('group_by')) return { body: { meta: { count: 12 }, group_by: [] } };
    if (host.endsWith('wikipedia.org')) return { body: none };
    if (host.includes('constellation')) return { body: { links: {} } };
    if (host.includes('opencitations')) return { body: [{ count: '9' }] };
    return /openalex|crossref/.test(host) ? answer(url) : { status: 404, body: {} };
  };
}

for (const [which, odd] of [
  ['first', 0],
  ['second', 1],
] as const)
  test(`a work shows what the others know where every ${which} of two hosts is dead or lies, within its time`, async () => {
    const dead = hosts.filter((_, at) => at % 2 === odd);
    const door = fakeDoor({ serve: world((host) => dead.includes(host)) });
    const load = loadAll(
      {
        badges: createClient({ ...door, providers: badgeTier }),
        details: createDetailsClient({ providers: detailsTier, door, home: 'https://site.test' }),
        agency,
        door,
      },
      [work],
    );
    // Two rounds of eight seconds.
    await door.advance(16_000);
    assert.equal(await stateOf(load), 'kept');
    const { findings } = await load;
    const counted = findings.filter(({ state }) => state === 'counted');
    assert.ok(counted.length > 0);
    for (const { provider } of counted) {
      const own = [...badgeTier, ...detailsTier].filter(({ name }) => name === provider);
      assert.ok(
        own.some((each) => each.hosts.some((host) => !dead.includes(host))),
        `${provider} is dead, and counts`,
      );
    }
  });
