import { html, type TemplateResult } from 'lit/html.js';
import type { TileWords } from '../words/caption.js';

/** Several measures, each in a place of its own. */
export function tilesView(tiles: readonly TileWords[]): TemplateResult[] {
  return tiles.map(
    ({ main, source }) =>
      html`<span part="tile"><span part="count">${main}</span> <span part="source">${source}</span></span>`,
  );
}
