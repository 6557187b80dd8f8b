import type { LayoutId } from '../words/export-words.js';
import type { ExportVoice } from '../words/statements.js';
import type { ExportDocument } from './document.js';
import type { Telling } from './facts.js';
import type { Layout } from './layouts.js';
import type { Window } from './window.js';
import type { ExportWork, Reported } from './work.js';

/** What a document is made from. */
export interface Material extends Telling {
  /** The works that stand in it, in their order. */
  readonly works: readonly ExportWork[];
  /** Of how many they are taken. */
  readonly of: number;
  readonly reported?: readonly Reported[];
  /** The stretch of time that is reported on. */
  readonly window?: Window;
  /** What the award is called. */
  readonly award?: string;
  /** Whether a layout that names no counts names them all the same. */
  readonly withCounts?: boolean;
  /** What the person has written into the form's boxes, by their names in {@link Box}. */
  readonly accounts?: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; tells which row of a history is not over yet. */
  readonly now: number;
}

/** A box of a form that takes so many characters. */
export interface Box {
  /** `statement`, or the key of the work that the box is about. */
  readonly name: string;
  readonly heading: string;
  /** What goes into it, whole. */
  readonly text: string;
  readonly used: number;
  readonly limit: number;
}

/** A document, and what the person is to be told of it, a sentence each. */
export interface Composed {
  readonly document: ExportDocument;
  readonly warnings: readonly string[];
  /** Of a form that counts characters. */
  readonly boxes?: readonly Box[];
}

/** What the makers of documents are given. */
export interface Brief {
  readonly layout: Layout;
  readonly material: Material;
  readonly voice: ExportVoice;
}

/** Makes the document of one layout. */
export type Composer = (brief: Brief) => Composed;

/** A composer for each layout. */
export type Composers = Readonly<Record<LayoutId, Composer>>;
