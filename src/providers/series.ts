import type { Counted } from '../model/finding.js';
import { type PartialDate, partialDate } from '../model/partial-date.js';
import { text } from './fields.js';

/** Two centuries of months: no longer history is told. */
const longest = 2400;

/** When, and how much: as the provider sent it. */
export type Entry = readonly [when: PartialDate | undefined, value: unknown];

/**
 * A count by months or years, the oldest first. `undefined` where there is none, and where any part
 * of it can't be read: a history with a hole looks like one with a quiet month.
 */
export function seriesOf(entries: readonly Entry[] | undefined): Counted['series'] {
  if (!entries?.length || entries.length > longest) return undefined;
  const series: { from: PartialDate; until: PartialDate; value: number }[] = [];
  for (const [when, value] of entries) {
    if (!when || !isCount(value)) return undefined;
    series.push({ from: when, until: when, value: value + 0 });
  }
  if (new Set(series.map(({ from }) => from)).size < series.length) return undefined;
  return series.sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Whether a value is a number of events. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The year or month in `2019` or `2014-11`; `undefined` where it is neither. */
export function timeOf(value: unknown): PartialDate | undefined {
  const [written, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(text(value) ?? '') ?? [];
  const time = partialDate([Number(year), month && Number(month)]);
  return time === written ? time : undefined;
}
