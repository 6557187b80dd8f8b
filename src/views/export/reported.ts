import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ExporterWords } from '../../words/exporter-words.js';

/** What people report, and who is to read it. */
export interface ReportedView {
  readonly exporter: ExporterWords;
  /** How many entries stand in the document. */
  readonly count: string;
  /** Sentences on what could not be taken. */
  readonly troubles: readonly string[];
  /** The two readers; absent where both would read the same. */
  readonly readers?: readonly [everyone: Element, committee: Element];
}

/** Asks for whom what people report is meant. */
export function reportedView({ exporter, count, troubles, readers }: ReportedView): TemplateResult {
  return html`<section part="reported">
    <h3>${exporter.reported}</h3>
    ${count ? html`<p class="small" role="status">${count}</p>` : nothing}
    ${troubles.map((trouble) => html`<p class="trouble">${trouble}</p>`)}
    ${
      readers
        ? html`<fieldset>
            <legend>${exporter.reader}</legend>
            <label class="tick">${readers[0]}<span>${exporter.everyone}</span></label>
            <label class="tick">${readers[1]}<span>${exporter.committee}</span></label>
            <p class="small">${exporter.privacy}</p>
          </fieldset>`
        : nothing
    }
  </section>`;
}
