import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/client.js';
import { createDetailsClient } from '../../src/client/details-client.js';
import { loadAll } from '../../src/client/load-all.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Finding } from '../../src/model/finding.js';
import { measuresOf } from '../../src/model/outcome.js';
import type { Provider } from '../../src/model/provider.js';
import { agency } from '../../src/providers/agency.js';
import { badgeTier } from '../../src/providers/catalogue.js';
import { detailsTier } from '../../src/providers/details-tier.js';
import { lackSentence } from '../../src/words/details-sentences.js';
import { en } from '../../src/words/en/prose.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { fakeDoor, type Sent, stateOf } from '../support/door.js';
import { scholarly, works } from '../support/providers.js';

// A page whose owner names everybody, about a work that everybody can be asked about.

const [work] = works(1) as [`doi:${string}`];
const identifiers: readonly Identifier[] = [
  ...[work, 'pmid:1', 'isbn:9780000000002', 'url:https://github.com/some-body/made-up'],
] as Identifier[];
const places: readonly Identifier[] = [
  'zenodo:1',
  'figshare:1',
  'inveniordm:https://inveniordm.test/api/records/abc',
  'dataverse:https://dataverse.test/dataset.xhtml?persistentId=doi:10.5072/FK2/ABC',
  'dspace:https://dspace.test/server/api/core/items/1911e8a4-6939-490c-b58b-a5d70f8d91fb',
  'eprints:https://eprints.test/123',
  'mastodon:https://mastodon.test/@lab/17',
  'lemmy:https://lemmy.test/10.5555%2Fw1',
];

const everyone = [...badgeTier, ...detailsTier];
const names = [...new Set(everyone.map(({ name }) => name))];
const contact = 'lab@example.org';

/** Hosts of a provider; the owner's own where the identifier names it. */
function hostsOf(provider: Provider): readonly string[] {
  return provider.hosts.length ? provider.hosts : [`${provider.name}.test`];
}

const answer = scholarly({ [work]: 12 });
const none = { batchcomplete: true, query: { searchinfo: { totalhits: 0 }, search: [] } };
const toot = { id: '17', replies_count: 1, reblogs_count: 2, favourites_count: 3 };

/** What is true: some know the work, the others say that they don't. */
function truth(url: string): Sent {
  const { host } = new URL(url);
  if (url.includes('group_by')) return { body: { meta: { count: 12 }, group_by: [] } };
  if (/wikipedia|wikidata/.test(host)) return { body: none };
  if (host.includes('constellation')) return { body: { links: {} } };
  if (host.includes('opencitations')) return { body: [{ count: '9' }] };
  if (host === 'mastodon.test') return { body: toot };
  return /openalex|crossref/.test(host) ? answer(url) : { status: 404, body: {} };
}

/** A lie, and what may be told of who tells it. */
interface Lie {
  readonly serve: (url: string) => Sent | 'down' | undefined;
  readonly reasons: readonly string[];
}

const another = scholarly({ 'doi:10.5555/another': 12 });
const shape = { total: '12', count: 12, nbHits: 12, items: [{}], hits: { total: 12 }, links: [] };

const lies: Readonly<Record<string, Lie>> = {
  'can’t be reached': { serve: () => 'down', reasons: ['unreachable'] },
  'never answers': { serve: () => undefined, reasons: ['timeout'] },
  'answers 500 with a number': {
    serve: () => ({ status: 500, body: { cited_by_count: 12, total: 12 } }),
    reasons: ['server-error'],
  },
  'answers with a page': {
    serve: () => ({ body: '<!doctype html><h1>12 citations</h1>' }),
    reasons: ['not-json'],
  },
  'answers in another shape': { serve: () => ({ body: shape }), reasons: ['malformed'] },
  'answers about another work': {
    serve: (url) =>
      /openalex|crossref/.test(url) && !url.includes('group_by')
        ? another(url.replace(encodeURIComponent(work.slice(4)), '10.5555%2Fanother'))
        : { body: { ...shape, id: '18', origin: 'https://github.com/some-body/other' } },
    reasons: [],
  },
};

async function load(
  serve: (url: string) => Sent | 'down' | undefined,
): Promise<readonly Finding[]> {
  const door = fakeDoor({ serve: serve as (url: string) => Sent | 'down' });
  const home = 'https://site.test';
  const loading = loadAll(
    {
      badges: createClient({ ...door, providers: badgeTier, contact }),
      details: createDetailsClient({ providers: detailsTier, door, home, contact }),
      contact,
      agency,
      door,
    },
    identifiers,
    { only: names, places },
  );
  // Two rounds of eight seconds.
  await door.advance(16_000);
  assert.equal(await stateOf(loading), 'kept');
  return (await loading).findings;
}

const said = (findings: readonly Finding[], provider: string) =>
  findings
    .filter((finding) => finding.provider === provider)
    .map((one) => [one.measure, one.state, 'value' in one ? one.value : one.reason].join(' '))
    .sort();

test('of a page that names everybody, everybody is asked', async () => {
  const asked = new Set<string>();
  await load((url) => {
    asked.add(new URL(url).host);
    return truth(url);
  });
  for (const provider of everyone)
    assert.ok(
      hostsOf(provider).some((host) => asked.has(host)),
      provider.name,
    );
});

for (const [lie, { serve, reasons }] of Object.entries(lies))
  for (const [which, odd] of [
    ['first', 0],
    ['second', 1],
  ] as const)
    test(`where every ${which} of two providers ${lie}, the others tell all they know, in time, and the dead are named`, async () => {
      const dead = new Set(
        everyone.filter(({ name }) => names.indexOf(name) % 2 === odd).flatMap(hostsOf),
      );
      const findings = await load((url) => (dead.has(new URL(url).host) ? serve(url) : truth(url)));
      const untroubled = await load(truth);
      for (const name of names) {
        const own = everyone.filter((provider) => provider.name === name);
        const isDead = own.flatMap(hostsOf).some((host) => dead.has(host));
        if (!isDead) {
          assert.deepEqual(said(findings, name), said(untroubled, name));
          continue;
        }
        const lines = findings.filter(({ provider }) => provider === name);
        const expected = new Set(own.flatMap(measuresOf));
        assert.deepEqual(new Set(lines.map(({ measure }) => measure)), expected, name);
        for (const finding of lines) {
          const { measure, state } = finding;
          assert.notEqual(state, 'counted', `${name} is dead, and counts ${measure}`);
          if (reasons.length)
            assert.ok(
              state === 'failed' && reasons.includes(finding.reason),
              said(lines, name).join(),
            );
          if (state === 'hidden' || state === 'counted') continue;
          const row = { provider: name, finding, isLastKnown: false, items: [] };
          const sentence = lackSentence(row, {
            speaker: englishSpeaker('en'),
            prose: en,
            labelOf: () => own[0]!.label,
          });
          assert.ok(sentence.includes(own[0]!.label), sentence);
        }
      }
    });
