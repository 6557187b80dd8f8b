import type { PartialDate, Timestamp } from './partial-date.js';

/** Which versions of the work a count covers. */
export type Scope = 'this version' | 'all versions';

/** What is known of a source before it is asked. */
export interface UnaskedReceipt {
  /** A page about the figure, or about the source, for a person to read. */
  readonly link: string;
  /** SPDX identifier of the data's licence, or a name where it has none. */
  readonly licence: string;
  /** The credit the source asks for. */
  readonly attribution: string;
  /** The source's own name for what it counts. */
  readonly rule: string;
  /** Month of the documentation the rule was read from, `2026-08`. */
  readonly ruleVersion: string;
  readonly scope: Scope;
}

/** Source and method of an answer: enough to ask again and to give credit. */
export interface AskedReceipt extends UnaskedReceipt {
  /** The shortest address that repeats this one figure; it holds no key and no e-mail. */
  readonly request: string;
  /** When the source gave the answer. */
  readonly retrieved: Timestamp;
  /** Until when the source's terms let the answer be kept; absent where they set no limit. */
  readonly expires?: Timestamp;
  /** The time the count covers; absent where it covers all time. */
  readonly period?: { readonly from: PartialDate; readonly until: PartialDate };
}

/** Source and method. */
export type Receipt = AskedReceipt | UnaskedReceipt;

/** Whether the source was asked at all. */
export function wasAsked(receipt: Receipt): receipt is AskedReceipt {
  return 'retrieved' in receipt;
}
