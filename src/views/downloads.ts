import { html, type TemplateResult } from 'lit/html.js';
import type { Voice } from '../words/details-sentences.js';

/** In what forms a chart can be taken along: its numbers, a drawing, a picture. */
export const formats = ['csv', 'svg', 'png'] as const;
export type Format = (typeof formats)[number];

/**
 * A button for each format.
 *
 * @param trouble what went wrong last time, in words
 */
export function downloadsView(
  { prose }: Voice,
  onTake: (format: Format) => void,
  trouble: string,
): TemplateResult {
  const { open } = prose.download;
  return html`<p class="downloads small" part="downloads">
      <span>${open}</span>
      ${formats.map((format) => html`<button type="button" aria-label="${open}: ${format.toUpperCase()}" @click=${() => onTake(format)}>${format.toUpperCase()}</button>`)}
    </p>
    <p class="small" role="status">${trouble}</p>`;
}
