import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf, dayOf } from '../../src/providers/dates.js';

test('the date of a moment is read as far as it is one, and the time of day is dropped', () => {
  assert.equal(dateOf('2026-03-04T23:59:59-05:00'), '2026-03-04');
  assert.equal(dateOf('2026-03-04 23:59:59'), '2026-03-04');
  assert.equal(dateOf(' 2026-03 '), '2026-03');
  assert.equal(dateOf('2026'), '2026');
  assert.equal(dateOf('2026-02-30'), '2026-02');
  assert.equal(dateOf('2026-13-01'), '2026');
});

test('what is no date is none', () => {
  for (const written of ['', '20260304', '4 March 2026', '2026-3-4', '2026-03-041', 2026, null])
    assert.equal(dateOf(written), undefined, String(written));
});

test('the day of a moment is that of Greenwich', () => {
  assert.equal(dayOf(Date.UTC(2026, 2, 4, 23, 59)), '2026-03-04');
  for (const moment of [NaN, Infinity, 1e300, -1e14]) assert.equal(dayOf(moment), undefined);
});
