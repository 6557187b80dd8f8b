import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byYear } from '../../src/providers/by-year.js';

const short = (...given: Parameters<typeof byYear>) =>
  byYear(...given).map(({ from, until, value }) => `${from}–${until}: ${value}`);

describe('Counts by year', () => {
  it('stand in order, whatever order they came in', () => {
    const counts: [number, number][] = [
      [2024, 3],
      [2022, 1],
      [2023, 2],
    ];
    assert.deepEqual(short(counts, 9), ['2022–2022: 1', '2023–2023: 2', '2024–2024: 3']);
  });

  it('have a 0 between where the years add up to all that was counted', () => {
    const counts: [number, number][] = [
      [2024, 3],
      [2021, 1],
    ];
    assert.deepEqual(short(counts, 4), [
      '2021–2021: 1',
      '2022–2022: 0',
      '2023–2023: 0',
      '2024–2024: 3',
    ]);
  });

  it('leave a year out where something may have been counted in it', () => {
    const counts: [number, number][] = [
      [2024, 3],
      [2021, 1],
    ];
    for (const total of [3, 5]) assert.equal(byYear(counts, total).length, 2);
  });

  it('leave out what is no year or no count, and prove nothing with it', () => {
    const counts: [unknown, unknown][] = [
      [-111, 2],
      [NaN, 2],
      ['2020', 2],
      [2019, '2'],
      [2018, -1],
      [2017, 1.5],
      [2024, 3],
      [2022, 1],
    ];
    assert.deepEqual(short(counts, 6), ['2022–2022: 1', '2024–2024: 3']);
  });

  it('are not filled up over centuries', () => {
    assert.equal(
      byYear(
        [
          [1024, 1],
          [2024, 1],
        ],
        2,
      ).length,
      2,
    );
  });

  it('of nothing are an empty series', () => assert.deepEqual(byYear([], 0), []));
});
