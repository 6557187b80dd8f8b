import { html, type TemplateResult } from 'lit/html.js';
import type { Shown, Taking } from './shown.js';

/** A button by which a table is taken along. */
export function takeView({ words, take }: Shown, table: Taking): TemplateResult {
  return html`<p class="take"><button type="button" @click=${() => take(table)}>${words.csv}</button></p>`;
}
