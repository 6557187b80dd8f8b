import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bands, bars, dashes, upright } from '../../src/charts/timeline.js';
import { marks } from '../../src/charts/timeline-marks.js';
import { ticks } from '../../src/charts/timeline-ticks.js';

const box = { width: 100, height: 50, units: 4, most: 8 };

test('bars stand on the lower edge, as high as their value, with air between them', () => {
  const blocks = [
    { from: 0, until: 1, value: 8 },
    { from: 1, until: 3, value: 2 },
  ];
  assert.equal(bars(blocks, box), 'M2 50V0H23V50ZM27 50V37.5H73V50Z');
});

test('a 0 has no bar, and what is next to nothing has one that can be seen', () => {
  const blocks = [
    { from: 0, until: 1, value: 0 },
    { from: 1, until: 2, value: 1 },
  ];
  assert.equal(bars(blocks, { ...box, most: 1e6 }), 'M27 50V48.5H48V50Z');
});

test('where bars are narrow they stand side by side without air', () => {
  const blocks = [
    { from: 0, until: 1, value: 1 },
    { from: 1, until: 2, value: 1 },
  ];
  assert.equal(
    bars(blocks, { width: 6, height: 10, units: 2, most: 1 }),
    'M0 10V0H3V10ZM3 10V0H6V10Z',
  );
});

test('lines and areas stand where their time does', () => {
  assert.equal(dashes([{ from: 0, until: 1 }], box, 50), 'M2 50H23');
  assert.equal(bands([{ from: 0.5, until: 2 }], box), 'M12.5 0V50H50V0Z');
  assert.equal(upright(1.5, box), 'M37.5 0V50');
});

test('whatever the values, no path leaves its box or holds what is no number', () => {
  const block = fc.record({
    from: fc.integer({ min: 0, max: 399 }),
    value: fc.double({ min: 0, max: 1e15, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), (given) => {
      const blocks = given.map(({ from, value }) => ({ from, until: from + 1, value }));
      const most = Math.max(...blocks.map(({ value }) => value)) || 1;
      const path = bars(blocks, { width: 1000, height: 100, units: 400, most });
      assert.match(path, /^(?:M[\d.]+ 100V[\d.]+H[\d.]+V100Z)*$/);
      for (const [, left, top, right] of path.matchAll(/M([\d.]+) 100V([\d.]+)H([\d.]+)V/g)) {
        assert.ok(Number(left) < Number(right) && Number(right) <= 1000);
        assert.ok(Number(top) >= 0 && Number(top) < 100);
      }
    }),
  );
});

const said = (given: ReturnType<typeof ticks>) => given.map(({ at, number }) => [number, at]);

test('years are named at round numbers', () => {
  assert.deepEqual(said(ticks('year', 2020, 3)), [
    [2020, 0.5],
    [2021, 1.5],
    [2022, 2.5],
  ]);
  assert.deepEqual(
    ticks('year', 1996, 31).map(({ number }) => number),
    [2000, 2005, 2010, 2015, 2020, 2025],
  );
});

test('months are named at quarters, and by years where there are more than two', () => {
  const january = 2025 * 12;
  assert.deepEqual(
    ticks('month', january, 12).map(({ number, step }) => [number - january, step]),
    [
      [0, 'month'],
      [3, 'month'],
      [6, 'month'],
      [9, 'month'],
    ],
  );
  assert.deepEqual(
    ticks('month', january - 10, 30),
    [
      { at: 4, number: 2024, step: 'year' },
      { at: 16, number: 2025, step: 'year' },
      { at: 28, number: 2026, step: 'year' },
    ].filter(({ at }) => at > 0),
  );
});

test('days are named by themselves, and by months where there are more than two', () => {
  const first = Date.UTC(2024, 1, 1) / 86_400_000;
  assert.equal(ticks('day', first, 30).length <= 3, true);
  assert.deepEqual(ticks('day', first, 91), [
    { at: 14.5, number: 2024 * 12 + 1, step: 'month' },
    { at: 29 + 15.5, number: 2024 * 12 + 2, step: 'month' },
    { at: 60 + 15, number: 2024 * 12 + 3, step: 'month' },
  ]);
});

test('every axis has a few names, none of them beside it', () => {
  const axes = fc.record({
    step: fc.constantFrom('year' as const, 'month' as const, 'day' as const),
    units: fc.integer({ min: 1, max: 480 }),
    back: fc.nat(400),
  });
  const now = { year: 2026, month: 2026 * 12, day: 20_000 };
  fc.assert(
    fc.property(axes, ({ step, units, back }) => {
      const names = ticks(step, now[step] - back, units);
      assert.ok(names.length <= 7, `${names.length} names`);
      assert.ok(names.every(({ at }) => at > 0 && at < units));
    }),
  );
});

test('marks near each other share a label in their middle', () => {
  assert.deepEqual(marks([0.5, 0.1, 0.54]), [
    { at: 0.1, of: [1] },
    { at: 0.52, of: [0, 2] },
  ]);
  assert.deepEqual(marks([]), []);
});
