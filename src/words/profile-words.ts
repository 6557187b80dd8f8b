import type { Plural } from './words.js';

/** What stands in a profile that is sent as a file, beside what the summary says. */
export interface ProfileWords {
  /** Names a profile of which nobody knows a name. */
  readonly title: string;
  /** When it was put together: `{date}`. */
  readonly made: string;
  /** That figures are not missing where they are 0, and are not 0 where they are missing. */
  readonly reading: string;
  /** Works of which nobody was asked, `{n}`. */
  readonly unasked: Plural;
  readonly about: string;
  /** That the file holds its figures as data, and how they are checked. */
  readonly held: string;
  readonly checksum: string;
}
