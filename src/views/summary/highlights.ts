import { html, nothing, type TemplateResult } from 'lit/html.js';
import { highlightsOf } from '../../aggregate/body/highlights.js';
import { highlightText } from '../../words/highlights-sentences.js';
import { figuresView } from './figures.js';
import { isBusy } from './none.js';
import { toPanel } from './panel.js';
import type { Shown } from './shown.js';
import { workTitle } from './title.js';

/** Sentences by published rules, then the sums. */
export function highlightsView(shown: Shown): TemplateResult {
  const { body, words } = shown;
  const found = highlightsOf(body);
  const voice = { ...shown, highlights: words.highlights, body: words.body };
  return html`${
    found.length
      ? html`<h3>${words.highlights.head}</h3>
        <ul class="highlights">${found.map((highlight) => {
          const { sentence, source, rule, notes } = highlightText(highlight, voice);
          return html`<li><b>${sentence}</b> <span class="small">${source}</span>
            <details><summary>${words.highlights.open}</summary>
              <p>${rule}</p>${notes.map((note) => html`<p>${note}</p>`)}
              <ul>${highlight.evidence.map(({ member }) => html`<li>${workTitle(body.members[member]!, shown)}</li>`)}</ul>
            </details></li>`;
        })}</ul>`
      : nothing
  }
    ${isBusy(shown) ? nothing : thoroughView(shown)}
    <h3>${words.sums.head}</h3>
    ${figuresView(shown, 'highlights')}`;
}

/** A button that asks everyone: what answers for one work at a time is not asked unbidden. */
export function thoroughView({
  thorough,
  words,
  speaker,
  body,
}: Shown): TemplateResult | typeof nothing {
  if (!thorough || !body.members.length) return nothing;
  const ask = (event: Event) => {
    toPanel(event);
    thorough();
  };
  return html`<div class="hint"><p>${words.thorough.why}</p><button type="button" @click=${ask}>${speaker.count(body.members.length, words.thorough.button)}</button></div>`;
}
