import type { TemplateResult } from 'lit/html.js';
import type { Dossier } from './impact-details/dossier.js';
import type { LongTongue } from './impact-details/tongue.js';
import type { LateElement } from './late-element.js';

/** How an element shows what is known of its work. */
export interface Drawing<Words = unknown> {
  /** Its style sheet, as text. */
  readonly styles: string;
  /** Its own words in English; those of other languages come in files of their own. */
  readonly words: Words;
  /** Selects children of the element that it draws itself. */
  readonly consumes?: string;
  draw(dossier: Dossier, tongue: LongTongue, words: Words): TemplateResult;
}

/** Makes the drawing of one element; it remembers what the element's reader has chosen. */
export type DrawingOf = (host: LateElement) => Drawing;
