import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  choiceOf,
  type Chosen,
  type Layer,
  type LayerId,
  type LayerSource,
} from '../../aggregate/layers.js';
import { scaleOf } from '../../charts/map/scale.js';
import {
  countryTable,
  headingSentence,
  type MapVoice,
  mapNotes,
} from '../../words/map-sentences.js';
import { directionOf } from '../details/direction.js';
import { methodView } from '../details/method.js';
import { tableView } from '../details/table.js';
import { chooserView } from './chooser.js';
import { legendView } from './legend.js';
import { pointerView } from './pointer.js';

/** Everything the map shows. All words are of one language. */
export interface MapView extends MapVoice {
  readonly layers: readonly Layer[];
  /** The first layer that has a source where absent. */
  readonly chosen?: Chosen | undefined;
  /** The country that stands out, ISO 3166-1 alpha-2. */
  readonly at?: string | undefined;
  /** Languages of the Wikipedia pages that mention the work, as BCP 47 tags. */
  readonly languages?: readonly string[] | undefined;
  /** Sentences on what was asked, such as that an identifier can't be read. */
  readonly notes?: readonly string[] | undefined;
  /** Whether the page's owner wants no countries. */
  readonly isOff?: boolean | undefined;
  /** Whether answers are still on their way. */
  readonly busy?: boolean | undefined;
  /** Tag of the words' language where the page speaks another; such words run left to right. */
  readonly lang?: string | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  /** Called with the country pointed at or stepped to, and without one by Escape. */
  readonly onPoint: (country: string | undefined) => void;
}

/** One source's countries: what is counted, the map, its legend, the same as a table, what to know. */
export function mapView(view: MapView): TemplateResult {
  return html`<article class="details map" part="map" lang=${ifDefined(view.lang)} dir=${ifDefined(directionOf(view))}>
    ${view.isOff ? html`<p>${view.map.off}</p>` : shown(view)}
  </article>`;
}

function shown(view: MapView): TemplateResult {
  const { layers, chosen, busy, map, prose, languages = [], notes = [] } = view;
  const choice = choiceOf(layers, chosen);
  const { layer, source } = choice;
  const heading = layer && source ? headingSentence(layer.id, source, view) : map.nothing;
  return html`
    <h2><bdi>${heading}</bdi></h2>
    ${chooserView(choice, view)} ${layer && source ? sourceView(layer.id, source, heading, view) : nothing}
    <p class="small" role="status">${busy ? prose.details.asking : ''}</p>
    ${[...mapNotes(choice, layers, languages, view), ...notes].map((note) => html`<p class="small note">${note}</p>`)}
    ${source?.origin === 'counted' ? methodView(source.finding, view) : nothing}
  `;
}

function sourceView(
  id: LayerId,
  source: LayerSource,
  heading: string,
  view: MapView,
): TemplateResult {
  const { rows } = source.geography;
  const scale = scaleOf(rows.map(({ value }) => value));
  const point = ({ target }: Event) => {
    const row = (target as Element).closest('tr');
    const country = row && rows[row.rowIndex - 1]?.country;
    if (country) view.onPoint(country);
  };
  return html`
    ${pointerView(id, rows, scale, view)} ${legendView(id, scale, view)}
    <div @click=${point}>${tableView(countryTable(source, view), heading)}</div>
  `;
}
