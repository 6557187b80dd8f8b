import { dots, outlines } from './outlines.js';

/** One country on the map, in its units. At least one of both forms is there, small lands have both. */
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
  return (read ??= [
    ...outlines.split(' ').map((text): Land => {
      const rings = text.slice(2).split('!').map(ringPath);
      return { country: text.slice(0, 2), path: rings.join('') };
    }),
    ...dots.match(/.{6}/g)!.map((text): Land => {
      const [x, y] = place(numbers(text.slice(2)));
      return { country: text.slice(0, 2), dot: [x, y] };
    }),
  ]);
}

function ringPath(text: string): string {
  const all = numbers(text);
  return `M${place(all).join(' ')}l${all.slice(4).join(' ')}z`;
}

/** Each character is a number from -25 to 25. */
function numbers(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0) - 66);
}

/** Two numbers of two digits each. */
function place([a, b, c, d]: readonly number[]): [number, number] {
  return [a! * 51 + b! + 1300, c! * 51 + d! + 1300];
}
