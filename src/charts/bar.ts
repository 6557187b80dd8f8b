import type { Segment } from './segment.js';

/** Measures of a bar, in the units of its picture. */
export interface BarShape {
  readonly length: number;
  readonly height: number;
  /** Space between two segments. */
  readonly gap: number;
}

/**
 * Cuts a bar into equal segments, from the left.
 *
 * @param count how many segments; equal, because a segment says which kind and never how much
 */
export function blocks(count: number, { length, height, gap }: BarShape): Segment[] {
  const width = round((length - gap * (count - 1)) / count);
  const cut: Segment[] = [];
  for (let at = 0; at < count; at += 1) {
    const start = round(at * (width + gap));
    cut.push({
      area: `M${start} 0h${width}v${height}h${-width}Z`,
      line: `M${start} ${height / 2}h${width}`,
    });
  }
  return cut;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
