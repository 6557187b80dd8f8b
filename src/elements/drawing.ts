import type { nothing, TemplateResult } from 'lit/html.js';
import type { Attention } from '../model/attention.js';
import type { EvidenceDrawing } from './impact-evidence/drawing.js';
import type { LongTongue } from './impact-details/tongue.js';
import type { LateElement } from './late-element.js';

/** What is known of the work of an element, or of several, while everyone is being asked. */
export interface Seen {
  /** One for each work that somebody has answered about, the same as long as nothing is learnt. */
  readonly attentions: readonly Attention[];
  /** Of several works, what their answers come to together. */
  readonly attention: Attention;
  readonly isBusy: boolean;
  /** All of it. */
  view(tongue: LongTongue): TemplateResult;
  /** What must be known before any number, for views that say no more than a part. */
  warning(tongue: LongTongue): TemplateResult | typeof nothing;
  /** Sentences on what was asked, such as that an identifier can't be read. */
  notes(tongue: LongTongue): string[];
}

/** How an element shows what is known of its work. */
export interface Drawing<Words = unknown> {
  /** Its style sheet, as text. */
  readonly styles: string;
  /** Its own words in English; those of other languages come in files of their own. */
  readonly words: Words;
  /** Selects children of the element that it draws itself. */
  readonly consumes?: string;
  draw(seen: Seen, tongue: LongTongue, words: Words): TemplateResult;
}

/** What a drawing may bring: a file of its own knows no other. */
export interface Bring {
  /** What reads and draws evidence. */
  readonly evidence: () => Promise<EvidenceDrawing>;
  /** An element's own words in a language other than English. */
  readonly words: (tag: string, language: string) => Promise<unknown>;
}

/** Makes the drawing of one element; it remembers what the element's reader has chosen. */
export type DrawingOf = (host: LateElement, bring: Bring) => Drawing;
