import type { Measure } from './measure.js';
import type { PartialDate } from './partial-date.js';
import type { ProviderId } from './provider-id.js';
import type { AskedReceipt, Receipt, UnaskedReceipt } from './receipt.js';

/** The provider does not know the work, has no such figure of it, or cannot tell none from not reported. */
export type NotCoveredReason = 'unknown-work' | 'ambiguous-zero' | 'no-open-file' | 'no-figure';

/** Nobody asked, so nothing is known. */
export type NotAskedReason =
  | 'no-identifier'
  | 'details-closed'
  | 'provider-off'
  | 'no-open-source'
  | 'needs-key'
  | 'needs-contact'
  | 'consent'
  | 'not-in-snapshot';

/** Asked, and no usable answer came. */
export type FailedReason =
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'refused'
  | 'not-json'
  | 'malformed'
  | 'other-work';

/** Known, and withheld by the page's owner or to protect people. */
export type HiddenReason = 'omit' | 'min-count' | 'masked' | 'excluded';

interface Subject {
  readonly measure: Measure;
  readonly provider: ProviderId;
}

/** The works a benchmark compares with: those of one type, year and field. */
export interface Context {
  /** The field, in the provider's own words. */
  readonly field?: string;
  /** The provider's own word for the kind of work. */
  readonly type?: string;
  readonly year?: number;
  /** How many such works the provider holds today; the benchmark may rest on an earlier count. */
  readonly n?: number;
}

/** A number the provider gave. */
export interface Counted extends Subject {
  readonly state: 'counted';
  /**
   * At least 0; a whole number for counts, a ratio or percentile for context measures; for a
   * state 1 where it holds and 0 where it does not.
   */
  readonly value: number;
  /** Of a whole site: the source's list is longer than what it gives. */
  readonly isAtLeast?: true;
  /** The provider's own word for a state: `gold`, `closed`. */
  readonly status?: string;
  readonly series?: readonly { from: PartialDate; until: PartialDate; value: number }[];
  /** `country` is ISO 3166-1 alpha-2. */
  readonly places?: readonly { country: string; value: number }[];
  /** Of how many of the things that `places` counts a country is known: 31 of 39 citing works. */
  readonly located?: { readonly n: number; readonly of: number };
  readonly items?: readonly { title: string; link: string; date?: PartialDate; outlet?: string }[];
  /** With what a benchmark compares. */
  readonly context?: Context;
  readonly receipt: AskedReceipt;
}

/** An answer, and it holds no number. */
export interface NotCovered extends Subject {
  readonly state: 'not-covered';
  readonly reason: NotCoveredReason;
  readonly receipt: AskedReceipt;
}

/** No question was put. */
export interface NotAsked extends Subject {
  readonly state: 'not-asked';
  readonly reason: NotAskedReason;
  readonly receipt: UnaskedReceipt;
}

/** A question without a usable answer. The receipt is unasked when the provider is held back. */
export interface Failed extends Subject {
  readonly state: 'failed';
  readonly reason: FailedReason;
  readonly receipt: Receipt;
}

/** A finding the page withholds; its value is gone, that it exists is told. */
export interface Hidden extends Subject {
  readonly state: 'hidden';
  readonly reason: HiddenReason;
  readonly receipt: Receipt;
}

/** One provider's answer on one measure of one work. Missing is not zero, failure is not missing. */
export type Finding = Counted | NotCovered | NotAsked | Failed | Hidden;
