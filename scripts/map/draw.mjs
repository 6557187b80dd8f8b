// Draws the world: from the borders of Natural Earth to short texts that a page turns into a map.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarthRaw } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { codeOf, codes, moved, placed } from './codes.mjs';

const width = 500;
/** The meridian in the middle, so that the map is cut in the Bering Strait and through no land. */
const middle = 11.6;
/** South of this nothing is drawn but Antarctica's dot. */
const [south, north] = [-65, 83.7];
/** Corners whose triangle is smaller are left out, as are lands and lakes; square units. */
const [detail, leastRing, leastShape] = [0.75, 1, 2];
/** Countries smaller than this have a dot, which is seen at any size; square units. */
const large = 6;

const radians = Math.PI / 180;
const scale = width / 2 / geoEqualEarthRaw(Math.PI, 0)[0];

/** East and north, degrees, to right and down, units. */
function project(longitude, latitude) {
  const [x, y] = geoEqualEarthRaw((longitude - middle) * radians, latitude * radians);
  const top = geoEqualEarthRaw(0, north * radians)[1];
  return [width / 2 + x * scale, (top - y) * scale];
}

/**
 * @returns {{ width: number, height: number, outlines: Map<string, number[][][]>, dots: Map<string, number[]> }}
 *   whole units; an outline is rings of corners, the last joined to the first
 */
export function draw() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = countriesOf(JSON.parse(readFileSync(file, 'utf8')));
  const flat = projected(world);
  const simple = simplify(presimplify(flat), detail);
  const outlines = new Map();
  const dots = new Map(Object.entries(placed).map(([code, at]) => [code, whole(at)]));
  for (const [at, { properties }] of flat.objects.countries.geometries.entries()) {
    const { code } = properties;
    const exact = ringsOf(flat, at);
    const rings = ringsOf(simple, at)
      .map(corners)
      .filter((ring) => ring.length > 2 && area(ring) >= leastRing);
    const size = exact.reduce((sum, ring) => sum + area(ring), 0);
    const isDrawn = rings.reduce((sum, ring) => sum + area(ring), 0) >= leastShape;
    if (isDrawn) outlines.set(code, rings);
    if (!isDrawn || size < large) dots.set(code, centre(exact).map(Math.round));
  }
  const height = Math.ceil(project(middle, south)[1]);
  const sorted = (map) => new Map([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { width, height, outlines: sorted(outlines), dots: sorted(dots) };

  function whole([longitude, latitude]) {
    const east = longitude < middle - 180 ? longitude + 360 : longitude;
    return project(east, latitude).map(Math.round);
  }
}

/** The same topology with one geometry for each code. */
function countriesOf(topology) {
  const parts = new Map([...codes, 'XK'].map((code) => [code, []]));
  for (const country of topology.objects.countries.geometries) {
    const code = codeOf(country);
    // Antarctica would fill a quarter of the map.
    if (!code || code === 'AQ') continue;
    const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    for (const arcs of polygons) parts.get(ownerOf(arcs, code)).push({ type: 'Polygon', arcs });
  }
  const geometries = [...parts]
    .filter(([, polygons]) => polygons.length)
    .map(([code, polygons]) => ({ ...mergeArcs(topology, polygons), properties: { code } }));
  return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } };

  function ownerOf(arcs, code) {
    const [ring] = feature(topology, { type: 'Polygon', arcs }).geometry.coordinates;
    const isWithin = ([west, south, east, north]) =>
      ring.every(([x, y]) => x > west && x < east && y > south && y < north);
    return moved.find(({ from, within }) => from === code && isWithin(within))?.to ?? code;
  }
}

/** The topology on paper: units instead of degrees. */
function projected({ arcs, transform, objects, type }) {
  const [[kx, ky], [x0, y0]] = [transform.scale, transform.translate];
  return {
    type,
    objects,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      const degrees = arc.map(([dx, dy]) => [(x += dx) * kx + x0, (y += dy) * ky + y0]);
      return unwrapped(degrees).map(([longitude, latitude]) => project(longitude, latitude));
    }),
  };
}

/** Lays lands beyond the date line to the right of those before it, islands on the cut as a whole. */
function unwrapped(arc) {
  const cut = middle - 180;
  const isBeyond = ([longitude]) => longitude < cut;
  const isIsland = arc.every(([longitude]) => Math.abs(longitude - cut) < 3);
  return arc.map((point) =>
    (isIsland ? isBeyond(arc[0]) : isBeyond(point)) ? [point[0] + 360, point[1]] : point,
  );
}

function ringsOf(topology, at) {
  const { coordinates } = feature(topology, topology.objects.countries.geometries[at]).geometry;
  return coordinates.flat();
}

/** A ring in whole units, without corners that are none. */
function corners(ring) {
  const points = ring.slice(1).map((point) => point.map(Math.round));
  for (let at = 0; at < points.length;) {
    const before = points.at(at - 1);
    const [point, after] = [points[at], points[(at + 1) % points.length]];
    if (cross(before, point, after)) at += 1;
    else {
      points.splice(at, 1);
      at = Math.max(0, at - 1);
    }
  }
  return points;
}

/** Twice the area of a triangle; 0 where its corners stand on one line. */
function cross([ax, ay], [bx, by], [cx, cy]) {
  return (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
}

function signedArea(ring) {
  return ring.reduce((sum, [x, y], at) => {
    const [u, v] = ring[(at + 1) % ring.length];
    return sum + (x * v - y * u) / 2;
  }, 0);
}

function area(ring) {
  return Math.abs(signedArea(ring));
}

/** The centre of gravity of the largest ring. */
function centre(rings) {
  const ring = rings.reduce((one, other) => (area(other) > area(one) ? other : one));
  const sums = ring.reduce(
    ([sx, sy], [x, y], at) => {
      const [u, v] = ring[(at + 1) % ring.length];
      const part = x * v - y * u;
      return [sx + (x + u) * part, sy + (y + v) * part];
    },
    [0, 0],
  );
  return sums.map((sum) => sum / 6 / signedArea(ring));
}
