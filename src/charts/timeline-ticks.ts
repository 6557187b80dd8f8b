/** What one unit of an axis is, or what a label names. */
type Step = 'year' | 'month' | 'day';

/** A label below an axis. */
export interface Tick {
  /** Its middle, in units from the start of the axis. */
  readonly at: number;
  /** What it names: a year, a month counted from year 0, or a day counted from 1970. */
  readonly number: number;
  readonly step: Step;
}

/** Most labels of a kind that stand side by side 280 px wide, and between which numbers they stand. */
const kinds = {
  year: { most: 7, every: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500] },
  month: { most: 4, every: [1, 2, 3, 6] },
  day: { most: 3, every: [1, 2, 5, 7, 14, 21] },
} as const;

/**
 * Labels for an axis of equal units. More than two years of months are named by years, more than
 * two months of days by months.
 *
 * @param first the number of the first unit, as ticks have it
 */
export function ticks(step: Step, first: number, units: number): Tick[] {
  if (step === 'month' && units > 24)
    return labels(
      'year',
      first,
      units,
      (month) => Math.floor(month / 12),
      (year) => year * 12,
    );
  if (step === 'day' && units > 62) return labels('month', first, units, monthOf, dayOf);
  const same = (number: number) => number;
  return labels(step, first, units, same, same);
}

/**
 * @param name the number of the period to be named in which a unit lies
 * @param start the number of the first unit of such a period
 */
function labels(
  step: Step,
  first: number,
  units: number,
  name: (unit: number) => number,
  start: (number: number) => number,
): Tick[] {
  const { most, every } = kinds[step];
  const names: Tick[] = [];
  for (let number = name(first); number <= name(first + units - 1); number += 1) {
    const at = (start(number) + start(number + 1)) / 2 - first;
    if (at > 0 && at < units) names.push({ at, number, step });
  }
  const among = (gap: number) => names.filter(({ number }) => number % gap === 0);
  const gap = every.find((each) => among(each).length <= most) ?? every.at(-1)!;
  return among(gap);
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12) / 86_400_000;
}
