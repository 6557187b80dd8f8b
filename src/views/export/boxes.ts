import { html, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ExporterWords } from '../../words/exporter-words.js';

/** A box of a form that counts characters. */
export interface BoxRow {
  readonly key: string;
  /** Says whose words and which box. */
  readonly name: string;
  readonly field: Element;
  /** "312 of 2,000 characters", and by how many it is over. */
  readonly counter: string;
  readonly isOver: boolean;
  readonly onCopy: () => void;
}

/** Lets the reader write into the boxes of a form; what was chosen above follows, and counts too. */
export function boxesView(rows: readonly BoxRow[], exporter: ExporterWords): TemplateResult {
  return html`<section part="boxes">
    ${repeat(
      rows,
      ({ key }) => key,
      ({ name, field, counter, isOver, onCopy }) =>
        html`<div class="box">
          <label><span>${name}</span>${field}</label>
          <p class="used ${isOver ? 'trouble' : 'small'}">
            <span role="status">${counter}</span>
            <button type="button" class="quiet" aria-label="${exporter.copyBox}: ${name}" @click=${onCopy}>${exporter.copyBox}</button>
          </p>
        </div>`,
    )}
  </section>`;
}
