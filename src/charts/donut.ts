import type { Segment } from './segment.js';

/** Measures of a ring, in the units of its picture. */
export interface RingShape {
  /** Half the width of the picture. */
  readonly centre: number;
  readonly inner: number;
  readonly outer: number;
  /** Space between two segments, along the middle line. */
  readonly gap: number;
}

/**
 * Cuts a ring into equal segments, clockwise from 12 o'clock. A single segment is the whole ring.
 *
 * @param count how many segments; equal, because a segment says which kind and never how much
 */
export function segments(count: number, shape: RingShape): Segment[] {
  if (count === 1) return [whole(shape)];
  const middle = (shape.inner + shape.outer) / 2;
  const half = shape.gap / middle / 2;
  const turn = (2 * Math.PI) / count;
  const cut: Segment[] = [];
  for (let at = 0; at < count; at += 1)
    cut.push(segment(shape, at * turn + half, (at + 1) * turn - half));
  return cut;
}

function segment({ centre, inner, outer }: RingShape, from: number, until: number): Segment {
  const large = until - from > Math.PI ? 1 : 0;
  const at = (radius: number, angle: number) =>
    `${round(centre + radius * Math.sin(angle))} ${round(centre - radius * Math.cos(angle))}`;
  const arc = (radius: number, sweep: 0 | 1, angle: number) =>
    `A${round(radius)} ${round(radius)} 0 ${large} ${sweep} ${at(radius, angle)}`;
  const middle = (inner + outer) / 2;
  return {
    area: `M${at(outer, from)}${arc(outer, 1, until)}L${at(inner, until)}${arc(inner, 0, from)}Z`,
    line: `M${at(middle, from)}${arc(middle, 1, until)}`,
  };
}

function whole({ centre, inner, outer }: RingShape): Segment {
  const circle = (radius: number) => {
    const [r, across] = [round(radius), round(2 * radius)];
    const half = `a${r} ${r} 0 1 1 0 `;
    return `M${round(centre)} ${round(centre - radius)}${half}${across}${half}${-across}Z`;
  };
  return { area: circle(outer) + circle(inner), line: circle((inner + outer) / 2) };
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
