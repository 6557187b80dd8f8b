import { html, nothing, type TemplateResult } from 'lit/html.js';
import { stepsOf } from '../../aggregate/body/steps.js';
import type { Shown } from './shown.js';
import { workTitle } from './title.js';

/** What the owner of the list can mend, and of which works. */
export function stepsView(shown: Shown): TemplateResult | typeof nothing {
  const { body, origin, words, speaker } = shown;
  const steps = stepsOf(body, origin.portfolios);
  if (!steps.length) return nothing;
  return html`<h3>${words.steps.head}</h3>
    <ul part="steps">${steps.map(({ kind, members, others }) => {
      const { found, advice } = words.steps.kinds[kind];
      return html`<li>${speaker.count(members.length + others.length, found)} ${advice}
        <details><summary>${words.steps.which}</summary><ul>
          ${members.map((place) => html`<li>${workTitle(body.members[place]!, shown)}</li>`)}
          ${others.map((title) => html`<li><bdi>${title || words.works.untitled}</bdi></li>`)}
        </ul></details></li>`;
    })}</ul>
    <p class="small">${words.steps.rule}</p>`;
}
