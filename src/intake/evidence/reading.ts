import type { DateOrder, EvidenceDate, EvidenceFile } from '../../model/evidence.js';
import type { Problem } from '../listing.js';

/** A date that can't be read before somebody says in which order its parts stand. */
export interface DateQuestion extends Problem {
  /** As it is written. */
  readonly text: string;
  /** What it would be: one reading, or two. */
  readonly readings: readonly { readonly order: DateOrder; readonly date: EvidenceDate }[];
}

/** What the owner says of a whole file, for whatever it does not say itself. */
export interface EvidenceDefaults {
  readonly dateOrder?: DateOrder;
  readonly reportedBy?: string;
}

/** What a file of evidence comes to. What can't be read is told, and the rest goes on. */
export interface EvidenceReading {
  readonly file: EvidenceFile;
  /** How many entries were given, those that can't be read too. */
  readonly given: number;
  /** Of entries that are left out, and of fields that an entry has to do without. */
  readonly problems: readonly Problem[];
  /** Each of an entry that is left out until the question is answered. */
  readonly questions: readonly DateQuestion[];
  /** What entries that are taken still lack: a date, or who reports them. */
  readonly gaps: readonly Problem[];
}
