import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsPeople, masked } from '../../src/model/evidence-masking.js';
import type { Evidence } from '../../src/model/evidence.js';

const event: Evidence = { kind: 'event', title: 'A day' };

test('four people are not told, five are, and none is told as none', () => {
  assert.deepEqual(masked({ ...event, count: 4, unit: 'people' }), {
    ...event,
    unit: 'people',
    masked: true,
  });
  for (const count of [0, 5]) assert.equal(masked({ ...event, count }).count, count);
});

test('what is no person is told, however few', () => {
  const few = [
    { ...event, count: 3, unit: 'sessions' },
    { ...event, kind: 'donation', count: 4, unit: 'EUR' },
    { ...event, kind: 'video', count: 2 },
    { ...event, kind: 'social-page', count: 1, unit: 'followers' },
  ] as const;
  for (const entry of few) assert.equal(masked(entry), entry);
});

test('a word of the owner’s own counts people where people gather', () => {
  assert.equal(countsPeople({ kind: 'workshop', unit: 'Jugendliche' }), true);
  assert.equal(countsPeople({ kind: 'community-product', unit: 'leaflets' }), false);
});

test('where one subgroup alone is small, the next smallest is not told either', () => {
  const subgroups = [
    { label: 'A', count: 14 },
    { label: 'B', count: 3 },
    { label: 'C', count: 7 },
    { label: 'D', count: 0 },
  ];
  const entry = masked({ ...event, count: 24, subgroups });
  assert.deepEqual(entry.subgroups, [
    { label: 'A', count: 14 },
    { label: 'B', masked: true },
    { label: 'C', masked: true },
    { label: 'D', count: 0 },
  ]);
  assert.equal(entry.count, 24);
  assert.equal(entry.masked, true);
});

test('two small subgroups hide each other, and what is masked stays so', () => {
  const subgroups = [
    { label: 'A', count: 14 },
    { label: 'B', count: 3 },
    { label: 'C', count: 2 },
  ];
  const once = masked({ ...event, subgroups });
  assert.deepEqual(once.subgroups?.[0], { label: 'A', count: 14 });
  assert.deepEqual(masked(once), once);
});

test('what was measured of four people is not told, and their number neither', () => {
  const outcome: Evidence = {
    ...event,
    kind: 'outcome',
    n: 4,
    baseline: 3.1,
    followUp: 5.6,
    indicator: 'Knows what kidneys do',
  };
  assert.deepEqual(masked(outcome), {
    kind: 'outcome',
    title: 'A day',
    indicator: 'Knows what kidneys do',
    masked: true,
  });
  assert.equal(masked({ ...outcome, n: 31 }).followUp, 5.6);
});
