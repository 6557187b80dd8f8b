import type { HighlightKind } from '../aggregate/body/highlights.js';
import type { Plural } from './words.js';

/** How one kind of highlight is told, and by which rule it is made. */
export interface HighlightWords {
  /** The sentence round `{count}`; no full stop, for more may follow in brackets. */
  readonly sentence: string;
  /** What was counted, as it stands in the sentence. */
  readonly count: Plural;
  /** The rule, published beside every such sentence. */
  readonly rule: string;
}

/** Every text of the highlights of a body of works, in one language. No levels, no superlatives. */
export interface HighlightsWords {
  readonly head: string;
  /** Where there is nothing to tell; that says nothing of the works. */
  readonly none: string;
  /** What opens the rule and the works behind a highlight. */
  readonly open: string;
  readonly kinds: Readonly<Record<HighlightKind, HighlightWords>>;
  /** Where there may be more than `{count}`. */
  readonly atLeast: string;
  /** Follows the number of Wikipedia's pages. */
  readonly languages: Plural;
  /** Of `{of}` works of which it is known, `{n}` are free to read. */
  readonly share: Plural;
  /** `{n}` of `{of}` citing works could be located: of one work, and of several. */
  readonly located: string;
  readonly locatedOfSeveral: string;
  /** How many works have answered: `{n}` of `{of}`. */
  readonly answered: string;
  /** How many works the highlight rests on. */
  readonly works: Plural;
  /** How many of them are retracted. */
  readonly retracted: Plural;
}
