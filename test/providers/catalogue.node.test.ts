import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { groupOf } from '../../src/model/group.js';
import type { Measure } from '../../src/model/measure.js';
import type { Provider } from '../../src/model/provider.js';
import { badgeTier, beyond } from '../../src/providers/catalogue.js';
import { detailsTier, usageTier } from '../../src/providers/details-tier.js';
import { keyed } from '../../src/providers/keyed.js';
import { areHere, expected, place, sourcesOf } from '../recordings.js';

const providers = [...badgeTier, ...detailsTier, ...keyed];
/** Those that pages ask without being told to by name. */
const usual = [...badgeTier, ...detailsTier].filter(
  (provider) => !provider.isOptIn && !usageTier.includes(provider),
);

function groupsOf(measures: readonly string[]): Set<unknown> {
  return new Set(measures.map((measure) => groupOf(measure as Measure)));
}

describe('the catalogue of providers', () => {
  it('names each once in a tier, but for those that are asked about software or books in another way', () => {
    for (const tier of [badgeTier, detailsTier, keyed]) {
      const names = tier.map(({ name }) => name);
      const twice = names.filter((name, at) => names.indexOf(name) !== at);
      assert.deepEqual(twice, tier === detailsTier ? ['crossref', 'github'] : []);
    }
  });

  it('carries badges with its own tier, and keeps those that need a key from pages', () => {
    for (const { tier } of badgeTier) assert.equal(tier, 'badge');
    for (const { tier, needs } of detailsTier) {
      assert.equal(tier, 'details');
      assert.notEqual(needs, 'key');
    }
    for (const { needs } of keyed) assert.equal(needs, 'key');
  });

  it('knows before the others are brought which kinds of attention they tell of', () => {
    const asked = new Set(
      detailsTier.flatMap(({ name, measures }) =>
        Object.keys(measures).map((measure) => `${measure}@${name}`),
      ),
    );
    for (const { measure, provider } of beyond) assert.ok(asked.has(`${measure}@${provider}`));
    const known = groupsOf([
      ...badgeTier.flatMap(({ measures }) => Object.keys(measures)),
      ...beyond.map(({ measure }) => measure),
    ]);
    const told = groupsOf(usual.flatMap(({ measures }) => Object.keys(measures)));
    told.delete(undefined);
    assert.deepEqual([...known].sort(), [...told].sort());
  });

  const files = readdirSync(new URL('.', import.meta.url));
  for (const [name, provider] of Object.entries(named())) {
    it(`holds ${provider.label} to the contract: ${name}`, () => {
      const test = `${name}.node.test.ts`;
      assert.ok(files.includes(test), `write test/providers/${test}`);
      const text = readFileSync(new URL(test, import.meta.url), 'utf8');
      assert.match(text, /^\s*(?:contract|chain)\(/m);
    });

    it(`knows what the recorded answers of ${provider.label} say: ${name}`, (t) => {
      if (!areHere) return t.skip(`no recordings in ${place}`);
      const isRead =
        expected[provider.name] !== undefined ||
        existsSync(new URL(`../recorded/${name}.node.test.ts`, import.meta.url)) ||
        readdirSync(new URL('../recorded', import.meta.url)).some((file) =>
          readFileSync(new URL(`../recorded/${file}`, import.meta.url), 'utf8').includes(
            `'${provider.name}'`,
          ),
        );
      if (sourcesOf(provider.name)) assert.ok(isRead, `write test/recorded/${name}.node.test.ts`);
    });
  }

  it('is told whole, and nothing else, to those who read whom a page contacts', () => {
    const guide = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8');
    const rows = [...badgeTier, ...detailsTier]
      .filter(
        ({ name, tier, hosts }, at, all) =>
          hosts.length && all.findIndex((each) => each.name === name && each.tier === tier) === at,
      )
      .filter(({ name, tier }) => tier === 'badge' || !badgeTier.some((one) => one.name === name))
      .map(
        (provider) =>
          `| [${provider.label}](${provider.terms}) | ${provider.hosts
            .map((host) => `\`${host}\``)
            .join(', ')} | ${when(provider)} | ${provider.licence} |`,
      );
    const table = guide.split('\n').filter((line) => line.startsWith('| ['));
    assert.deepEqual(table, rows);
    const [, connect] = /connect-src 'self' (https:.*)/.exec(guide) ?? [];
    const hosts = usual.filter(({ needs }) => !needs).flatMap((provider) => provider.hosts);
    assert.deepEqual(
      connect?.split(' '),
      [...new Set(hosts)].map((host) => `https://${host}`),
    );
  });

  it('has a provider for everything in recordings.expected.json', () => {
    const names: string[] = providers.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(expected).filter((name) => !names.includes(name)),
      [],
    );
  });
});

function when(provider: Provider): string {
  if (provider.tier === 'badge') return 'by every badge';
  if (provider.isOptIn) return 'only where `providers` names it';
  if (provider.needs) return 'only where an address is given as `contact`';
  return provider.accepts.some((scheme) => ['zenodo', 'figshare'].includes(scheme))
    ? 'about what it keeps, where a page has one work, and when details are opened'
    : 'where a page has one work, and when details are opened';
}

/** Every provider by the name of its file. */
function named(): Record<string, Provider> {
  return Object.fromEntries(
    providers.map((provider) => {
      const kinds: Readonly<Record<string, string>> = {
        'openalex details': '-context',
        'crossref details': '-books',
        'datacite details': '-usage',
        'github details': provider.accepts.includes('url') ? '-repository' : '',
      };
      const kind = kinds[`${provider.name} ${provider.tier}`] ?? '';
      return [`${provider.name}${kind}`, provider];
    }),
  );
}
