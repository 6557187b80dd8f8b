import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ExporterWords } from '../../words/exporter-words.js';

/** Ways to take a document along. */
export interface TakeView {
  readonly exporter: ExporterWords;
  /** Sentences on what is to be looked at before. */
  readonly warnings: readonly string[];
  /** Names of formats of the document, then of the data. */
  readonly formats: readonly Format[];
  readonly data: readonly Format[];
  /** What came of the last button. */
  readonly outcome: string;
  readonly onCopy: () => void;
  /** Absent where its form takes no page. */
  readonly onPrint?: () => void;
}

interface Format {
  readonly name: string;
  readonly onTake: () => void;
}

/** Buttons by which a document is taken along. */
export function takeView(view: TakeView): TemplateResult {
  const { exporter, warnings, formats, data, outcome, onCopy, onPrint } = view;
  const button = ({ name, onTake }: Format, group: string) =>
    html`<button type="button" aria-label="${group}: ${name}" @click=${onTake}>${name}</button>`;
  return html`<section class="take" part="take">
    <h3>${exporter.take}</h3>
    ${
      warnings.length
        ? html`<div class="warnings" part="warnings">
            <p><strong>${exporter.warnings}</strong></p>
            <ul>${warnings.map((warning) => html`<li>${warning}</li>`)}</ul>
          </div>`
        : nothing
    }
    <p class="row">
      <button type="button" class="first" @click=${onCopy}>${exporter.copy}</button>
      ${onPrint ? html`<button type="button" class="first" @click=${onPrint}>${exporter.print}</button>` : nothing}
    </p>
    ${onPrint ? html`<p class="small">${exporter.printHint}</p>` : nothing}
    <p class="row"><span class="name">${exporter.download}</span>${formats.map((format) => button(format, exporter.download))}</p>
    <p class="row"><span class="name">${exporter.data}</span>${data.map((format) => button(format, exporter.data))}</p>
    <p class="small">${exporter.dataHint}</p>
    <p class="outcome" role="status">${outcome}</p>
  </section>`;
}
