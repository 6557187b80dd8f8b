import { dots, outlines } from './outlines.js';

/** One country on the map, in its units: an outline or a dot. Small countries have one of each. */
export interface Land {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly country: string;
  /** Its outline, as SVG path data. */
  readonly path?: string;
  /** Where its dot stands. */
  readonly dot?: readonly [x: number, y: number];
}

let read: readonly Land[] | undefined;

/** Every country; those with an outline first, so that dots lie above them. */
export function lands(): readonly Land[] {
  if (read) return read;
  let [x, y] = [0, 0];
  /** Goes the way that the text begins with, and returns the rest. */
  const go = (text: string) => {
    const [a, b, c, d, ...rest] = [...text].map((letter) => letter.charCodeAt(0) - 66);
    x += a! * 51 + b!;
    y += c! * 51 + d!;
    return rest.join(' ');
  };
  const drawn = outlines.split(' ').map((text): Land => {
    const rings = text
      .slice(2)
      .split('!')
      .map((ring) => {
        const corners = go(ring);
        return `M${x} ${y}l${corners}z`;
      });
    return { country: text.slice(0, 2), path: rings.join('') };
  });
  [x, y] = [0, 0];
  const dotted = dots.match(/.{6}/g)!.map((text): Land => {
    go(text.slice(2));
    return { country: text.slice(0, 2), dot: [x, y] };
  });
  return (read = [...drawn, ...dotted]);
}
