import type { Identifier } from '../../identifiers/identifier.js';
import { keyOf } from '../../identifiers/read.js';
import { readAs, readWritten, type WorkScheme } from '../written.js';
import { readCountry } from './country.js';
import type { Period, UsageMeasure, UsageRow } from './usage.js';

// COUNTER Code of Practice, releases 5 and 5.1, see https://cop5.countermetrics.org/

/** Looking at anything of a work is an investigation, taking all of it a request; refusals are no use. */
export function measureOf(metric: string): UsageMeasure | undefined {
  if (/^(?:Total|Unique)_(?:Item|Title)_Investigations$/.test(metric)) return 'views';
  return /^(?:Total|Unique)_(?:Item|Title)_Requests$/.test(metric) ? 'downloads' : undefined;
}

/** What machines take is counted apart, and is no reader's use. */
export function isByPeople(accessMethod: string | undefined): boolean {
  return !accessMethod || /^regular$/i.test(accessMethod);
}

/** COUNTER's kinds of identifier that name a work. ISSNs name journals. */
const kinds: Readonly<Record<string, WorkScheme | 'any'>> = {
  DOI: 'doi',
  ISBN: 'isbn',
  URI: 'any',
};

/** The work that a report's identifiers name, by their kinds. */
export function workIn(written: Readonly<Record<string, string>>): Identifier | undefined {
  const found = Object.entries(kinds).flatMap(([kind, scheme]): Identifier[] => {
    const text = written[kind]?.trim();
    if (!text) return [];
    const reading = scheme === 'any' ? readWritten(text) : readAs(scheme, text);
    return 'found' in reading ? [reading.found] : [];
  });
  return keyOf(found);
}

/** One number of a report. */
export interface Instance {
  readonly identifier: Identifier;
  readonly metric: string;
  readonly measure: UsageMeasure;
  readonly period: Period;
  readonly count: number;
  readonly platform: string | undefined;
  readonly release: string | undefined;
  /** As the report writes it; `undefined` where it does not divide by country. */
  readonly country: string | undefined;
}

/**
 * A report's numbers with the parts of one sum added: reports divide the use of a work by year of
 * publication, kind and way of access.
 */
export function summed(instances: Iterable<Instance>): UsageRow[] {
  const rows = new Map<string, UsageRow>();
  for (const { metric, release, country, platform, count, ...what } of instances) {
    const read = country === undefined ? undefined : readCountry(country);
    const isPlaced = read !== undefined && read !== 'unknown';
    const row = {
      ...what,
      ...(isPlaced ? { country: read } : country !== undefined && { isUnplaced: true as const }),
      ...(platform && { platform }),
      rule: metric,
      ...(release && { ruleVersion: `COUNTER ${release}` }),
    };
    const key = JSON.stringify(row);
    rows.set(key, { ...row, count: (rows.get(key)?.count ?? 0) + count });
  }
  return [...rows.values()];
}
