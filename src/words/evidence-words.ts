import type {
  EvidenceKind,
  EvidenceMethod,
  EvidenceStep,
  OutcomeState,
  Reach,
  StoryPart,
} from '../model/evidence.js';
import type { EvidenceUnit } from '../model/evidence-unit.js';
import type { Plural } from './words.js';

/** Fields of an entry that stand behind a term of their own. */
export type EvidenceTerm =
  | 'method'
  | 'uncertainty'
  | 'place'
  | 'language'
  | 'audience'
  | 'partner'
  | 'reach'
  | 'step'
  | 'indicator'
  | 'instrument'
  | 'n'
  | 'baseline'
  | 'followUp'
  | 'comparison'
  | 'status'
  | 'subgroups'
  | 'verifiedBy'
  | 'partnerReviewed'
  | 'works'
  | 'archivedUrl'
  | 'file';

/**
 * Every text of the ledger of evidence and of a story, in one language. `{name}`, `{from}` and the
 * like stand for what a sentence is about. A missing text does not compile.
 */
export interface EvidenceWords {
  /** Head of all that people report, and what sets it apart from what sources count. */
  readonly reported: string;
  readonly apart: string;
  /** What marks over time are. */
  readonly totals: string;
  /** Names of the kinds, at the head of a section. */
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** A count with its noun. */
  readonly counts: Readonly<Record<EvidenceUnit, Plural>>;
  readonly methods: Readonly<Record<EvidenceMethod, string>>;
  readonly reaches: Readonly<Record<Reach, string>>;
  readonly steps: Readonly<Record<EvidenceStep, string>>;
  readonly states: Readonly<Record<OutcomeState, string>>;
  readonly terms: Readonly<Record<EvidenceTerm, string>>;
  /** Who says so, `{name}`; or that nobody is named. */
  readonly reportedBy: string;
  readonly reporterUnknown: string;
  /** Two dates, `{from}` and `{until}`; or none. */
  readonly range: string;
  readonly undated: string;
  /** Stands behind the term of a method where nobody has said it. */
  readonly methodUnknown: string;
  /** Stands where something is measured later, or was never said. */
  readonly notYet: string;
  /** A sum of money, `{sum}`, of so many entries. */
  readonly sum: Plural;
  /** Why counts of people are not added up. */
  readonly overlapping: string;
  /** Why a figure is missing, and what stands in its place in a list of figures. */
  readonly masked: string;
  readonly maskedFigure: string;
  /** A subgroup, `{label}`, and how many, `{count}`. */
  readonly subgroup: string;
  readonly yes: string;
  /** Opens what a counter showed on other days; the heads of its table. */
  readonly readings: Plural;
  readonly date: string;
  readonly count: string;
  /** Names a copy in an archive, and a file. */
  readonly archived: string;
  readonly file: string;
  /** How many entries this reader may not see. */
  readonly withheld: Plural;
  /** Stands in place of the ledger where it can't be fetched or read. */
  readonly unreadable: string;
  /** The same where so many entries that anyone can download are not for everyone. */
  readonly closed: Plural;
  /** Stands where there is not one entry. */
  readonly none: string;
  /** The parts of a story. */
  readonly story: Readonly<Record<StoryPart, string>>;
  /** Stands where nobody knows yet what changed. */
  readonly unknownYet: string;
  /** Introduces what a part of a story rests on; or that it rests on nothing. */
  readonly restsOn: string;
  readonly restsOnNothing: string;
  /** How many more entries a part rests on that the reader may not see. */
  readonly restsOnWithheld: Plural;
}
