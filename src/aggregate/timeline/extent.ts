import type { History } from './history.js';
import { numberOf, numberOn, periodOf, type Step } from './period.js';

/** Numbers of the first and the last period of which something is known. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** How far a history with entries reaches. A whole one also tells of the quiet time up to its answer. */
export function extentOf({ entries, isWhole, covered, retrieved }: History, step: Step): Extent {
  const numbers = [entries[0]!, entries.at(-1)!].map(({ from }) =>
    numberOf(periodOf(from, step)!, step),
  );
  const [first, last] = numbers as [number, number];
  if (!isWhole) return { first, last };
  const end = covered ? covered.until - 1 : Math.floor(retrieved / 86_400_000);
  return {
    first: covered ? Math.min(first, numberOn(covered.from, step)) : first,
    last: Math.max(last, numberOn(end, step)),
  };
}

/** How far several reach together. */
export function extentOver(histories: readonly History[], step: Step): Extent {
  let [first, last] = [Infinity, -Infinity];
  for (const history of histories) {
    const extent = extentOf(history, step);
    first = Math.min(first, extent.first);
    last = Math.max(last, extent.last);
  }
  return { first, last };
}
