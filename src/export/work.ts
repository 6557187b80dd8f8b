import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { PartialDate } from '../model/partial-date.js';

/** A work to export. Its texts must be fit for one line: see `cleaned`. */
export interface ExportWork {
  /** What it is filed under. */
  readonly key: Identifier;
  readonly attention: Attention;
}

/** What a person reports; nothing of it was counted, and nothing is added to counts. */
export interface Reported {
  readonly text: string;
  /** Who says so; absent where nobody is named. */
  readonly by?: string;
  readonly date?: PartialDate;
  /** The last day of what took longer. */
  readonly until?: PartialDate;
  readonly link?: string;
  /** The works it is about. */
  readonly works?: readonly Identifier[];
}
