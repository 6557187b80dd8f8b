import type { Identifier } from '../../identifiers/identifier.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { Problem } from '../listing.js';

/** What a usage file counts. */
export type UsageMeasure = 'views' | 'downloads' | 'plays';

/** A stretch of time, both ends included. */
export interface Period {
  readonly from: PartialDate;
  readonly until: PartialDate;
}

/** One count of a usage file. */
export interface UsageRow {
  readonly identifier: Identifier;
  readonly measure: UsageMeasure;
  readonly period: Period;
  /** ISO 3166-1 alpha-2, upper case; absent where the file does not say, or does not know. */
  readonly country?: string;
  /** The file divides by country, and does not know this one: counted, and on no map. */
  readonly isUnplaced?: true;
  /** A whole number, at least 0. */
  readonly count: number;
  /** Where it was counted, in the file's own words. */
  readonly platform?: string;
  /** The file's own name for what it counts, such as `Total_Item_Requests`; absent where it has none. */
  readonly rule?: string;
  /** The release of the rule, such as `COUNTER 5.1`. */
  readonly ruleVersion?: string;
}

/** What a usage file comes to. What can't be read is told, and the rest goes on. */
export interface Usage {
  readonly rows: readonly UsageRow[];
  readonly problems: readonly Problem[];
}

/** What the owner says of a whole file, for whatever it does not say itself. */
export interface UsageDefaults {
  /** The one work that all of the file is about. */
  readonly identifier?: Identifier;
  readonly measure?: UsageMeasure;
  readonly period?: Period;
  readonly platform?: string;
  readonly rule?: string;
}
