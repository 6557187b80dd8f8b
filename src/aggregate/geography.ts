import type { Counted } from '../model/finding.js';
import { type Measure, measures } from '../model/measure.js';

/** From which countries a count comes, as far as its source says. */
export interface Geography {
  /** Countries by their count, the largest first; `country` is ISO 3166-1 alpha-2. */
  readonly rows: readonly { readonly country: string; readonly value: number }[];
  /** How many countries are left out because their counts are so small that they might point to people. */
  readonly masked: number;
  /** What is counted and stands in no row: masked, or of unknown country. Absent where countries overlap. */
  readonly rest?: number;
  /** Whether one thing can count for several countries, so that the rows make more than the whole. */
  readonly isOverlapping: boolean;
  /** How many of the things counted could be located at all, where the source says. */
  readonly located?: { readonly n: number; readonly of: number };
}

/** Counts of what people did are told of a country only from here on. */
const least = 5;

/**
 * Reads the countries of a count; `undefined` where its source names none. Small counts of what
 * people did are masked, and if that would leave one country alone in the dark, the next smallest
 * too, so that it can't be worked out. A snapshot may hold anything in their place.
 */
export function geographyOf(finding: Counted): Geography | undefined {
  const all = placesIn(finding).sort(
    (a, b) => b.value - a.value || (a.country < b.country ? -1 : 1),
  );
  if (!all.length || !isCount(finding.value)) return undefined;
  const isPublic = !isOfPeople(finding.measure);
  const shown = isPublic ? all.length : unmasked(all.map(({ value }) => value));
  const rows = all.slice(0, shown);
  const told = rows.reduce((sum, { value }) => sum + value, 0);
  const { n, of } = fieldsOf(finding.located);
  const located = isCount(n) && isCount(of) ? { n, of } : undefined;
  return {
    rows,
    masked: all.length - shown,
    isOverlapping: isPublic,
    ...(!isPublic && finding.value >= told && { rest: finding.value - told }),
    ...(located && { located }),
  };
}

/** How many of the values, the largest first, can be told. */
function unmasked(values: readonly number[]): number {
  const large = values.filter((value) => value >= least).length;
  return values.length - large === 1 ? Math.max(0, large - 1) : large;
}

/** Whether it counts what visitors did, in contrast to what was published. */
function isOfPeople(measure: Measure): boolean {
  const facts =
    typeof measure === 'string' && Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  return facts?.engagement !== 'cited';
}

function placesIn({ places }: Counted): { country: string; value: number }[] {
  const given: readonly unknown[] = Array.isArray(places) ? places : [];
  return given.filter((place): place is { country: string; value: number } => {
    const { country, value } = fieldsOf(place);
    return typeof country === 'string' && /^[A-Z]{2}$/.test(country) && isCount(value);
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Record<string, unknown>;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
