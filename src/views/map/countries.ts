import { html, type TemplateResult } from 'lit/html.js';
import type { LayerSource } from '../../aggregate/layers.js';
import { countryTable, type MapVoice } from '../../words/map-sentences.js';

/** The countries as a table, folded away. A click on a row makes its country stand out on the map. */
export function countriesView(
  source: LayerSource,
  about: string,
  view: MapVoice & {
    readonly at?: string | undefined;
    readonly onPoint: (country: string) => void;
  },
): TemplateResult {
  const { open, heads, rows, notes } = countryTable(source, view);
  const [first, second] = heads;
  const countryIn = (at: number) => source.geography.rows[at]?.country;
  const point = ({ target }: Event) => {
    const country = (target as Element).closest('tr')?.getAttribute('data-country');
    if (country) view.onPoint(country);
  };
  return html`<details part="table">
    <summary>${open}<span class="unseen">: ${about}</span></summary>
    <table>
      <thead>
        <tr><th scope="col">${first}</th><th scope="col">${second}</th></tr>
      </thead>
      <tbody @click=${point}>
        ${rows.map(([name, count], at) => html`<tr data-country=${countryIn(at) ?? ''} class=${view.at && countryIn(at) === view.at ? 'at' : ''}><th scope="row"><bdi>${name}</bdi></th><td>${count}</td></tr>`)}
      </tbody>
    </table>
    ${notes.map((note) => html`<p class="small">${note}</p>`)}
  </details>`;
}
