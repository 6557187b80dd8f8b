/** Shades of a map, from the faintest to the strongest. */
export interface Scale {
  /** The count from which each shade is used; at most five, each a round number. */
  readonly starts: readonly number[];
  /** How many times the start before it a start is, more or less. */
  readonly factor: number;
}

/** More shades than these can't be told apart. */
const most = 5;

/** Ladders of round numbers, the finest first: 1 2 5 10 20 …, 1 3 10 30 …, 1 10 100 …, and so on. */
const ladders: readonly (Omit<Scale, 'starts'> & { readonly within: readonly number[] })[] = [
  { factor: 2, within: [1, 2, 5] },
  { factor: 3, within: [1, 3] },
];

/**
 * Takes the finest ladder of which five rungs are enough, from the last at or below the smallest
 * count to the last at or below the largest.
 *
 * @param counts whole numbers from 1
 */
export function scaleOf(counts: readonly number[]): Scale {
  if (!counts.length) return { starts: [], factor: 1 };
  for (const { factor, within } of ladders) {
    const starts = rungs(counts, within, 10);
    if (starts.length <= most) return { starts, factor };
  }
  for (let factor = 10; ; factor *= 10) {
    const starts = rungs(counts, [1], factor);
    if (starts.length <= most) return { starts, factor };
  }
}

/** The shade of a count: 1 for the faintest, 0 where there is no count. */
export function shadeOf(count: number | undefined, { starts }: Scale): number {
  return count === undefined ? 0 : starts.filter((start) => start <= count).length;
}

function rungs(counts: readonly number[], within: readonly number[], base: number): number[] {
  const [least, largest] = [Math.min(...counts), Math.max(...counts)];
  const all: number[] = [];
  for (let power = 1; power <= largest; power *= base)
    all.push(...within.map((part) => part * power).filter((rung) => rung <= largest));
  // Of those at or below the smallest count only the last is of use.
  return all.filter((_rung, at) => !(all[at + 1]! <= least));
}
