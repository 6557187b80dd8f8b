import type { Attention } from '../../src/model/attention.js';
import type { Counted, Finding } from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import type { PartialDate } from '../../src/model/partial-date.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import { countedBy } from './findings.js';

/** The day after the answers of `countedBy`. */
export const now = Date.parse('2026-11-23T12:00:00Z');

/** A made-up work with what was found about it. */
export function workWith(findings: readonly Finding[], more: Partial<Attention> = {}): Attention {
  return {
    work: { identifiers: ['doi:10.5555/w1'] },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings,
    ...more,
  };
}

/** A count with sums by periods: `{ '2024': 3 }`. All that was counted is in them unless it is said. */
export function summed(
  measure: Measure,
  provider: ProviderId,
  sums: Readonly<Record<string, number>>,
  count = Object.values(sums).reduce((all, value) => all + value, 0),
): Counted {
  const series = Object.entries(sums).map(([period, value]) => {
    const date = period as PartialDate;
    return { from: date, until: date, value };
  });
  return { ...countedBy(provider, count, measure), series };
}

/** A count with the things it is made of, by their dates. */
export function listed(
  measure: Measure,
  provider: ProviderId,
  dates: readonly (string | undefined)[],
  count = dates.length,
): Counted {
  const items = dates.map((date, at) => ({
    title: `Thing ${at + 1}`,
    link: `https://things.test/${at + 1}`,
    ...(date && { date: date as PartialDate }),
  }));
  return { ...countedBy(provider, count, measure), items };
}

/** Months from one on, with their values. */
export function monthly(first: string, values: readonly number[]): Record<string, number> {
  const [year, month] = first.split('-').map(Number) as [number, number];
  return Object.fromEntries(
    values.map((value, at) => [
      new Date(Date.UTC(year, month - 1 + at)).toISOString().slice(0, 7),
      value,
    ]),
  );
}

/** So many days from one on, each once. */
export function days(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10),
  );
}
