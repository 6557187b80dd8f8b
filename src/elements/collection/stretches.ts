import type { Reading } from '../../aggregate/body/reading.js';

/** So long a page waits for one stretch of reading, milliseconds. */
const most = 12;

/**
 * Reads in stretches, between which the page has its turn.
 *
 * @returns what was read, and for how long in all, milliseconds
 */
export async function inStretches<Value>(
  reading: Reading<Value>,
): Promise<{ readonly value: Value; readonly cost: number }> {
  let cost = 0;
  let began = performance.now();
  for (;;) {
    const { done, value } = reading.next();
    const spent = performance.now() - began;
    if (done) return { value, cost: cost + spent };
    if (spent < most) continue;
    cost += spent;
    await new Promise<void>((resume) => setTimeout(resume));
    began = performance.now();
  }
}
