import type { Scheme } from '../identifiers/identifier.js';

/**
 * What is wrong with a part of a file of works. `text` is what stands there, cut to a line; words
 * for each kind stand in `words/`.
 */
export type Trouble =
  /** No identifier of its kind, or of any. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly scheme?: Scheme }
  /** A number without a mark, which may be anybody's. */
  | { readonly kind: 'bare-number'; readonly text: string }
  /** White space divides a DOI. */
  | { readonly kind: 'white-space'; readonly text: string }
  /** There is more than a DOI. */
  | { readonly kind: 'more-than-doi'; readonly text: string }
  /** It begins like a DOI and is none. */
  | { readonly kind: 'half-doi'; readonly text: string }
  /** No column of a table names works. */
  | { readonly kind: 'no-column' }
  /** A row goes over `lines` and has `cells` instead of `expected`. */
  | {
      readonly kind: 'misquoted';
      readonly lines: number;
      readonly cells: number;
      readonly expected: number;
    }
  /** An entry is not written as its format wants; `unclosed` where its end is missing. */
  | { readonly kind: 'broken' | 'unclosed' | 'too-long'; readonly text: string }
  /** An entry holds neither identifier nor title. */
  | { readonly kind: 'nameless' }
  /** The file is not written as its format wants. */
  | { readonly kind: 'not-json' | 'not-xml' | 'no-works' | 'other-file' }
  /** The repository answered with an error of its own. */
  | { readonly kind: 'refused'; readonly text: string }
  /** The repository's listing goes on in another file; `of` where it says how long it is. */
  | { readonly kind: 'continued'; readonly n: number; readonly of?: number }
  /** The repository lists a record that it has deleted. */
  | { readonly kind: 'deleted'; readonly text: string }
  /** So many more are not told one by one. */
  | { readonly kind: 'more'; readonly n: number }
  /** A line of a choice that begins neither with plus nor with minus. */
  | { readonly kind: 'unsigned'; readonly text: string };
