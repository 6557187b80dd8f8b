import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Cell, engagements, type Grid } from '../../aggregate/grid.js';
import type { Look } from '../../aggregate/ring.js';
import { measureName, type Voice } from '../../words/details-sentences.js';

/** Where and how a work was taken up, folded away, with the rule by which each mark has its place. */
export function gridView({ rows }: Grid, voice: Voice): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  const { grid: words } = voice.prose;
  const looks = [
    ...new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.look ?? []))),
  ];
  return html`<details part="grid" class="grid">
    <summary>${words.open}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.venue}</th>
          ${engagements.map((each) => html`<th scope="col"><span>${words.engagements[each]}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ venue, cells }) => html`<tr>
            <th scope="row">${words.venues[venue]}</th>
            ${cells.map((cell) => html`<td>${cell ? cellView(cell, voice) : nothing}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="small">${looks.map((look) => html`<span class="key"><b>${marks[look]}</b> ${voice.speaker.words.looks[look]}</span> `)}</p>
    <p class="small">${words.rule}</p>
  </details>`;
}

/** Eyes find a mark, with the names where there is room; the others hear both in words. */
function cellView({ look, measures }: Cell, voice: Voice): TemplateResult {
  const { speaker } = voice;
  const names = speaker.list(measures.map((measure) => measureName(measure, voice)));
  return html`<b aria-hidden="true">${marks[look]}</b>
    <span class="unseen">${speaker.words.looks[look]}: </span><span class="names">${names}</span>`;
}

/** Each differs in form. */
const marks: Readonly<Record<Look, string>> = {
  found: '●',
  none: '○',
  'not-covered': '–',
  failed: '!',
  'not-asked': '·',
  pending: '…',
};
