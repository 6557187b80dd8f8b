import type { Evidence } from '../../model/evidence.js';
import { withoutTwins } from './split.js';
import { ordered } from './order.js';

/**
 * The entries of several files as one list. An entry that stands alike in two of them is one, as in
 * what is published and in its owner's own copy; two that stand alike in one file stay two, for two
 * people may have given the same on one day.
 */
export function joinedEntries(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const most = new Map<string, number>();
  const joined = lists.flatMap((entries) => {
    const seen = new Map<string, number>();
    return entries.filter((entry) => {
      const key = JSON.stringify(ordered(entry));
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      if (nth <= (most.get(key) ?? 0)) return false;
      most.set(key, nth);
      return true;
    });
  });
  return withoutTwins(joined);
}
