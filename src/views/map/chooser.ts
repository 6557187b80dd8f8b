import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Choice, Chosen } from '../../aggregate/layers.js';
import { type MapVoice, sourceName } from '../../words/map-sentences.js';

/** What choosing needs: words, and whom to tell. */
type Chooser = MapVoice & { readonly onChoose: (chosen: Chosen) => void };

/**
 * Buttons for the layers, and for the sources of one; none where there is no choice. They are no radio
 * buttons, whose state is theirs once touched, and then no longer follows what the view is told.
 */
export function chooserView(
  { layer, source, known }: Choice,
  { onChoose, ...voice }: Chooser,
): (TemplateResult | typeof nothing)[] {
  const { map } = voice;
  return [
    choice(
      map.show,
      known.map(({ id }) => [map.layers[id], id === layer?.id, () => onChoose({ layer: id })]),
    ),
    choice(
      map.source,
      (layer?.sources ?? []).map((each) => [
        sourceName(each, voice),
        each === source,
        () => onChoose({ layer: layer!.id, source: each.key }),
      ]),
    ),
  ];
}

function choice(
  label: string,
  options: readonly (readonly [name: string, isChosen: boolean, choose: () => void])[],
): TemplateResult | typeof nothing {
  // The one there is may be another than the one that was asked for.
  if (options.length < 2 && options[0]?.[1] !== false) return nothing;
  return html`<div class="choice" part="choice" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    ${options.map(([name, isChosen, choose]) => html`<button type="button" aria-pressed=${isChosen} @click=${choose}>${name}</button>`)}
  </div>`;
}
