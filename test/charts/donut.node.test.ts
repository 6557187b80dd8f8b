import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segments } from '../../src/charts/donut.js';

const shape = { centre: 20, inner: 13.5, outer: 19, gap: 1.6 };
/** A shape whose numbers have no short decimal form. */
const awkward = { centre: 20 / 3, inner: 10 / 3, outer: 19 / 3, gap: 1 / 7 };

interface Arc {
  readonly from: number;
  readonly until: number;
  readonly radius: number;
}

/** Degrees clockwise from 12 o'clock at which a segment's middle line begins and ends. */
function arcOf(line: string, centre = shape.centre): Arc {
  const numbers = line.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
  const [x1, y1, radius, , , , , x2, y2] = numbers as [number, ...number[]];
  const angle = (x: number, y: number) =>
    ((Math.atan2(x - centre, centre - y) * 180) / Math.PI + 360) % 360;
  return { from: angle(x1, y1!), until: angle(x2!, y2!), radius: radius! };
}

const near = (actual: number, expected: number, within = 0.01) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

for (const count of [2, 3, 4, 5, 6]) {
  const arcs = segments(count, shape).map(({ line }) => arcOf(line));
  // The gap as degrees of the circle in the middle, whose radius is 16.25.
  const gap = (1.6 / 16.25) * (180 / Math.PI);

  test(`${count} segments are equally long`, () => {
    assert.equal(arcs.length, count);
    for (const { from, until } of arcs) near((until - from + 360) % 360, 360 / count - gap);
  });

  test(`${count} segments have the same gap between all neighbours, the last and first too`, () => {
    arcs.forEach(({ until }, at) => {
      const next = arcs[(at + 1) % count]!;
      near((next.from - until + 360) % 360, gap);
    });
  });

  test(`${count} segments go clockwise from 12 o’clock`, () => {
    arcs.forEach(({ from }, at) => near(from, (at * 360) / count + gap / 2));
  });

  test(`${count} segments take the short way round, there on the outer circle and back on the inner`, () => {
    for (const { area, line } of segments(count, shape)) {
      const flags = (path: string) =>
        [...path.matchAll(/A\S+ \S+ 0 ([01]) ([01]) /g)].map(([, large, sweep]) => large! + sweep!);
      assert.deepEqual([flags(area), flags(line)], [['01', '00'], ['01']]);
    }
  });

  test(`${count} segments lie between the inner and the outer circle`, () => {
    for (const { area, line } of segments(count, shape)) {
      const radii = [...area.matchAll(/A([\d.]+)/g)].map(([, radius]) => Number(radius));
      assert.deepEqual(radii, [19, 13.5]);
      assert.equal(arcOf(line).radius, 16.25);
    }
  });
}

test('a single segment is the whole ring, without a gap', () => {
  assert.deepEqual(segments(1, shape), [
    {
      area: 'M20 1a19 19 0 1 1 0 38a19 19 0 1 1 0 -38ZM20 6.5a13.5 13.5 0 1 1 0 27a13.5 13.5 0 1 1 0 -27Z',
      line: 'M20 3.75a16.25 16.25 0 1 1 0 32.5a16.25 16.25 0 1 1 0 -32.5Z',
    },
  ]);
});

test('no segments are no paths', () => {
  assert.deepEqual(segments(0, shape), []);
});

for (const [name, each] of [
  ['the badge’s shape', shape],
  ['a shape of thirds and sevenths', awkward],
] as const)
  test(`paths of ${name} hold numbers of at most three decimals and nothing that is none`, () => {
    for (const count of [1, 2, 3, 4, 5, 6])
      for (const { area, line } of segments(count, each))
        for (const path of [area, line]) {
          assert.match(path, /^M[-\d. aALMZ]+$/);
          assert.doesNotMatch(path, /\.\d{4}/);
        }
  });

test('the same count and shape give the same paths', () => {
  assert.deepEqual(segments(5, shape), segments(5, { ...shape }));
});
