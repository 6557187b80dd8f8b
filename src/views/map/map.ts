import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Layer, LayerId, LayerSource } from '../../aggregate/layers.js';
import { type Scale, scaleOf, shadeOf } from '../../charts/map/scale.js';
import {
  headingSentence,
  lackSentences,
  type MapVoice,
  mapNotes,
  pointSentence,
} from '../../words/map-sentences.js';
import { directionOf } from '../details/direction.js';
import { methodView } from '../details/method.js';
import { type Chosen, chooserView } from './chooser.js';
import { legendView } from './legend.js';
import { stepFrom } from './steps.js';
import { countriesView } from './countries.js';
import { world } from './world.js';

/** Everything the map shows. All words are of one language. */
export interface MapView extends MapVoice {
  readonly layers: readonly Layer[];
  /** The first that has a source where absent. */
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
  const known = layers.filter(({ sources }) => sources.length);
  const layer = layers.find(({ id }) => id === chosen?.layer) ?? known[0];
  const source = layer?.sources.find(({ key }) => key === chosen?.source) ?? layer?.sources[0];
  const lacks = (layer ? [layer] : layers).flatMap((each) => lackSentences(each, view));
  return html`
    <h2><bdi>${layer && source ? headingSentence(layer.id, source, view) : map.nothing}</bdi></h2>
    ${chooserView(known, layer, source, view)}
    ${layer && source ? sourceView(layer, source, view) : nothing}
    <p class="small" role="status">${busy ? prose.details.asking : ''}</p>
    ${[...(layer ? mapNotes(layer, known.length > 1 || layer.sources.length > 1, languages, view) : []), ...(known.length ? [map.borders] : []), ...lacks, ...notes].map((note) => html`<p class="small note">${note}</p>`)}
    ${source?.origin === 'counted' ? methodView(source.finding, view) : nothing}
  `;
}

function sourceView({ id }: Layer, source: LayerSource, view: MapView): TemplateResult {
  const { rows } = source.geography;
  const counts = new Map(rows.map(({ country, value }) => [country, value]));
  const scale = scaleOf([...counts.values()]);
  return html`
    ${worldView(id, counts, scale, view)} ${legendView(id, scale, view)}
    ${countriesView(source, headingSentence(id, source, view), view)}
  `;
}

/**
 * The map answers to the arrow keys like a slider over the counts, from the smallest to the largest:
 * that way a screen reader hands the keys on, and says the country and its count.
 */
function worldView(
  id: LayerId,
  counts: ReadonlyMap<string, number>,
  scale: Scale,
  view: MapView,
): TemplateResult {
  const { at, map, onPoint } = view;
  const picture = world((country) => shadeOf(counts.get(country), scale), at);
  const said = at ? pointSentence(id, at, counts.get(at), view) : map.hint;
  const countries = [...counts.keys()];
  const point = ({ target }: Event) => {
    const country = (target as Element).getAttribute('data-country');
    if (country && country !== at) onPoint(country);
  };
  const step = (event: KeyboardEvent) => {
    const next = stepFrom(at, countries, event, directionOf(view) === 'rtl');
    if (!next) return;
    event.preventDefault();
    if (next.country !== at) onPoint(next.country);
  };
  return html`<div
      class="world"
      part="world"
      role=${countries.length ? 'slider' : 'img'}
      tabindex=${ifDefined(countries.length ? 0 : undefined)}
      aria-label=${map.steps}
      aria-valuemin="0"
      aria-valuemax=${Math.max(0, ...counts.values())}
      aria-valuenow=${counts.get(at ?? '') ?? 0}
      aria-valuetext=${said}
      @pointerover=${point}
      @keydown=${step}
    >${picture}</div>
    <output aria-live="off" class=${at ? '' : 'small'}>${said}</output>`;
}
