import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Land, lands } from '../../../src/charts/map/land.js';
import { size } from '../../../src/charts/map/outlines.js';

/** Every code of ISO 3166-1 that is assigned, as the platform knows them: a code that is its own name's. */
const assigned = everyCode().filter(
  (code) =>
    // What CLDR names beside the standard: reserved codes, and groups of countries.
    !/^(?:A[AC]|C[PQ]|DG|E[AUZ]|IC|Q[M-Z]|TA|UN|X[A-Z]|ZZ)$/.test(code) &&
    new Intl.Locale(`und-${code}`).region === code &&
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined,
);
const [width, height] = size;

function everyCode(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** The corners of a path's rings. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [start, ways] = ring.slice(1).split('l') as [string, string];
      let [x, y] = start.split(' ').map(Number) as [number, number];
      const steps = ways.split(' ').map(Number);
      const corners: [number, number][] = [[x, y]];
      for (let at = 0; at < steps.length; at += 2) {
        x += steps[at]!;
        y += steps[at + 1]!;
        corners.push([x, y]);
      }
      return corners;
    });
}

/** Around which point a country lies. */
function middleOf(country: string): [number, number] {
  const { dot, path } = lands().find((land) => land.country === country)!;
  if (dot) return [dot[0], dot[1]];
  const [ring] = ringsOf(path!).sort((one, other) => other.length - one.length);
  const mean = (at: 0 | 1) => {
    const all = ring!.map((corner) => corner[at]);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  return [mean(0), mean(1)];
}

test('each of the 249 codes of ISO 3166-1 has an outline or a dot', () => {
  assert.equal(assigned.length, 249);
  const drawn = new Set(lands().map(({ country }) => country));
  assert.deepEqual(
    assigned.filter((code) => !drawn.has(code)),
    [],
  );
  // Sources use XK for Kosovo, and no other code that ISO does not assign.
  assert.deepEqual(
    [...drawn].filter((code) => !assigned.includes(code)),
    ['XK'],
  );
});

test('no country has two outlines or two dots', () => {
  for (const of of [({ path }: Land) => path, ({ dot }: Land) => dot]) {
    const countries = lands()
      .filter(of)
      .map(({ country }) => country);
    assert.equal(new Set(countries).size, countries.length);
  }
});

test('everything lies within the map, in whole units, and no ring is a line', () => {
  for (const { path, dot } of lands()) {
    const rings = path ? ringsOf(path) : [[[dot![0], dot![1]]]];
    for (const [x, y] of rings.flat())
      assert.ok(
        [x, y].every(Number.isInteger) && x! >= 0 && x! <= width && y! >= 0 && y! <= height,
        `${x},${y}`,
      );
    if (path) for (const ring of rings) assert.ok(ring.length >= 3);
  }
});

test('no outline crosses the map from side to side, as one does that is not cut where the map ends', () => {
  for (const { country, path } of lands())
    for (const ring of path ? ringsOf(path) : []) {
      const across = ring.map(([x]) => x);
      // The longest is that of Russia, from the Baltic to the Bering Strait.
      assert.ok(Math.max(...across) - Math.min(...across) < 0.45 * width, country);
    }
});

test('countries lie where they do', () => {
  // Degrees east and north, and what an Equal Earth projection makes of them; by its published formula.
  const places: Readonly<Record<string, [number, number]>> = {
    KE: [38, 0.5],
    BR: [-54, -14],
    AU: [134, -28],
    IN: [82, 21],
    GF: [-53, 4],
    SJ: [18, 79],
    MT: [14.4, 35.9],
    SG: [103.8, 1.35],
    RE: [55.5, -21.1],
    TO: [-175 + 360, -21],
    UA: [31, 49],
    NU: [-169.9 + 360, -19],
    EG: [30, 27],
  };
  for (const [country, [east, north]] of Object.entries(places)) {
    const [x, y] = middleOf(country);
    const [u, v] = equalEarth(east, north);
    assert.ok(Math.hypot(x - u, y - v) < 9, `${country} ${x},${y} for ${u},${v}`);
  }
});

/** Šavrič, Patterson and Jenny 2018, in the map's units, with the middle at 11.6° east and 83.7° north on top. */
function equalEarth(east: number, north: number): [number, number] {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const turn = Math.PI / 180;
  const at = (longitude: number, latitude: number): [number, number] => {
    const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * turn));
    const x =
      (2 * Math.sqrt(3) * (longitude - 11.6) * turn * Math.cos(t)) /
      (3 * (9 * a4 * t ** 8 + 7 * a3 * t ** 6 + 3 * a2 * t ** 2 + a1));
    return [x, a4 * t ** 9 + a3 * t ** 7 + a2 * t ** 3 + a1 * t];
  };
  const unit = 250 / at(191.6, 0)[0];
  const [x, y] = at(east, north);
  return [250 + x * unit, (at(0, 83.7)[1] - y) * unit];
}

test('Crimea is drawn with Ukraine, and Guiana apart from France', () => {
  const xs = (country: string) =>
    ringsOf(lands().find((land) => land.country === country && land.path)!.path!)
      .flat()
      .map(([x]) => x);
  assert.ok(Math.min(...xs('FR')) > 200);
  assert.ok(Math.max(...xs('GF')) < 200);
  // Its southern cape, from which the mainland is twice as far.
  const [capeX, capeY] = equalEarth(34, 44.4);
  const isNear = (country: string) =>
    ringsOf(lands().find((land) => land.country === country)!.path!)
      .flat()
      .some(([x, y]) => Math.hypot(x - capeX, y - capeY) < 1.3);
  assert.deepEqual([isNear('UA'), isNear('RU')], [true, false]);
});
