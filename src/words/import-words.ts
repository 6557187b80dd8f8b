import type { Scheme } from '../identifiers/identifier.js';
import type { Trouble } from '../model/trouble.js';
import type { Plural } from './words.js';

/**
 * What is said of a file of works that can't be read, in one language. `{text}` is what stands
 * there. Each is a whole sentence and says how to mend it, where that is known.
 */
export interface ImportWords {
  /** Stand before a sentence: line `{n}` of the file, or its entry of that number. */
  readonly line: string;
  readonly entry: string;
  /** Where the kind of identifier is known, `{scheme}` with its article. */
  readonly unreadableAs: string;
  readonly schemes: Readonly<Partial<Record<Scheme, string>>>;
  readonly troubles: Readonly<Record<Exclude<Trouble['kind'], 'more' | 'continued'>, string>>;
  /** The listing goes on elsewhere; `{n}` records are here. */
  readonly continued: Plural;
  /** The same, `{of}` records in all. */
  readonly continuedOf: Plural;
  /** So many problems are not told one by one. */
  readonly more: Plural;
}
