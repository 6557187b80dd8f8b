import { html, type TemplateResult } from 'lit/html.js';
import type { Geography } from '../../aggregate/geography.js';
import type { LayerId } from '../../aggregate/layers.js';
import { type Scale, shadeOf } from '../../charts/map/scale.js';
import { type MapVoice, pointSentence } from '../../words/map-sentences.js';
import { directionOf } from '../details/direction.js';
import { stepFrom } from './steps.js';
import { world } from './world.js';

/** What pointing needs: words, what is pointed at, and whom to tell. */
export interface Pointer extends MapVoice {
  readonly at?: string | undefined;
  readonly lang?: string | undefined;
  readonly onPoint: (country: string | undefined) => void;
}

/**
 * The map, and below it the country pointed at with its count. It answers to the arrow keys like a
 * slider over the counts, from the smallest to the largest: that way a screen reader hands the keys
 * on, and says the country and its count itself.
 */
export function pointerView(
  id: LayerId,
  rows: Geography['rows'],
  scale: Scale,
  view: Pointer,
): TemplateResult {
  const { at, map, onPoint } = view;
  const counts = new Map(rows.map(({ country, value }) => [country, value]));
  const said = at ? pointSentence(id, at, counts.get(at), view) : map.hint;
  const point = ({ target }: Event) => {
    const country = (target as Element).getAttribute('data-country');
    if (country && country !== at) onPoint(country);
  };
  const step = (event: KeyboardEvent) => {
    const next = stepFrom(at, [...counts.keys()], event, directionOf(view) === 'rtl');
    if (!next) return;
    event.preventDefault();
    if (next.country !== at) onPoint(next.country);
  };
  return html`<div
      class="world"
      part="world"
      role="slider"
      tabindex="0"
      aria-label=${map.steps}
      aria-valuemin="0"
      aria-valuemax=${rows[0]?.value ?? 0}
      aria-valuenow=${counts.get(at ?? '') ?? 0}
      aria-valuetext=${said}
      @pointerover=${point}
      @keydown=${step}
    >${world((country) => shadeOf(counts.get(country), scale), at)}</div>
    <output aria-live="off" class=${at ? '' : 'small'}>${said}</output>`;
}
