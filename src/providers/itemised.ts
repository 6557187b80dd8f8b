import type { Counted, Finding } from '../model/finding.js';
import type { PartialDate } from '../model/partial-date.js';
import { type Item, withItems } from './items.js';

export type { Item };

/**
 * A finding with the things it counts, the newest first and no more than 100. Where all are at
 * hand and each has its month, also how many each month brought; months without any are left out.
 *
 * @param items of the things that were counted, as many as are at hand, each once
 */
export function itemised(finding: Finding, items: readonly Item[]): Finding {
  if (finding.state !== 'counted' || !items.length) return finding;
  const newest = [...items].sort((a, b) => compare(b.date ?? '', a.date ?? ''));
  const months = newest.flatMap(({ date }) => (date && date.length > 4 ? date.slice(0, 7) : []));
  return {
    ...withItems(finding, newest),
    ...(months.length === finding.value && { series: byMonth(months.reverse()) }),
  };
}

function byMonth(months: readonly string[]): NonNullable<Counted['series']> {
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts].map(([month, value]) => ({
    from: month as PartialDate,
    until: month as PartialDate,
    value,
  }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
