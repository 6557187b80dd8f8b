/** A date known to the year, the month or the day: `2025`, `2025-06`, `2025-06-14`. */
export type PartialDate = `${number}` | `${number}-${string}` | `${number}-${string}-${string}`;

/** A moment in ISO 8601, UTC: `2026-11-22T09:30:00Z`. */
export type Timestamp = string;

/**
 * Joins what is known of a date, and invents nothing: an impossible month or day is left out
 * together with all that follows it.
 *
 * @param parts year, month (1–12) and day (1–31), as far as known
 * @returns `undefined` when not even the year is a year
 */
export function partialDate(parts: readonly unknown[]): PartialDate | undefined {
  const [year, month, day] = parts;
  if (!whole(year, 1, 9999)) return undefined;
  const text = String(year).padStart(4, '0');
  if (!whole(month, 1, 12)) return text as PartialDate;
  const toMonth = `${text}-${String(month).padStart(2, '0')}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!whole(day, 1, last)) return toMonth as PartialDate;
  return `${toMonth}-${String(day).padStart(2, '0')}` as PartialDate;
}

/** The moment in ISO 8601, UTC, to the second. */
export function timestamp(milliseconds: number): Timestamp {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

function whole(value: unknown, from: number, until: number): value is number {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= until;
}
