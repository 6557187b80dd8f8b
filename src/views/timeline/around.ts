import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Around, Side } from '../../aggregate/timeline/around.js';
import { fill } from '../../words/details-sentences.js';
import { laneName, sideWords, type TimelineVoice } from '../../words/timeline-sentences.js';

/**
 * What each source tells of the time before and after something, folded away.
 *
 * @param about names it, for those who don't see where the table stands
 */
export function aroundView(
  rows: readonly Around[],
  about: string,
  voice: TimelineVoice,
): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  const { open, source, before, own, after, coincides } = voice.words.around;
  return html`<details class="around" part="around">
    <summary>${open}<span class="unseen">: ${about}</span></summary>
    <p class="small">${coincides}</p>
    <table>
      <thead>
        <tr>${[source, before, own, after].map((head) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr><th scope="row">${laneName(row.lane, voice)}${undated(row, voice)}</th>${sideView(row.before, before, voice)}${sideView(row.own, own, voice)}${sideView(row.after, after, voice)}</tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function sideView(side: Side, head: string, voice: TimelineVoice): TemplateResult {
  const { period, figure } = sideWords(side, voice);
  return html`<td data-head=${head}><span class="small">${period}</span> <b class=${'why' in side ? 'small' : ''}>${figure}</b></td>`;
}

/** How much of what was counted is on neither side, for nobody says when it was. */
function undated(
  { lane: { count, dated } }: Around,
  { words, speaker }: TimelineVoice,
): TemplateResult | typeof nothing {
  if (dated >= count) return nothing;
  const text = fill(words.undated, { n: speaker.number(count - dated) });
  return html` <span class="small">${text}</span>`;
}
