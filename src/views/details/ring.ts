import { html, type TemplateResult } from 'lit/html.js';
import type { Arc } from '../../aggregate/ring.js';
import { arcsTemplate } from '../arcs.js';
import { ringMarkup } from '../ring.js';

const template = arcsTemplate((arcs) => [
  `<svg viewBox="0 0 40 40" aria-hidden="true">${ringMarkup(arcs)}</svg>`,
]);

/** A donut without a text. */
export function ring(arcs: readonly Arc[]): TemplateResult {
  return html(template(arcs));
}
