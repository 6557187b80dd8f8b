import type { Family } from './families.js';
import type { Figure, Sum } from './sums.js';

/** What one source says of the works of a family, where it keeps them apart. */
export interface Split extends Pick<Sum, 'measure' | 'provider' | 'rule' | 'scope'> {
  /** At least two, of different works, none of which stands for another. */
  readonly figures: readonly Figure[];
}

/** The figures of a family that their sources keep apart, in the order of the sums. */
export function splitsOf({ members }: Family, sums: readonly Sum[]): Split[] {
  const places = new Set(members);
  return sums.flatMap(({ measure, provider, rule, scope, figures }): Split[] => {
    const own = figures.filter(({ member, isRepeat }) => places.has(member) && !isRepeat);
    return own.length > 1 ? [{ measure, provider, rule, scope, figures: own }] : [];
  });
}
