import type { Measure } from '../../model/measure.js';
import type { Bar } from './bars.js';
import type { Step } from './period.js';

/** Measures that machines can drive up. */
const usage: readonly Measure[] = ['views', 'downloads'];

/** Over how many months the mean is taken. */
export const meanOver = 12;

/**
 * Marks months of which COUNTER's rule says that they are not usual: at least three times the mean
 * of the twelve months before, and 100 more. The figures stay as they are. A month is judged only
 * where all of the twelve before it are reported.
 */
export function markSpikes(bars: readonly Bar[], measure: Measure, step: Step): readonly Bar[] {
  if (step !== 'month' || !usage.includes(measure)) return bars;
  return bars.map((bar, at) => {
    const known = bars.slice(Math.max(0, at - meanOver), at).flatMap(({ value }) => value ?? []);
    const mean = known.reduce((sum, value) => sum + value, 0) / meanOver;
    const isSpike = known.length === meanOver && (bar.value ?? 0) >= 3 * mean + 100;
    return isSpike ? { ...bar, isSpike } : bar;
  });
}
