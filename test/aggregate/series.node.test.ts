import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesOf } from '../../src/aggregate/series.js';
import type { Counted } from '../../src/model/finding.js';
import { countedBy } from '../support/findings.js';

const now = Date.parse('2026-11-22T12:00:00Z');

function history(value: number, series: unknown): Counted {
  return { ...countedBy('datacite', value, 'views'), series } as unknown as Counted;
}
const at = (period: string, value: number) => ({ from: period, until: period, value });

test('periods stand in their order, and the one that is not over says so', () => {
  const found = seriesOf(history(9, [at('2026-11', 2), at('2026-09', 3), at('2026-10', 4)]), now);
  assert.equal(found?.step, 'month');
  assert.deepEqual(
    found.rows.map(({ from, value, isCurrent }) => [from, value, isCurrent]),
    [
      ['2026-09', 3, false],
      ['2026-10', 4, false],
      ['2026-11', 2, true],
    ],
  );
  assert.ok(!('undated' in found));
});

test('years, months and days are told apart', () => {
  for (const [period, step] of [
    ['2026', 'year'],
    ['2026-10', 'month'],
    ['2026-10-03', 'day'],
  ] as const)
    assert.equal(seriesOf(history(1, [at(period, 1)]), now)?.step, step);
  assert.deepEqual(
    ['2025', '2026'].map((year) => seriesOf(history(1, [at(year, 1)]), now)?.rows[0]?.isCurrent),
    [false, true],
  );
});

test('what belongs to no period is told, and never placed', () => {
  assert.equal(seriesOf(history(12, [at('2024', 3), at('2025', 4)]), now)?.undated, 5);
});

test('what is no period is left out, whatever a snapshot holds', () => {
  for (const series of [undefined, null, 'x', {}, [], [null], [at('May', 1)], [at('2026-13', 1)]])
    assert.equal(seriesOf(history(3, series), now), undefined);
  const found = seriesOf(
    history(3, [at('2025', 1), { ...at('2026', 1), value: '1' }, at('2024', -1)]),
    now,
  );
  assert.equal(found?.rows.length, 1);
});
