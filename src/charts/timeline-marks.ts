/** Marks so near each other that they share one label. */
export interface Mark {
  /** Where the label stands: the middle of the marks, as a part of the width. */
  readonly at: number;
  /** The marks' places in what was given. */
  readonly of: readonly number[];
}

/** Labels nearer than this would lie on one another 280 px wide, as a part of the width. */
const apart = 0.08;

/**
 * Joins marks whose labels would lie on one another.
 *
 * @param places parts of the width, in any order
 */
export function marks(places: readonly number[]): Mark[] {
  const sorted = places.map((at, of) => ({ at, of })).sort((a, b) => a.at - b.at);
  const groups: { at: number; of: number }[][] = [];
  for (const each of sorted) {
    const group = groups.at(-1);
    if (group && each.at - group[0]!.at < apart) group.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => ({
    at: (group[0]!.at + group.at(-1)!.at) / 2,
    of: group.map(({ of }) => of),
  }));
}
