import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { badgeTier } from '../../src/providers/catalogue.js';
import { lazy } from '../../src/providers/lazy.js';
import { areHere, expected, place, sourcesOf } from '../recordings.js';

const providers = [...badgeTier, ...(await Promise.all(lazy.map(({ load }) => load())))];

describe('the catalogue of providers', () => {
  it('names each once', () => {
    const names = providers.map(({ name }) => name);
    assert.ok(names.length > 0);
    assert.equal(new Set(names).size, names.length);
  });

  it('carries badges with its own tier, and is told the truth about what it brings later', async () => {
    for (const { tier } of badgeTier) assert.equal(tier, 'badge');
    for (const { load, ...known } of lazy) {
      const { name, tier, hosts } = await load();
      assert.deepEqual(known, { name, tier, hosts });
      assert.notEqual(tier, 'badge');
    }
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

  it('has a provider for everything in recordings.expected.json', () => {
    const names: string[] = providers.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(expected).filter((name) => !names.includes(name)),
      [],
    );
  });
});
