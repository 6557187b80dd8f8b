import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partialDate, timestamp } from '../../src/model/partial-date.js';

/** What is known of a date, and how it is written. */
const dates: readonly (readonly [readonly unknown[], string | undefined])[] = [
  [[2025, 6, 14], '2025-06-14'],
  [[2025, 6], '2025-06'],
  [[2025], '2025'],
  [[2025, 12, 31], '2025-12-31'],
  [[987, 1, 2], '0987-01-02'],
  [[1, 1, 1], '0001-01-01'],
  [[9999, 12, 31], '9999-12-31'],
  // Leap years, and years that only look like some.
  [[2024, 2, 29], '2024-02-29'],
  [[2000, 2, 29], '2000-02-29'],
  [[4, 2, 29], '0004-02-29'],
  [[2025, 2, 29], '2025-02'],
  [[1900, 2, 29], '1900-02'],
  [[100, 2, 29], '0100-02'],
  // What is impossible takes along all that follows it.
  [[2025, 6, 31], '2025-06'],
  [[2025, 6, 0], '2025-06'],
  [[2025, 6, -1], '2025-06'],
  [[2025, 6, '14'], '2025-06'],
  [[2025, 13, 1], '2025'],
  [[2025, 0, 14], '2025'],
  [[2025, null, 14], '2025'],
  [[2025, undefined, 14], '2025'],
  [[2025, 6.5, 14], '2025'],
  [[2025, '06', '14'], '2025'],
  // Crossref writes an unknown date as [[null]].
  [[null], undefined],
  [[], undefined],
  [[0], undefined],
  [[-2025], undefined],
  [[10_000], undefined],
  [[2025.5], undefined],
  [[NaN], undefined],
  [[Infinity], undefined],
  [['2025'], undefined],
  [[true, 1, 1], undefined],
  [[[2025, 6, 14]], undefined],
  // More than a day is not ours to keep.
  [[2025, 6, 14, 23, 59], '2025-06-14'],
];

describe('a partial date', () => {
  for (const [parts, text] of dates)
    it(`is ${text ?? 'nothing'} where [${parts.map(String).join(', ')}] is known`, () => {
      assert.equal(partialDate(parts), text);
    });

  it('is every day of the calendar as ISO 8601 writes it', () => {
    const days = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const parts = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
        const written = day.toISOString().slice(0, 10);
        assert.equal(partialDate(parts), written);
        assert.equal(partialDate(parts.slice(0, 2)), written.slice(0, 7));
        assert.equal(partialDate(parts.slice(0, 1)), written.slice(0, 4));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws and holds nothing that was not told', () => {
    const part = fc.oneof(fc.integer({ min: -1, max: 32 }), fc.integer(), fc.anything());
    const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.anything());
    fc.assert(
      fc.property(fc.tuple(year, part, part), (parts) => {
        const date = partialDate(parts);
        if (date === undefined) return;
        assert.match(date, /^\d{4}(-\d\d(-\d\d)?)?$/);
        const numbers = date.split('-').map(Number);
        assert.deepEqual(numbers, parts.slice(0, numbers.length));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a timestamp', () => {
  it('is ISO 8601 in UTC, to the second', () => {
    assert.equal(timestamp(0), '1970-01-01T00:00:00Z');
    assert.equal(timestamp(Date.UTC(2026, 10, 22, 9, 30)), '2026-11-22T09:30:00Z');
    assert.equal(timestamp(Date.UTC(2026, 10, 22, 9, 30, 59, 999)), '2026-11-22T09:30:59Z');
  });

  it('reads as the second it was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (milliseconds) => {
        const text = timestamp(milliseconds);
        assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        assert.equal(Date.parse(text), milliseconds - (milliseconds % 1000));
      }),
    );
  });
});
