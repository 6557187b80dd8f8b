import { html, type TemplateResult } from 'lit/html.js';
import type { Arc } from '../aggregate/ring.js';
import { segments } from '../charts/donut.js';
import { arcsMarkup, arcsTemplate } from './arcs.js';

const template = arcsTemplate((arcs) => [
  `<svg viewBox="0 0 40 40" part="ring" aria-hidden="true">${ringMarkup(arcs)}<text x="20" y="20" font-size=`,
  '>',
  '</text></svg>',
]);

/** A donut: its arcs, or a plain ring while nothing is asked, and a text in the middle. */
export function ring(arcs: readonly Arc[], size: number, text: string): TemplateResult {
  return html(template(arcs), size, text);
}

/** The arcs of a donut alone, in a picture of 40 × 40. */
export function ringMarkup(arcs: readonly Arc[]): string {
  return arcsMarkup(arcs, (count) =>
    segments(count, { centre: 20, inner: 13.5, outer: 19, gap: 1.6 }),
  );
}
