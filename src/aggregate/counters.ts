import type { Evidence } from '../model/evidence.js';
import type { PartialDate } from '../model/partial-date.js';

/** What a counter showed on one day. */
export interface CounterReading {
  readonly date: PartialDate;
  readonly value: number;
}

/** A counter of a platform, such as the followers of a page, as often as somebody wrote it down. */
export interface Counter {
  /** The newest reading. */
  readonly latest: Evidence;
  /**
   * All dated readings, the oldest first. Each is a running total, so that two are never added.
   * Empty where there are not two.
   */
  readonly readings: readonly CounterReading[];
}

/**
 * Takes readings of one counter together: what a platform counts under one title and address, in
 * one unit, written down on different days. Every other entry stands by itself.
 */
export function countersIn(entries: readonly Evidence[]): readonly Counter[] {
  const byKey = new Map<string, Evidence[]>();
  entries.forEach((entry, at) => {
    const { kind, title, url, unit } = entry;
    const key = JSON.stringify(isReading(entry) ? [kind, title, url, unit] : at);
    const group = byKey.get(key);
    if (group) group.push(entry);
    else byKey.set(key, [entry]);
  });
  return [...byKey.values()].map((group): Counter => {
    const sorted = [...group].sort((one, other) => (one.date! < other.date! ? -1 : 1));
    return {
      latest: sorted.at(-1)!,
      readings: sorted.length > 1 ? sorted.map(reading) : [],
    };
  });
}

/** Whether an entry is what a platform's counter showed on one day. */
export function isReading({ method, date, count }: Evidence): boolean {
  return (
    method === 'platform-statistics' &&
    count !== undefined &&
    date !== undefined &&
    !date.includes('/')
  );
}

function reading({ date, count }: Evidence): CounterReading {
  return { date: date as PartialDate, value: count! };
}
