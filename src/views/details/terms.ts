import { html, type TemplateResult } from 'lit/html.js';

/** A term and what belongs to it. */
export interface Term {
  readonly term: string;
  readonly text: TemplateResult | string;
}

/** Terms and what belongs to them, one below the other. */
export function terms(lines: readonly Term[]): TemplateResult {
  return html`<dl>
    ${lines.map(({ term, text }) => html`<div><dt>${term}</dt> <dd>${text}</dd></div>`)}
  </dl>`;
}
