import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const styles = readFileSync(new URL('../../src/views/ring.styles.ts', import.meta.url), 'utf8');
const hues = [...styles.matchAll(/\.([\w-]+) \{ --_hue: (#[\da-f]{6}); \}/g)].map(
  ([, group, hue]) => ({ group: group!, hue: hue! }),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test('the luminance worked out here is that of WCAG’s own examples', () => {
  assert.equal(luminance('#ffffff'), 1);
  assert.equal(luminance('#000000'), 0);
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('each group has a hue of its own', () => {
  assert.deepEqual(
    hues.map(({ group }) => group),
    ['policy', 'encyclopedias', 'news', 'scholarly', 'use', 'social'],
  );
  assert.equal(new Set(hues.map(({ hue }) => hue)).size, 6);
  assert.equal(styles.match(/--_hue:/g)?.length, 6);
});

for (const { group, hue } of hues) {
  test(`the hue of ${group} has a relative luminance between 0.12 and 0.30`, () => {
    assert.ok(luminance(hue) >= 0.12 && luminance(hue) <= 0.3, `${hue}: ${luminance(hue)}`);
  });

  for (const ground of ['#ffffff', '#121212'])
    test(`the hue of ${group} has a contrast of at least 3:1 on ${ground}`, () => {
      assert.ok(contrast(hue, ground) >= 3, `${hue}: ${contrast(hue, ground)}`);
    });
}
