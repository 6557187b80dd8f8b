import type { LayoutId, WordingFlaw } from './export-words.js';
import type { Plural } from './words.js';

/**
 * Every text of the element that makes exports, in one language; what stands in the exports
 * themselves are `ExportWords`. `{n}` and the like stand for what a sentence is about.
 */
export interface ExporterWords {
  readonly title: string;
  /** That nothing leaves the reader's computer. */
  readonly lead: string;
  readonly layout: string;
  /** What each layout is for, in the list of them. */
  readonly layouts: Readonly<Record<LayoutId, string>>;
  /** The limits of a form: `{statement}` and `{contribution}` characters, `{n}` entries. */
  readonly characters: string;
  readonly entries: Plural;
  /** That the form's own text has the last word. */
  readonly checkForm: string;
  /** Names the copies of what people can change of a layout. */
  readonly withCounts: string;
  readonly from: string;
  readonly until: string;
  readonly dateHint: string;
  /** `{text}` is no date. */
  readonly badDate: string;
  readonly award: string;
  readonly works: string;
  /** `{n}` of `{of}` works are chosen. */
  readonly chosen: string;
  readonly chosenHow: string;
  readonly allChosen: string;
  /** Where there is no number that can be told. */
  readonly noFacts: string;
  readonly showAll: Plural;
  /** Opens the field for a sentence; the sentence is its name's other half. */
  readonly edit: string;
  readonly wording: string;
  /** Goes back to what the source lets one say. */
  readonly undo: string;
  readonly flaws: Readonly<Record<WordingFlaw, string>>;
  readonly reported: string;
  /** `{n}` of `{of}` entries are chosen. */
  readonly entriesChosen: string;
  readonly reader: string;
  readonly everyone: string;
  readonly committee: string;
  /** That what is private is in neither. */
  readonly privacy: string;
  /** `{n}` entries can't be read; the first says `{why}`. */
  readonly unread: Plural;
  readonly open: string;
  readonly openHint: string;
  /** What was taken from the file `{name}`. */
  readonly openedWorks: string;
  readonly openedEvidence: string;
  readonly notOpened: string;
  /** Head of what a person writes into the box `{box}`. */
  readonly own: string;
  readonly warnings: string;
  readonly preview: string;
  readonly nothing: string;
  /** Where there is no work to choose. */
  readonly noWorks: string;
  readonly take: string;
  readonly copy: string;
  readonly copyBox: string;
  readonly print: string;
  readonly printHint: string;
  readonly download: string;
  readonly data: string;
  readonly dataHint: string;
  /** The sealed JSON. */
  readonly sealed: string;
  readonly text: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The file `{name}`. */
  readonly saved: string;
  readonly notMade: string;
  readonly notOpenedPage: string;
}
