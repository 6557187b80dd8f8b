import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocks } from '../../src/charts/bar.js';

const shape = { length: 120, height: 6, gap: 2 };

/** Where a block begins and how wide and high it is, as its path says. */
function read(area: string): { from: number; width: number; height: number } {
  const found = /^M([\d.]+) 0h([\d.]+)v([\d.]+)h-([\d.]+)Z$/.exec(area);
  assert.ok(found, area);
  const [from, width, height, back] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  assert.equal(back, width);
  return { from, width, height };
}

test('blocks are equally long, with the same gap between them, and fill the bar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const cut = blocks(count, shape).map(({ area }) => read(area));
      assert.equal(cut.length, count);
      cut.forEach(({ from, width, height }, at) => {
        assert.equal(height, 6);
        assert.equal(width, cut[0]!.width);
        const next = cut[at + 1];
        if (next) assert.ok(Math.abs(next.from - from - width - 2) < 0.002);
      });
      const last = cut.at(-1)!;
      assert.equal(cut[0]!.from, 0);
      assert.ok(Math.abs(last.from + last.width - 120) < 0.01 * count);
    }),
  );
});

test('the line of a block runs through its middle, from end to end', () => {
  for (const { area, line } of blocks(3, shape)) {
    const { from, width } = read(area);
    assert.equal(line, `M${from} 3h${width}`);
  }
});

test('a single block is the whole bar', () => {
  assert.deepEqual(blocks(1, shape), [{ area: 'M0 0h120v6h-120Z', line: 'M0 3h120' }]);
});

test('no block is made of none', () => {
  assert.deepEqual(blocks(0, shape), []);
});
