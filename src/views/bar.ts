import { html, type TemplateResult } from 'lit/html.js';
import type { Arc } from '../aggregate/ring.js';
import { blocks } from '../charts/bar.js';
import { arcsView } from './ring.js';

/** The arcs of a donut in a row. */
export function barView(arcs: readonly Arc[]): TemplateResult {
  const cut = (count: number) => blocks(count, { length: 120, height: 6, gap: 2 });
  return html`<svg viewBox="0 -1 120 8" preserveAspectRatio="none" part="ring" aria-hidden="true">${arcsView(arcs, cut)}</svg>`;
}
