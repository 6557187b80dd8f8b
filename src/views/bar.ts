import { html, type TemplateResult } from 'lit/html.js';
import type { Arc } from '../aggregate/ring.js';
import { blocks } from '../charts/bar.js';
import { arcsMarkup, arcsTemplate } from './arcs.js';

const template = arcsTemplate((arcs) => [
  `<svg viewBox="0 -1 120 8" preserveAspectRatio="none" part="ring" aria-hidden="true">${arcsMarkup(
    arcs,
    (count) => blocks(count, { length: 120, height: 6, gap: 2 }),
  )}</svg>`,
]);

/** The arcs of a donut in a row. */
export function barView(arcs: readonly Arc[]): TemplateResult {
  return html(template(arcs));
}
