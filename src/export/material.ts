import type { LayoutId } from '../words/export-words.js';
import type { ExportVoice } from '../words/statements.js';
import type { ExportDocument } from './document.js';
import type { FactWish } from './facts.js';
import type { Layout } from './layouts.js';
import type { Window } from './window.js';
import type { ExportWork, Reported } from './work.js';

/** What a document is made from. */
export interface Material {
  /** The works that stand in it, in their order. */
  readonly works: readonly ExportWork[];
  /** Of how many they are taken. */
  readonly of: number;
  /** The numbers that are wanted; the layout's own choice where absent. */
  readonly wishes?: readonly FactWish[];
  readonly reported?: readonly Reported[];
  /** The stretch of time that is reported on. */
  readonly window?: Window;
  /** What the award is called. */
  readonly award?: string;
  /** Whether a layout that names no counts names them all the same. */
  readonly withCounts?: boolean;
  /** Milliseconds since 1970; tells which row of a history is not over yet. */
  readonly now: number;
}

/** A document, and what the person is to be told of it, a sentence each. */
export interface Composed {
  readonly document: ExportDocument;
  readonly warnings: readonly string[];
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
