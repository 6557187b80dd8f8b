import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { fnv1a, shardFile } from '../../src/model/shard.js';

// Appendix C of draft-eastlake-fnv, and two texts beyond ASCII whose bytes were hashed elsewhere.
for (const [text, hash] of [
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
  ['ğ', 0x70900ae4],
  ['doi:10.5555/ä', 0x31f1f536],
] as const)
  test(`the hash of "${text}" is the published one`, () => {
    assert.equal(fnv1a(text), hash);
  });

for (const [shards, file] of [
  [16, '8.json'],
  [256, '68.json'],
  [4096, '968.json'],
] as const)
  test(`of ${shards} shards the last digits of the hash name one`, () => {
    assert.equal(shardFile('foobar' as Identifier, shards), file);
  });

test('names keep their leading zeros', () => {
  // Its hash is 15f3b906.
  assert.equal(shardFile('pmid:1', 256), '06.json');
});
