import type { Counted } from '../model/finding.js';
import type { PartialDate } from '../model/partial-date.js';

/** Years that lie further apart hold a mistake, and are not filled up. */
const longest = 300;

/**
 * Counts of whole years as a series, the oldest first. What is no year or no count is left out.
 *
 * @param counts by year
 * @param total all that was counted: where the years add up to it, those between them had none
 */
export function byYear(
  counts: Iterable<readonly [year: unknown, count: unknown]>,
  total: number,
): NonNullable<Counted['series']> {
  const values = new Map([...counts].filter(isSound));
  const years = [...values.keys()];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const sum = [...values.values()].reduce((all, count) => all + count, 0);
  if (sum === total && last - first < longest)
    for (let year = first; year < last; year += 1) if (!values.has(year)) values.set(year, 0);
  return [...values]
    .sort(([one], [other]) => one - other)
    .map(([year, value]) => {
      const date: PartialDate = `${year}`;
      return { from: date, until: date, value };
    });
}

function isSound(pair: readonly [unknown, unknown]): pair is [number, number] {
  const [year, count] = pair as [number, number];
  const isYear = Number.isInteger(year) && year >= 1000 && year <= 9999;
  return isYear && Number.isSafeInteger(count) && count >= 0;
}
