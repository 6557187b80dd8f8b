import { html, type TemplateResult } from 'lit/html.js';
import type { TileWords } from '../words/caption.js';

/** Several measures, each in a place of its own; made anew when a notice moves them. */
export function tilesView(
  tiles: readonly TileWords[],
  notice: string,
): TemplateResult | TemplateResult[] {
  const views = tiles.map(
    ({ main, source }) =>
      html`<span part="tile"><span part="count">${main}</span> <span part="source">${source}</span></span>`,
  );
  return notice ? html`${views}` : views;
}
