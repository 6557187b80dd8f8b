import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ExporterWords } from '../../words/exporter-words.js';

/** What people report, and who is to read it. */
export interface ReportedView {
  readonly exporter: ExporterWords;
  /** How many entries stand in the document. */
  readonly chosen: string;
  readonly entries: readonly EntryRow[];
  /** Sentences on what could not be taken. */
  readonly troubles: readonly string[];
  /** The two readers; absent where both would read the same. */
  readonly readers?: readonly [everyone: Element, committee: Element];
}

/** One entry, as a sentence. */
export interface EntryRow {
  readonly key: string;
  readonly tick: Element;
  readonly sentence: string;
}

/** Asks for whom what people report is meant. */
export function reportedView(view: ReportedView): TemplateResult {
  const { exporter, chosen, entries, troubles, readers } = view;
  return html`<section part="reported">
    <h3>${exporter.reported}</h3>
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
    ${
      entries.length
        ? html`<details>
            <summary><span role="status">${chosen}</span></summary>
            <ul class="facts">
              ${repeat(
                entries,
                ({ key }) => key,
                ({ tick, sentence }) =>
                  html`<li><label class="tick">${tick}<span>${sentence}</span></label></li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}
