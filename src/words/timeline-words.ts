import type { AnnotationKind } from '../aggregate/timeline/annotation.js';
import type { WhyUnknown } from '../aggregate/timeline/around.js';
import type { Why } from '../aggregate/timeline/timeline.js';
import type { NoticeKind } from '../model/notice.js';

/**
 * Every text of the timeline, in one language. `{period}`, `{n}`, `{name}` and the like stand for
 * what a sentence is about. What the details say of a series is said by theirs.
 */
export interface TimelineWords {
  /** Names the whole. */
  readonly title: string;
  /** Where nothing has a date. */
  readonly empty: string;
  /** Head of the switches, and what is said of those that are off. */
  readonly shown: string;
  readonly off: string;
  /** The period with the largest count, a count with its noun; `{origin}` is whose it is, of when. */
  readonly most: string;
  /** How many other periods, `{n}`, have as many. */
  readonly same: string;
  /** Where there is one period. */
  readonly only: string;
  /** Where all periods of `{period}` have none. */
  readonly none: string;
  /** The period that is not over: "2026, so far: 12." */
  readonly current: string;
  /** All periods of `{period}` together. */
  readonly total: string;
  readonly atLeast: string;
  /** In place of a number where nothing is reported, and where more than the 0 may be. */
  readonly noFigure: string;
  readonly noneKnown: string;
  /** A `{period}` marked as unusual, and what that means. */
  readonly spike: string;
  readonly spikes: string;
  /** `{n}` of `{of}` things have a date; what it means where a source lists single things. */
  readonly dated: string;
  readonly listed: string;
  /** `{n}` of `{of}` works tell; and what sums over works are. */
  readonly someWorks: string;
  readonly sumOfWorks: string;
  /** Where whole periods stand out of the time asked for: `{period}` is what they cover. */
  readonly widened: Readonly<Record<'year' | 'month', string>>;
  /** The provider's own name of what it counts. */
  readonly rule: string;
  readonly noRule: string;
  /** Above a lane: what its highest bar stands for. */
  readonly scale: string;
  /** Name of the slider. */
  readonly slider: string;
  /** What a lane says of a period: "Citations, OpenAlex, 2023: 41". */
  readonly reading: string;
  /** What the looks mean. */
  readonly looks: Readonly<Record<'full' | 'current' | 'missing' | 'spike' | 'mark', string>>;
  /** When bars become finer; the numbers of the rule stand in its places. */
  readonly resolution: string;
  /** The time asked for. */
  readonly between: string;
  readonly since: string;
  readonly upTo: string;
  readonly unreadable: string;
  readonly annotations: AnnotationWords;
  readonly around: AroundWords;
  /** Head of things without a date, and where not all of them are listed. */
  readonly undated: string;
  readonly firstOf: string;
  /** What has no lane, by reason: `{names}`. */
  readonly absent: Readonly<Record<Why, string>>;
}

/** What was at the same time. */
export interface AnnotationWords {
  readonly head: string;
  readonly caveat: string;
  readonly kinds: Readonly<Record<Exclude<AnnotationKind, NoticeKind>, string>>;
  /** `{list}` of what lanes say of the time. */
  readonly coincides: string;
  readonly outside: string;
  readonly noDate: string;
  /** Who says so. */
  readonly own: string;
  readonly found: string;
  /** Which of several works it is about. */
  readonly work: string;
}

/** Counts before and after something that somebody did: never why they are as they are. */
export interface AroundWords {
  /** Opens the table. */
  readonly open: string;
  readonly source: string;
  readonly before: string;
  /** The period in which it fell. */
  readonly own: string;
  readonly after: string;
  /** Stands with each table. */
  readonly coincides: string;
  /** How long each side is, `{days}`, `{months}` or `{years}`, and what can't be read from it. */
  readonly limits: string;
  /** Why a side has no number: `{date}` is its last day, or the first or the last period that is told; `{n}` of its periods have no figure. */
  readonly why: Readonly<Record<WhyUnknown, string>>;
}
