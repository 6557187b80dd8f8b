import type { Box } from './timeline.js';

/** What a counter showed at one place of an axis, in units from its start. */
export interface Reading {
  readonly at: number;
  readonly value: number;
}

/**
 * Lines that stand as high as what was read, as one path: nothing is said of the time between two
 * readings.
 */
export function stems(readings: readonly Reading[], { width, height, units, most }: Box): string {
  return readings
    .map(({ at, value }) => {
      const [x, y] = [(at / units) * width, height * (1 - (most ? value / most : 0))].map(round);
      return `M${x} ${height}V${y}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
