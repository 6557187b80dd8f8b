import { extentOver } from './extent.js';
import type { History } from './history.js';
import { coarser, type Step, steps } from './period.js';

/**
 * When bars become finer. Months are drawn from 12 dated things on, where at least 6 months are
 * told of; days from 30 on, where 7 to 92 days are; years always. With fewer, bars of 1 and gaps
 * between them would look like a rhythm that is none.
 */
export const finer = {
  month: { things: 12, least: 6, most: 400 },
  day: { things: 30, least: 7, most: 92 },
} as const;

/** More bars than this can't be told apart on a screen. */
const most = 400;

/**
 * The step at which histories are drawn together: never finer than the coarsest of their sources,
 * and no finer than {@link finer} allows. Sums that leave something open keep their source's own
 * step, since a year of which only some months are reported would look like a poor year; only
 * where that makes more than 400 bars they are joined.
 *
 * @param histories with entries only
 * @param finest the finest step that can be seen on the axis
 */
export function stepOver(histories: readonly History[], finest: Step = 'day'): Step {
  const own = histories.reduce<Step>((step, each) => coarser(step, each.finest), finest);
  const isFree = histories.every(({ isList, isWhole, covered }) => isList || (isWhole && !covered));
  const things = histories.reduce((sum, { dated }) => sum + dated, 0);
  const fitting = steps.filter((step) => {
    if (step === 'year' || coarser(step, own) !== step) return step === 'year';
    const length = lengthAt(step, histories);
    if (!isFree) return length <= most;
    return (
      things >= finer[step].things && length >= finer[step].least && length <= finer[step].most
    );
  });
  return fitting.at(-1)!;
}

/** How many periods lie between the first and the last of which something is known, both counted. */
function lengthAt(step: Step, histories: readonly History[]): number {
  const { first, last } = extentOver(histories, step);
  return last - first + 1;
}
