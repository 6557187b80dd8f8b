import type { Identifier } from '../identifiers/identifier.js';
import type { About } from './attention.js';
import type { FailedReason } from './finding.js';
import type { ProviderId } from './provider-id.js';
import type { AskedReceipt } from './receipt.js';

/**
 * How a work is tied to the person, organisation or award whose list it stands on.
 *
 * - `orcid record`: it stands on the person's own public record.
 * - `openalex author matching`: OpenAlex takes its author for the person; perhaps theirs.
 * - `orcid in publisher metadata`: its publisher named the person's iD.
 * - `affiliation`: an author's address was read as the organisation's.
 * - `repository collection`: the repository keeps it in the collection.
 * - `funder+award number`: it names the award by funder and number.
 */
export type Tie =
  | 'orcid record'
  | 'openalex author matching'
  | 'orcid in publisher metadata'
  | 'affiliation'
  | 'repository collection'
  | 'funder+award number';

/** A tie, and who says so. */
export interface Tied {
  readonly tie: Tie;
  readonly provider: ProviderId;
}

/** A work of a portfolio. */
export interface PortfolioWork extends Omit<About, 'also' | 'relations'> {
  /** All it is known by, at least one, what it is filed under first. */
  readonly identifiers: readonly Identifier[];
  /** How it is tied to the subject, by everyone who lists it. */
  readonly ties: readonly Tied[];
}

/** Something a list names without an identifier: it can't be looked up, and is not left out either. */
export interface PortfolioEntry extends Omit<About, 'also' | 'relations'> {
  readonly ties: readonly Tied[];
}

/** Where a list comes from: enough to ask again and to give credit. */
export type ListReceipt = Pick<AskedReceipt, 'link' | 'request' | 'licence' | 'attribution'> & {
  /** Absent where no answer came. */
  readonly retrieved?: AskedReceipt['retrieved'];
};

/** What came of asking one source for a list. */
export interface PortfolioSource {
  readonly provider: ProviderId;
  /** How it ties works to the subject; absent for one that was asked for the subject's name alone. */
  readonly tie?: Tie;
  /**
   * Why it has not said all; what it said before stands. `unknown-subject`: it answered, and knows
   * no such person, organisation or award. `unaskable`: its grammar can't carry the subject, so it
   * was not asked.
   */
  readonly failure?: FailedReason | 'unknown-subject' | 'unaskable';
  /** How many entries of its list were read. */
  readonly read: number;
  /** How many its list has, where it says so: "first 2,000 of 3,412". */
  readonly total?: number;
  /** Whether the list was read to its end. */
  readonly isComplete: boolean;
  readonly receipt: ListReceipt;
}

/** The works of a person, an organisation or an award, as the sources that were asked list them. */
export interface Portfolio {
  /** `orcid:…`, `ror:…` or `award:…`. */
  readonly subject: Identifier;
  /** Its name, as the first source has it that knows one. */
  readonly name?: string;
  /** The subject's works, each once. */
  readonly works: readonly PortfolioWork[];
  /**
   * Works of a person that their own record does not hold: offered apart, for the person alone can
   * say whether they are theirs. Always empty for organisations and awards.
   */
  readonly perhaps: readonly PortfolioWork[];
  /** Entries that nobody can be asked about. */
  readonly unidentified: readonly PortfolioEntry[];
  readonly sources: readonly PortfolioSource[];
  /** Whether every source of works was read to its end; a list cut short is no whole one. */
  readonly isComplete: boolean;
}
