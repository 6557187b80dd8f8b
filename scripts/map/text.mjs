/** Characters that need no escape in JavaScript: 51 from the bracket on. */
const [least, digits] = [41, 51];
const middle = 25;

/** The module that holds the map, as TypeScript. */
export function moduleText({ width, height, outlines, dots }) {
  return `// Made by scripts/map/write.mjs of Natural Earth's countries, 1:50 million, which are in the public domain.

/** The map's width and height, units. It is an Equal Earth projection. */
export const size = [${width}, ${height}] as const;

/**
 * Countries by code, parted by spaces; their rings by exclamation marks. A ring is one corner and the
 * way from each to the next, last and first not joined. Characters stand for numbers.
 */
export const outlines =
  '${[...outlines].map(([code, rings]) => code + rings.map(ringText).join('!')).join(' ')}';

/** Code and place, six characters each. */
export const dots =
  '${[...dots].map(([code, place]) => code + place.map(far).join('')).join('')}';
`;
}

/** A number from 0 to 2,600. */
function far(value) {
  return near(Math.floor(value / digits) - middle) + near((value % digits) - middle);
}

/** A number from -25 to 25. */
function near(value) {
  return String.fromCharCode(least + middle + value);
}

function ringText([first, ...others]) {
  let at = first;
  const ways = others.map((next) => {
    const way = wayText(next[0] - at[0], next[1] - at[1]);
    at = next;
    return way;
  });
  return first.map(far).join('') + ways.join('');
}

/** A way, in several parts where it is long. */
function wayText(dx, dy) {
  const parts = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / middle);
  let [x, y] = [0, 0];
  let text = '';
  for (let part = 1; part <= parts; part += 1) {
    const next = [Math.round((dx * part) / parts), Math.round((dy * part) / parts)];
    text += near(next[0] - x) + near(next[1] - y);
    [x, y] = next;
  }
  return text;
}
