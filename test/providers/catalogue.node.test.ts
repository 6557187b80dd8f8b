import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { badgeTier, beyond } from '../../src/providers/catalogue.js';
import { detailsTier } from '../../src/providers/details-tier.js';
import { areHere, expected, place, sourcesOf } from '../recordings.js';

const providers = [...badgeTier, ...detailsTier];

describe('the catalogue of providers', () => {
  it('names each once', () => {
    const names = providers.map(({ name }) => name);
    assert.ok(names.length > 0);
    assert.equal(new Set(names).size, names.length);
  });

  it('carries badges with its own tier, and knows what the others can be asked', () => {
    for (const { tier } of badgeTier) assert.equal(tier, 'badge');
    for (const { tier } of detailsTier) assert.equal(tier, 'details');
    assert.deepEqual(
      beyond,
      detailsTier.flatMap(({ name, measures }) =>
        Object.keys(measures).map((measure) => ({ measure, provider: name })),
      ),
    );
  });

  for (const { name, label } of providers) {
    it(`holds ${label} to the contract`, () => {
      const test = new URL(`${name}.node.test.ts`, import.meta.url);
      assert.ok(existsSync(test), `write test/providers/${name}.node.test.ts`);
      const text = readFileSync(test, 'utf8');
      assert.match(text, /^import \{ contract \} from '\.\/contract\.js';$/m);
      assert.match(text, /^contract\(/m);
      assert.ok(existsSync(new URL(`schemas/${name}.ts`, import.meta.url)));
    });

    it(`knows what the recorded answers of ${label} say`, (t) => {
      if (!areHere) return t.skip(`no recordings in ${place}`);
      if (sourcesOf(name))
        assert.ok(expected[name], `add ${name} to test/recordings.expected.json`);
    });
  }

  it('is told whole, and nothing else, to those who read whom a page contacts', () => {
    const guide = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8');
    const rows = providers.map(
      ({ label, terms, hosts, tier, licence }) =>
        `| [${label}](${terms}) | ${hosts.map((host) => `\`${host}\``).join()} | ${
          tier === 'badge'
            ? 'by every badge'
            : 'where a page has one work, and when details are opened'
        } | ${licence} |`,
    );
    const table = guide.split('\n').filter((line) => line.startsWith('| ['));
    assert.deepEqual(table, rows);
    const [, connect] = /connect-src 'self' (https:.*)/.exec(guide) ?? [];
    assert.deepEqual(
      connect?.split(' '),
      providers.flatMap(({ hosts }) => hosts.map((host) => `https://${host}`)),
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
