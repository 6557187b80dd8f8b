import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedEntries } from '../../../src/intake/evidence/join.js';
import type { Evidence } from '../../../src/model/evidence.js';

const gift: Evidence = { kind: 'donation', title: 'A gift', count: 10, unit: 'EUR' };

test('what stands alike in two files is one entry, whatever the order of its fields', () => {
  const again = { unit: 'EUR', count: 10, title: 'A gift', kind: 'donation' } as const;
  assert.deepEqual(joinedEntries([[gift], [again]]), [gift]);
});

test('what stands twice in one file stays twice', () => {
  assert.equal(joinedEntries([[gift, gift], [gift]]).length, 2);
  assert.equal(joinedEntries([[gift], [gift, gift]]).length, 2);
});

test('an entry that was masked for everyone is the one that is whole', () => {
  const whole: Evidence = { kind: 'event', title: 'A walk', count: 3, unit: 'people' };
  const public_: Evidence = { kind: 'event', title: 'A walk', unit: 'people', masked: true };
  assert.deepEqual(joinedEntries([[public_], [whole]]), [whole]);
});
