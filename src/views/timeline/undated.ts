import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import { fill } from '../../words/details-sentences.js';
import { laneName, type TimelineVoice } from '../../words/timeline-sentences.js';
import { link } from '../details/link.js';

/** Most things that are listed. */
const most = 100;

/** Things a source lists without a date: they stand in no bar. */
export function undatedView(lane: Lane, voice: TimelineVoice): TemplateResult {
  const { words, speaker } = voice;
  const { number } = speaker;
  const { length } = lane.undated;
  return html`<details part="undated">
    <summary>${fill(words.undated, { n: number(length) })}<span class="unseen">: ${laneName(lane, voice)}</span></summary>
    ${length > most ? html`<p class="small">${fill(words.firstOf, { n: number(most), of: number(length) })}</p>` : nothing}
    <ul>
      ${lane.undated.slice(0, most).map(({ title, link: address, outlet }) => html`<li><bdi>${link(address, title)}</bdi>${outlet ? html`<span class="small">${speaker.words.comma}<bdi>${outlet}</bdi></span>` : nothing}</li>`)}
    </ul>
  </details>`;
}
