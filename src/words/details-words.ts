import type { Version } from '../aggregate/details-versions.js';
import type {
  FailedReason,
  HiddenReason,
  NotAskedReason,
  NotCoveredReason,
} from '../model/finding.js';
import type { Group } from '../model/group.js';
import type { Scope } from '../model/receipt.js';
import type { MeasureWords } from './measure-words.js';
import type { Plural } from './words.js';

/** A question a reader may have, and the paragraph that answers it. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

/**
 * Every text of the details, in one language. Plain sentences, no jargon. `{name}`, `{names}`,
 * `{date}` and the like stand for what a sentence is about. A missing text does not compile.
 */
export interface DetailsWords {
  /** The button that closes the details. */
  readonly close: string;
  /** Stands in for a work's name where it has neither title nor identifier. */
  readonly work: string;
  /** What all numbers are, and what they are not. */
  readonly caveat: string;
  /** Where nobody was asked about anything. */
  readonly nothing: string;
  /** Heads the figures of another version; `{name}` is its identifier. */
  readonly version: string;
  readonly versionsApart: string;
  /** Leads to another version, of which the record of `{name}` tells; its identifier follows. */
  readonly versionTold: Readonly<Record<Version['kind'], string>>;
  /** The button that shows the figures of that version too, and takes them away again. */
  readonly versionFigures: string;
  /** Heads what is counted over all versions; why that is no sum, and that `{name}` can't count so. */
  readonly together: string;
  readonly togetherOnce: string;
  readonly togetherNone: string;
  /** Which tag of the page's metadata named the work; `{from}`. */
  readonly foundIn: string;
  /** What the page's owner wrote and nobody can read; `{text}`. */
  readonly unreadable: string;
  /** While answers are awaited, from `{names}` where it is known from whom. */
  readonly asking: string;
  readonly askingNames: string;
  /** Who registered the DOI, `{name}`, and which great registers, `{names}`, don't know it. */
  readonly registered: string;
  readonly registeredElsewhere: string;
  /** Whether anybody looked for retractions and their like; `{who}` is who did, and when. */
  readonly notices: {
    readonly checked: string;
    readonly noneFound: string;
    readonly notChecked: string;
  };
  /** Names of the groups, at the head of a section. */
  readonly groups: Readonly<Record<Group, string>>;
  /** Head of the measures that only set others in context. */
  readonly context: string;
  readonly scopes: Readonly<Record<Scope, string>>;
  /** In place of a date, where the answer is old. */
  readonly lastKnown: string;
  /** Sentences in place of a number; `{name}` is who was, or was not, asked. */
  readonly awaited: string;
  readonly failed: Readonly<Record<FailedReason, string>>;
  readonly notCovered: Readonly<Record<NotCoveredReason, string>>;
  /** Where a snapshot holds a reason that this copy has no words for. */
  readonly noAnswer: string;
  readonly whyUnknown: string;
  readonly notAsked: string;
  /** Why nobody was asked; a sentence that fits one source and several. */
  readonly whyNotAsked: Readonly<Record<NotAskedReason, string>>;
  readonly whyHidden: Readonly<Record<HiddenReason, string>>;
  /** Head of what the page withholds. */
  readonly withheld: Plural;
  /** Head of what nobody was asked. */
  readonly unasked: string;
  /** Source and method of one finding. */
  readonly method: MethodWords;
  /** What can be read about a measure; the first opens it, the others name its parts. */
  readonly about: Readonly<Record<'open' | Exclude<keyof MeasureWords, 'name'>, string>>;
  /** A count over time. */
  readonly series: SeriesWords;
  /** The countries of a count. */
  readonly places: PlacesWords;
  /** What a benchmark says: `{n}` per cent, `{name}`'s own figure, of a group of `{group}`. */
  readonly percentile: string;
  /** What the benchmark's group is, in the provider's words: `{set}`. */
  readonly comparedWith: string;
  /** Opens the rest of a long list. */
  readonly allItems: Plural;
  /** Where a source lists fewer than it counts. */
  readonly someItems: Plural;
  /** On how many sites the listed things stand; `{site}` has more than half of them. */
  readonly sites: string;
  readonly sitesMost: string;
  readonly whyDiffer: Answered;
  readonly missingCitation: Answered;
}

/** What opens a table of periods, its heads, and what is said of its rows. */
export interface SeriesWords {
  readonly open: Readonly<Record<'year' | 'month' | 'day', string>>;
  readonly period: string;
  readonly count: string;
  /** A `{period}` that is not over yet. */
  readonly soFar: string;
  /** `{period}` with the largest count, `{n}`. */
  readonly most: string;
  /** Head of what belongs to no period. */
  readonly undated: string;
}

/** What opens a table of countries, its heads, and what is said of its rows. */
export interface PlacesWords {
  readonly open: Plural;
  readonly country: string;
  readonly count: string;
  /** Countries whose counts are masked. */
  readonly masked: Plural;
  /** Row of what is masked or of unknown country. */
  readonly rest: string;
  /** Why the rows make more than the whole. */
  readonly overlapping: string;
  /** `{n}` of `{of}` could be located. */
  readonly located: string;
}

/** Source and method: what opens it, the names of its parts, and their values where they need words. */
export interface MethodWords {
  readonly open: string;
  readonly page: string;
  /** Text of the link to a page at `{name}`. */
  readonly pageAt: string;
  readonly request: string;
  readonly retrieved: string;
  /** In place of the former where no answer came. */
  readonly asked: string;
  /** `{date}` and `{time}`, in UTC. */
  readonly moment: string;
  readonly never: string;
  readonly rule: string;
  /** `{rule}`, as described in `{date}`. */
  readonly ruleSince: string;
  readonly scope: string;
  readonly period: string;
  readonly periodBetween: string;
  readonly allTime: string;
  readonly licence: string;
  readonly attribution: string;
}
