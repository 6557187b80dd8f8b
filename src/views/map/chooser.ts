import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Layer, LayerId, LayerSource } from '../../aggregate/layers.js';
import { nameOf } from '../../words/details-sentences.js';
import type { MapVoice } from '../../words/map-sentences.js';

/** Which map is shown. */
export interface Chosen {
  readonly layer: LayerId;
  /** Key of a source of that layer; the first where absent or unknown. */
  readonly source?: string | undefined;
}

/**
 * Buttons for the layers, and for the sources of one; none where there is no choice. They are no radio
 * buttons, whose state is theirs once touched, and then no longer follows what the view is told.
 */
export function chooserView(
  layers: readonly Layer[],
  layer: Layer | undefined,
  source: LayerSource | undefined,
  { onChoose, ...voice }: MapVoice & { readonly onChoose: (chosen: Chosen) => void },
): TemplateResult {
  const { map } = voice;
  const isLoneChoice = layers.length < 2 && layers[0] === layer;
  const sources = layer?.sources ?? [];
  return html`
    ${
      isLoneChoice || !layers.length
        ? nothing
        : choice(
            map.show,
            layers.map(({ id }) => ({
              name: map.layers[id],
              isChosen: id === layer?.id,
              choose: () => onChoose({ layer: id }),
            })),
          )
    }
    ${
      layer && sources.length > 1
        ? choice(
            map.source,
            sources.map((each, at) => ({
              name: sourceName(each, sources.slice(0, at), voice),
              isChosen: each === source,
              choose: () => onChoose({ layer: layer.id, source: each.key }),
            })),
          )
        : nothing
    }
  `;
}

interface Option {
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function choice(label: string, options: readonly Option[]): TemplateResult {
  return html`<div class="choice" part="choice" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    ${options.map(({ name, isChosen, choose }) => html`<button type="button" aria-pressed=${isChosen} @click=${choose}>${name}</button>`)}
  </div>`;
}

/** The provider's name, with a number where it has counted twice. */
function sourceName(source: LayerSource, before: readonly LayerSource[], voice: MapVoice): string {
  if (source.origin === 'reported') return voice.map.reported;
  const { provider } = source.finding;
  const same = before.filter((each) => each.origin === 'counted' && each.finding.provider === provider);
  const name = nameOf(provider, voice);
  return same.length ? `${name} (${voice.speaker.number(same.length + 1)})` : name;
}
