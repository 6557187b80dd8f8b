import type { Measure } from '../model/measure.js';

/** What a reader must know to judge a measure, in one language. Plain sentences, no jargon. */
export interface MeasureWords {
  /** The measure's name at the head of a line: "Citations". */
  readonly name: string;
  /** What is counted. */
  readonly definition: string;
  /** What one unit of the number is: "one work that cites this one". */
  readonly unit: string;
  /** How the providers arrive at the number. */
  readonly calculation: string;
  /** How long after publication the number starts to say something. */
  readonly pace: string;
  /** What the number cannot see, and what distorts it. */
  readonly limits: string;
  /** Uses and kinds of work it suits. */
  readonly suits: string;
  /** Uses and kinds of work it does not suit. */
  readonly doesNotSuit: string;
  /** What it is often taken for and is not. */
  readonly isNot: string;
}

/** The prose of every measure; a missing one does not compile. */
export type MeasureCatalogue = Readonly<Record<Measure, MeasureWords>>;
