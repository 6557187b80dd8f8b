import type { StepKind } from '../aggregate/body/steps.js';
import type { BodyWords } from './body-words.js';
import type { HighlightsWords } from './highlights-words.js';
import type { ImportWords } from './import-words.js';
import type { SitesWords } from './sites-words.js';
import type { Plural } from './words.js';

/** What is said of counts by the day. */
interface DaysWords {
  readonly head: string;
  readonly why: string;
  /** `{n}` requests. */
  readonly button: Plural;
  readonly asking: string;
  /** Names what is counted: works that cite at least one of `{n}`. */
  readonly measure: Plural;
  /** `{n}` of `{of}` works are known to OpenAlex. */
  readonly of: string;
  /** Of several lots, a work may be counted in each. */
  readonly atMost: string;
  readonly twice: string;
  /** How OpenAlex writes dates of which it knows the year alone. */
  readonly january: string;
  readonly tooMany: string;
  readonly unasked: string;
}

/** Every text of the summary of several works, in one language. */
export interface SummaryWords {
  readonly body: BodyWords;
  readonly highlights: HighlightsWords;
  readonly import: ImportWords;
  /** Names a summary of which nobody knows a name. */
  readonly title: string;
  /** The summary's parts, as their tabs call them. */
  readonly tabs: Readonly<
    Record<
      | 'highlights'
      | 'works'
      | 'mentions'
      | 'sources'
      | 'timeline'
      | 'map'
      | 'list'
      | 'chosen'
      | 'window'
      | 'news'
      | 'use'
      | 'community',
      string
    >
  >;
  /** Names the row of tabs. */
  readonly parts: string;
  /** How far it has come. */
  readonly progress: {
    readonly listing: string;
    /** `{n}` of `{of}`. */
    readonly looking: string;
    readonly paused: string;
    readonly done: Plural;
    readonly pause: string;
    readonly resume: string;
    readonly none: string;
  };
  readonly notices: string;
  readonly sums: {
    readonly head: string;
    readonly measure: string;
    readonly source: string;
    readonly count: string;
    readonly works: string;
    readonly date: string;
    /** `{n}` of `{of}` works have a number. */
    readonly of: string;
    /** Published under the sums. */
    readonly rule: string;
    readonly none: string;
    readonly access: string;
  };
  /** Asks those too who answer for one work at a time. */
  readonly thorough: {
    readonly why: string;
    readonly button: Plural;
  };
  readonly works: {
    readonly work: string;
    readonly year: string;
    readonly kind: string;
    readonly found: string;
    readonly untitled: string;
    /** All numbers of one work. */
    readonly open: string;
    readonly search: string;
    readonly allYears: string;
    readonly allKinds: string;
    readonly shown: string;
    readonly showAll: Plural;
    readonly empty: string;
    /** `{n}` of `{of}` are found by what is searched for. */
    readonly matching: string;
    /** A version of `{title}`. */
    readonly versionOf: string;
    /** Counted orders rank nobody. */
    readonly orderNote: string;
  };
  readonly mentions: {
    readonly title: string;
    readonly date: string;
    readonly measure: string;
    readonly source: string;
    readonly works: string;
    readonly allMeasures: string;
    readonly none: string;
    readonly undated: string;
    /** So many different pages and posts, from `{sites}`. */
    readonly spread: Plural;
    readonly sites: Plural;
    /** So many of them stand on `{site}`. */
    readonly most: Plural;
    /** They are listed `{listed}` times. */
    readonly repeated: string;
    /** `{name}` was asked about `{n}` of `{of}` works. */
    readonly askedOf: string;
  };
  readonly sites: SitesWords;
  readonly sources: {
    readonly list: string;
    readonly asked: string;
    readonly source: string;
    readonly date: string;
    /** Heads of the columns, one for each standing. */
    readonly standings: Readonly<
      Record<
        'counted' | 'not-covered' | 'failed' | 'not-asked' | 'hidden' | 'masked' | 'awaited',
        string
      >
    >;
    readonly given: Plural;
    readonly file: Plural;
    /** A list of `{name}`. */
    readonly complete: Plural;
    readonly first: string;
    readonly cut: Plural;
    readonly unknown: string;
    readonly failed: string;
    /** {name} has a list, and does not show it to everybody. */
    readonly refused: string;
    readonly unreadable: string;
    readonly problems: Plural;
    readonly perhaps: Plural;
    readonly perhapsWhy: string;
    readonly unidentified: Plural;
  };
  readonly link: {
    readonly copy: string;
    readonly copied: string;
    /** Where it can't be copied: the address follows. */
    readonly here: string;
  };
  readonly csv: string;
  /** A view that does not suit what it was given. */
  readonly hints: {
    readonly unknownView: string;
    /** The tenure view takes the first `{n}` of `{of}` works. */
    readonly mostWorks: string;
    readonly mostFacts: string;
    readonly unknownFact: string;
    readonly noWindow: string;
    readonly context: string;
  };
  readonly window: {
    readonly measure: string;
    readonly source: string;
    readonly before: string;
    readonly within: string;
    readonly after: string;
    readonly toDate: string;
    /** Years that are told whole: `{span}`. */
    readonly wholeYears: string;
    readonly noSeries: string;
    readonly undated: Plural;
    readonly coincides: string;
    readonly of: string;
    readonly span: string;
    readonly spanFrom: string;
    readonly spanUntil: string;
    readonly days: DaysWords;
  };
  readonly news: {
    readonly head: string;
    readonly none: string;
    readonly places: string;
    readonly rule: string;
  };
  /** What is new since the reader's last visit. */
  readonly since: {
    /** `{date}` of that visit. */
    readonly head: string;
    /** What is kept, and where, before and after the reader has said so. */
    readonly why: string;
    readonly kept: string;
    readonly remember: string;
    readonly seen: string;
    readonly forget: string;
    readonly none: string;
    readonly added: Plural;
    readonly before: string;
    readonly now: string;
    readonly rule: string;
  };
  /** What the owner of the list can mend. */
  readonly steps: {
    readonly head: string;
    /** Opens the list of works that a step is about. */
    readonly which: string;
    readonly rule: string;
    readonly kinds: Readonly<Record<StepKind, { readonly found: Plural; readonly advice: string }>>;
  };
  readonly use: {
    readonly none: string;
    readonly rule: string;
  };
  readonly community: {
    readonly counted: string;
    readonly reported: string;
  };
}
