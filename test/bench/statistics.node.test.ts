import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interval, median, quantile } from '../../bench/statistics.mjs';

describe('statistics', () => {
  it('takes the middle value, or the mean of the middle two', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(quantile([0, 10], 0.25), 2.5);
  });

  it('has no width where rounds are alike, however far apart they lie', () => {
    const rounds = [1, 5, 20].map((load) => ({ ours: 3 * load, floor: 2 * load }));
    const ratio = (drawn: typeof rounds) =>
      median(drawn.map((r) => r.ours)) / median(drawn.map((r) => r.floor));
    assert.deepEqual(interval(rounds, ratio), [1.5, 1.5]);
  });

  it('holds the median of scattered values, the same each time', () => {
    const values = [9, 10, 11, 10, 12, 8, 10];
    const [low, high] = interval(values, median);
    assert.ok(low <= 10 && high >= 10 && low < high, `${low}–${high}`);
    assert.deepEqual(interval(values, median), [low, high]);
  });
});
