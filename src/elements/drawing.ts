import type { TemplateResult } from 'lit/html.js';
import type { Dossier } from './impact-details/dossier.js';
import type { LongTongue } from './impact-details/tongue.js';

/** How an element shows what is known of its work. */
export interface Drawing {
  /** Its style sheet, as text. */
  readonly styles: string;
  draw(dossier: Dossier, tongue: LongTongue): TemplateResult;
}
