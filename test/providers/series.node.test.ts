import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Entry, seriesOf } from '../../src/providers/series.js';

describe('a count by months', () => {
  it('is told from the oldest on, quiet months included', () => {
    assert.deepEqual(
      seriesOf([
        ['2024-05', 3],
        ['2023-12', 0],
      ]),
      [
        { from: '2023-12', until: '2023-12', value: 0 },
        { from: '2024-05', until: '2024-05', value: 3 },
      ],
    );
  });

  it('is not told where there is none', () => {
    assert.equal(seriesOf([]), undefined);
    assert.equal(seriesOf(undefined), undefined);
  });

  it('is told whole or not at all', () => {
    const sound: Entry = ['2024-05', 3];
    const spoilt: Entry[] = [
      [undefined, 3],
      ['2024-06', undefined],
      ['2024-06', null],
      ['2024-06', '3'],
      ['2024-06', -1],
      ['2024-06', 1.5],
      ['2024-06', NaN],
      ['2024-05', 4],
    ];
    for (const entry of spoilt) assert.equal(seriesOf([sound, entry]), undefined);
  });

  it('is not read where nothing can have so many months', () => {
    const endless = Array.from({ length: 2401 }, (_, at): Entry => [`${at + 1000}`, 1]);
    assert.equal(seriesOf(endless), undefined);
    assert.equal(seriesOf(endless.slice(1))?.length, 2400);
  });
});
