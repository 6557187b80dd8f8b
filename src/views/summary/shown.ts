import type { nothing, TemplateResult } from 'lit/html.js';
import type { Body } from '../../aggregate/body/body.js';
import type { SeenWorks } from '../../aggregate/body/since.js';
import type { DayCounts } from '../../aggregate/body/day-counts.js';
import type { Order } from '../../aggregate/body/order.js';
import type { Window } from '../../aggregate/timeline/window.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import type { Finding } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { Portfolio } from '../../model/portfolio.js';
import type { ProviderId } from '../../model/provider-id.js';
import type { Voice } from '../../words/details-sentences.js';
import type { Placed } from '../../words/import-sentences.js';
import type { SummaryWords } from '../../words/summary-words.js';
import type { Tab, View } from './views.js';

/** What the reader has chosen. It fits into an address, so that a view can be sent to others. */
export interface Choice {
  readonly tab: Tab;
  /** What is searched for in titles, identifiers and outlets. */
  readonly query: string;
  /** The year and the kind that works must have; all where empty. */
  readonly year: string;
  readonly kind: string;
  readonly order: Order;
  /** Whether all rows are shown, not only the first. */
  readonly isWhole: boolean;
  /** The kind of mention that is shown; all where empty. */
  readonly measure: string;
}

/** What a summary shows, and what its reader can do. */
export interface Shown extends Voice {
  readonly words: SummaryWords;
  readonly body: Body;
  /** The works in the form of one. */
  readonly together: Attention;
  readonly view: View;
  /** What is written for the view and is none. */
  readonly unknownView: string | undefined;
  readonly choice: Choice;
  readonly choose: (choice: Partial<Choice>) => void;
  /** How many rows are drawn so far, and how to have more drawn in a moment. */
  readonly reach: { readonly most: number; readonly more: () => void };
  readonly origin: Origin;
  readonly progress: Progress;
  /** Whether readers may put works in the order of a count. */
  readonly isSortable: boolean;
  /** What the tenure view tells of a work. */
  readonly facts: readonly Fact[];
  readonly window: Window;
  /** What is counted by the day, or can be; nothing where the window ends with years. */
  readonly dayCounts: DayCounts | undefined;
  readonly countDays: () => void;
  /** The reader's time, milliseconds since 1970. */
  readonly now: number;
  /** Whether all that is known of one work stands open, and how to change that. */
  readonly isOpen: (place: number) => boolean;
  readonly toggle: (place: number) => void;
  /** Draws all that is known of one work. */
  readonly detailsOf: (place: number) => TemplateResult;
  /** Draws a chart: the timeline or the map. */
  readonly chart: (tab: 'timeline' | 'map') => TemplateResult | typeof nothing;
  /** Draws what people report; nothing where the page names none. */
  readonly reported: () => TemplateResult | typeof nothing;
  /** What the reader has seen before; absent where that may not be kept, and until it is known. */
  readonly visit: Visit | undefined;
  /** Asks everyone; absent where everyone has been asked. */
  readonly thorough: (() => void) | undefined;
  /** What is known of whole sites. */
  readonly sites: SitesShown;
  /** Takes a table along. */
  readonly take: (table: Taking) => void;
  readonly copyLink: () => void;
  /** What came of copying: an address where it could not be copied. */
  readonly copied: string | undefined;
}

/** The sites and DOI prefixes that the page names, and what was found about each as a whole. */
export interface SitesShown {
  readonly seen: readonly {
    readonly site: Identifier;
    readonly findings: readonly Finding[];
    readonly isAwaited: boolean;
  }[];
  readonly unreadable: readonly { readonly attribute: 'host' | 'prefix'; readonly text: string }[];
  /** Whether anybody may be asked. */
  readonly mayAsk: boolean;
}

/** How far looking up has come. */
export interface Progress {
  readonly isListing: boolean;
  readonly isPaused: boolean;
  readonly settled: number;
  readonly of: number;
  readonly pause: () => void;
  readonly resume: () => void;
}

/** What a reader has seen of a list before, and wants to be remembered of it. */
export interface Visit {
  /** When it was seen, and what; absent where nothing is remembered. */
  readonly date?: Timestamp;
  readonly before?: SeenWorks;
  readonly remember: () => void;
  readonly forget: () => void;
}

/** Where the list of works comes from. */
export interface Origin {
  readonly portfolios: readonly Portfolio[];
  /** How many works the page itself names. */
  readonly given: number;
  /** How many works the owner's file names; absent without one. */
  readonly filed: number | undefined;
  /** Why the owner's file can't be had, in words for the owner. */
  readonly trouble: string | undefined;
  readonly unreadable: readonly string[];
  readonly problems: readonly Placed[];
  readonly added: readonly Changed[];
  readonly removed: readonly Changed[];
  /** How many works were to be taken out and are not on the list. */
  readonly unmatched: number;
}

/** A work that the owner has added or taken out, and why. */
export interface Changed {
  readonly name: string;
  readonly reason: string | undefined;
}

/** One thing to be told of a work: by one provider, or by the first who counts it. */
export interface Fact {
  readonly measure: Measure;
  readonly provider?: ProviderId;
  /** How it was written. */
  readonly text: string;
  readonly isKnown: boolean;
}

/** A table as it is taken along. */
export interface Taking {
  readonly name: Tab;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}
