import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scaleOf, shadeOf } from '../../../src/charts/map/scale.js';

const starts = (...counts: number[]) => scaleOf(counts).starts;

test('shades begin at round numbers, as fine as five shades allow', () => {
  assert.deepEqual(starts(1, 31), [1, 2, 5, 10, 20]);
  assert.deepEqual(starts(1, 58), [1, 3, 10, 30]);
  assert.deepEqual(starts(5, 90), [5, 10, 20, 50]);
  assert.deepEqual(starts(1, 999), [1, 10, 100]);
  assert.deepEqual(starts(5, 900), [3, 10, 30, 100, 300]);
  assert.deepEqual(starts(1, 12_345), [1, 10, 100, 1000, 10_000]);
  assert.deepEqual(starts(1, 250_000), [1, 100, 10_000]);
});

test('the factor tells how far a shade’s start is from the one before', () => {
  assert.equal(scaleOf([1, 31]).factor, 2);
  assert.equal(scaleOf([1, 58]).factor, 3);
  assert.equal(scaleOf([1, 12_345]).factor, 10);
  assert.equal(scaleOf([1, 250_000]).factor, 100);
});

test('one count has one shade, and none has none', () => {
  assert.deepEqual(starts(7), [5]);
  assert.deepEqual(starts(), []);
  assert.equal(shadeOf(undefined, scaleOf([7])), 0);
  assert.equal(shadeOf(7, scaleOf([7])), 1);
});

const count = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);

test('of two counts the larger never has the fainter shade, each has one of five, and all are used', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 249 }), (counts) => {
      const scale = scaleOf(counts);
      const sorted = [...counts].sort((one, other) => one - other);
      const shades = sorted.map((each) => shadeOf(each, scale));
      assert.ok(shades.every((shade) => shade >= 1 && shade <= 5));
      assert.ok(shades.every((shade, at) => at === 0 || shade >= shades[at - 1]!));
      assert.equal(shades[0], 1);
      assert.equal(shades.at(-1), scale.starts.length);
      assert.ok(scale.starts.every((start) => /^[1235]0*$/.test(String(start))));
    }),
  );
});
