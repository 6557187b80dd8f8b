import type { Evidence, EvidenceKind, Subgroup } from './evidence.js';
import { isMoney, unitFacts } from './evidence-unit.js';

/** Numbers of people are told from here on. */
const least = 5;

/** Kinds whose count is one of people, unless its unit says otherwise. */
const gathers: readonly EvidenceKind[] = [
  ...(['event', 'workshop', 'exhibition', 'performance', 'talk'] as const),
  ...(['teaching-use', 'outcome', 'letter', 'testimony', 'photo'] as const),
];

/** Whether an entry counts people, or may. */
export function countsPeople({ kind, unit }: Pick<Evidence, 'kind' | 'unit'>): boolean {
  if (isMoney(unit)) return false;
  return unitFacts(unit)?.isPeople ?? gathers.includes(kind);
}

/**
 * The entry as everyone may see it: numbers of fewer than five people are taken out, with what was
 * measured of them, and where one subgroup alone would be in the dark, the next smallest too, so
 * that it can't be worked out.
 */
export function masked(entry: Evidence): Evidence {
  const { count, n, subgroups } = entry;
  const hidesCount = isFew(count) && countsPeople(entry);
  const hidesMeasured = isFew(n);
  const groups = subgroups && maskedGroups(subgroups);
  const hidesGroup = groups?.some((group, at) => group !== subgroups?.[at]);
  if (!hidesCount && !hidesMeasured && !hidesGroup) return entry;
  const { count: _, n: _n, baseline, followUp, subgroups: _s, ...rest } = entry;
  return {
    ...rest,
    ...(!hidesCount && count !== undefined && { count }),
    ...(!hidesMeasured && {
      ...(n !== undefined && { n }),
      ...(baseline !== undefined && { baseline }),
      ...(followUp !== undefined && { followUp }),
    }),
    ...(groups && { subgroups: groups }),
    masked: true,
  };
}

function maskedGroups(groups: readonly Subgroup[]): readonly Subgroup[] {
  const small = groups.filter(({ count }) => isFew(count));
  const large = groups
    .filter(({ count }) => count !== undefined && count >= least)
    .sort((one, other) => one.count! - other.count!);
  const isMasked = groups.some(({ masked }) => masked);
  const hidden = new Set(
    small.length === 1 && !isMasked ? [...small, ...large.slice(0, 1)] : small,
  );
  return groups.map((group) =>
    hidden.has(group) ? { label: group.label, masked: true as const } : group,
  );
}

function isFew(count: number | undefined): boolean {
  return count !== undefined && count > 0 && count < least;
}
