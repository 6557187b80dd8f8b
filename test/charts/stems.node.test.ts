import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stems } from '../../src/charts/stems.js';

test('each reading is a line of its height from the lower edge, with nothing between two', () => {
  const box = { width: 100, height: 50, units: 10, most: 8 };
  assert.equal(
    stems(
      [
        { at: 1, value: 4 },
        { at: 9.5, value: 8 },
      ],
      box,
    ),
    'M10 50V25M95 50V0',
  );
});

test('where all readings are 0 nothing stands up', () => {
  assert.equal(
    stems([{ at: 1, value: 0 }], { width: 100, height: 50, units: 2, most: 0 }),
    'M50 50V50',
  );
});
