// Writes the map in few characters. What comes next is the nearest, and is told by the way there: short
// ways have much in common, and what has much in common is small when compressed.

/** Characters that need no escape in JavaScript, from the bracket on: digits of numbers to base 51. */
const [least, base] = [41, 51];
/** The largest number of one digit; digits run from its negative. */
const most = 25;

/** The module that holds the map, as TypeScript. */
export function moduleText({ width, height, outlines, dots }) {
  const lands = chained(
    [...outlines].map(([code, rings]) => ({ code, rings })),
    (land, at) => Math.min(...land.rings.map((ring) => nearest(ring, at).distance)),
    ({ code, rings }, at) => {
      const ordered = chained(
        rings,
        (ring, from) => nearest(ring, from).distance,
        (ring, from) => {
          const turned = turnedTo(ring, nearest(ring, from).index);
          return { text: ringText(turned, from), at: turned[0] };
        },
        at,
      );
      return { text: code + ordered.texts.join('!'), at: ordered.at };
    },
  );
  const places = chained(
    [...dots].map(([code, place]) => ({ code, place })),
    ({ place }, at) => distance(place, at),
    ({ code, place }, at) => ({ text: code + farText(place, at), at: place }),
  );
  return `// Made by scripts/map/write.mjs of Natural Earth's countries, 1:50 million, which are in the public domain.

/** The map's width and height, units. It is an Equal Earth projection. */
export const size = [${width}, ${height}] as const;

/**
 * Countries by code, parted by spaces; their rings by exclamation marks. A ring is the way from the
 * last ring's corner to its own, and then from corner to corner; last and first are not joined.
 * Characters stand for numbers.
 */
export const outlines =
  '${lands.texts.join(' ')}';

/** Code and the way from the last dot, six characters each. */
export const dots =
  '${places.texts.join('')}';
`;
}

/** Texts of all, always the nearest to the last first. */
function chained(all, distanceTo, tell, from = [0, 0]) {
  const left = [...all];
  const texts = [];
  let at = from;
  while (left.length) {
    const distances = left.map((each) => distanceTo(each, at));
    const [next] = left.splice(distances.indexOf(Math.min(...distances)), 1);
    const told = tell(next, at);
    texts.push(told.text);
    at = told.at;
  }
  return { texts, at };
}

function distance([x, y], [u, v]) {
  return Math.hypot(x - u, y - v);
}

/** The corner of a ring that is nearest to a point. */
function nearest(ring, at) {
  const distances = ring.map((corner) => distance(corner, at));
  const smallest = Math.min(...distances);
  return { index: distances.indexOf(smallest), distance: smallest };
}

function turnedTo(ring, index) {
  return [...ring.slice(index), ...ring.slice(0, index)];
}

function ringText(ring, from) {
  return ring
    .slice(1)
    .reduce((text, corner, at) => text + wayText(ring[at], corner), farText(ring[0], from));
}

/** A way of any length: two digits to the right, two down. */
function farText([x, y], [fromX, fromY]) {
  return [x - fromX, y - fromY]
    .map((way) => {
      const high = Math.round(way / base);
      return digit(high) + digit(way - high * base);
    })
    .join('');
}

/** A way of one digit to the right and one down, in several parts where it is long. */
function wayText([fromX, fromY], [x, y]) {
  const [dx, dy] = [x - fromX, y - fromY];
  const parts = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / most);
  let [doneX, doneY] = [0, 0];
  let text = '';
  for (let part = 1; part <= parts; part += 1) {
    const next = [Math.round((dx * part) / parts), Math.round((dy * part) / parts)];
    text += digit(next[0] - doneX) + digit(next[1] - doneY);
    [doneX, doneY] = next;
  }
  return text;
}

/** A number from -25 to 25 as one character. */
function digit(value) {
  return String.fromCharCode(least + most + value);
}
