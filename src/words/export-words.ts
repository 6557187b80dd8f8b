import type { GroupedMeasure } from '../model/group.js';
import type { Plural } from './words.js';

/** Measures whose statement is a count with its noun. */
export type CountMeasure =
  | GroupedMeasure
  | 'wikipedia-views'
  | 'countries-citing'
  | 'sitelinks'
  | 'replies'
  | 'reposts'
  | 'likes';

/** Forms and lists that an export can be laid out for. */
export type LayoutId =
  | 'cv'
  | 'tenure'
  | 'nih'
  | 'narrative-cv'
  | 'ref'
  | 'researchfish'
  | 'pathway'
  | 'award'
  | 'repository';

/** What a form's own guidance says of numbers in it. */
export type MetricsRule = 'allowed' | 'discouraged' | 'forbidden' | 'not-stated' | 'no-form';

/** What keeps a number out of an export. */
export type Flaw = 'no-source' | 'no-date' | 'no-unit';

/** What a sentence has lost, or has got, since a person has written it anew. */
export type WordingFlaw = 'no-number' | 'other-number' | 'no-source' | 'no-date';

/** The outcome types of Researchfish, in its own order. */
export type OutcomeType =
  | 'publications'
  | 'collaborations'
  | 'funding'
  | 'destination'
  | 'engagement'
  | 'influence'
  | 'tools'
  | 'datasets'
  | 'property'
  | 'medical'
  | 'artistic'
  | 'software'
  | 'spin-outs'
  | 'awards'
  | 'facilities';

/** How facts are said that carry their own source and date. */
export interface StatementWords {
  /** A count of a measure as a clause without an end: "Cited by {n} works". */
  readonly facts: Readonly<Record<CountMeasure, Plural>>;
  /** That something of a measure, `{name}`, is recorded, where a form wants no counts. */
  readonly recorded: string;
  /** From how many countries a count comes. */
  readonly countries: {
    readonly views: Plural;
    readonly downloads: Plural;
    readonly readers: Plural;
    readonly other: Plural;
  };
  /** `{fact}` and, in brackets, its `{source}`. */
  readonly sourced: string;
  /** Between two parts of the brackets that are no list: ";". */
  readonly semicolon: string;
  /** Things that are counted by name, `{items}`. */
  readonly including: string;
  /** The title of one such thing. */
  readonly item: string;
  /** `{n}` of `{of}` citing works, or of all that is counted, could be located. */
  readonly located: string;
  readonly locatedOther: string;
  /** A figure that the provider, `{name}`, has made itself. */
  readonly own: string;
  /** `{n}` works with which is compared. */
  readonly compared: Plural;
  /** Benchmarks; `{set}` says with what works is compared. */
  readonly percentile: string;
  readonly fwci: string;
  readonly rcr: string;
  /** States in the provider's word, `{status}`. */
  readonly access: string;
  readonly archived: string;
  /** What `{name}` says of `{text}`. */
  readonly reported: string;
  /** Stands for `{name}` where nobody is named. */
  readonly unnamed: string;
}

/** Every text of an export, in one language. `{n}` and the like stand for what it is about. */
export interface ExportWords extends StatementWords {
  readonly titles: Readonly<Record<LayoutId, string>>;
  /** What is to be known before using a layout; empty where nothing is. */
  readonly notes: Readonly<Record<LayoutId, string>>;
  readonly rules: Readonly<Record<MetricsRule, string>>;
  /** Which form was read, where and when: `{form}`, `{version}`, `{date}`. */
  readonly formRead: string;
  readonly noForm: string;
  readonly headings: {
    readonly notices: string;
    readonly narrative: string;
    readonly evidence: string;
    readonly reported: string;
    readonly method: string;
    readonly appendix: string;
    readonly statement: string;
    /** The `{n}`th contribution. */
    readonly contribution: string;
    readonly modules: readonly [string, string, string, string];
    readonly figures: string;
    readonly works: string;
    readonly coverage: string;
    readonly who: string;
    readonly how: string;
    readonly so: string;
    readonly outside: string;
  };
  /** What stands where the person is to write; said so that it can't be taken for a text. */
  readonly fill: {
    readonly narrative: string;
    readonly statement: string;
    readonly contribution: string;
    readonly module: string;
    readonly who: string;
    readonly how: string;
    readonly claim: string;
  };
  /** Heads of tables. */
  readonly columns: {
    readonly number: string;
    readonly work: string;
    readonly identifier: string;
    readonly year: string;
    readonly figure: string;
    readonly unit: string;
    readonly period: string;
    readonly place: string;
    readonly source: string;
    readonly retrieved: string;
    readonly method: string;
    readonly request: string;
    readonly measure: string;
    readonly outcome: string;
    readonly entry: string;
    readonly counted: string;
    readonly notCovered: string;
    readonly failed: string;
    readonly notAsked: string;
    readonly hidden: string;
    readonly before: string;
    readonly after: string;
  };
  readonly outcomes: Readonly<Record<OutcomeType, string>>;
  /** `{n}` of `{of}` works stand in the export. */
  readonly chosen: string;
  /** That all figures were found by machine, and how to repeat them. */
  readonly methodNote: string;
  /** Where the person has nothing to show. */
  readonly noEvidence: string;
  /** Of how many countries some are named. */
  readonly placesCounted: Plural;
  readonly noPlace: string;
  readonly noEntry: string;
  readonly lifetime: string;
  /** On which `{date}` a number was read that names its own period. */
  readonly readOn: string;
  /** What numbers in brackets behind sentences are. */
  readonly bracketed: string;
  /** Begins a note that is not for those who receive the document; without an end. */
  readonly toWriter: string;
  /** What a number means that names no period; without an end. */
  readonly allTime: string;
  /** A count within `{from}` to `{until}`. */
  readonly within: string;
  readonly wholeYears: string;
  readonly noHistory: string;
  readonly undated: string;
  /** `{used}` of `{limit}` characters; and that `{over}` are too many. */
  readonly counter: string;
  readonly over: Plural;
  /** `{n}` entries are more than the form takes, `{most}`. */
  readonly tooMany: string;
  readonly flaws: Readonly<Record<Flaw, string>>;
  /** What a checksum proves. */
  readonly seal: {
    readonly proves: string;
    readonly intact: string;
    readonly changed: string;
    readonly noSeal: string;
    readonly unreadable: string;
    /** `{what}` is another, is gone, or is new. */
    readonly other: string;
    readonly gone: string;
    readonly added: string;
    readonly list: string;
    readonly about: string;
    readonly rest: string;
  };
}
