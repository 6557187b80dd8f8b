import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LayerId } from '../../aggregate/layers.js';
import type { Scale } from '../../charts/map/scale.js';
import { type MapVoice, shadeWords } from '../../words/map-sentences.js';

/** What the shades stand for, and how they were chosen. */
export function legendView(
  id: LayerId,
  { starts, factor }: Scale,
  voice: MapVoice,
): TemplateResult {
  const { map, speaker } = voice;
  const shades = shadeWords(starts, voice);
  return html`<div class="legend" part="legend">
    <h3>${map.perCountry[id]}</h3>
    <ul role="list">
      ${shades.map((words, at) => swatch(at + 1, words))} ${swatch(0, map.blank)}
    </ul>
    ${shades.length > 1 ? html`<p class="small">${speaker.count(factor, map.rule)}</p>` : nothing}
  </div>`;
}

/** A picture, as printers leave out backgrounds. */
function swatch(shade: number, words: string): TemplateResult {
  return html`<li><svg viewBox="0 0 3 2" aria-hidden="true"><path class=${`s${shade}`} d="M0 0h3v2h-3z"/></svg><bdi>${words}</bdi></li>`;
}
