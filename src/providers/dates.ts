import { partialDate, type PartialDate } from '../model/partial-date.js';

/** The date that ISO 8601 text begins with, as far as it is one; the time of day is dropped. */
export function dateOf(written: unknown): PartialDate | undefined {
  if (typeof written !== 'string') return undefined;
  const [, ...parts] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(written.trim()) ?? [];
  return partialDate(parts.map(Number));
}

/** The day of a moment, UTC; `undefined` where that is no moment of the common era. */
export function dayOf(milliseconds: number): PartialDate | undefined {
  return Math.abs(milliseconds) < 8.64e15
    ? dateOf(new Date(milliseconds).toISOString())
    : undefined;
}
