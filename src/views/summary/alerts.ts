import { html, type TemplateResult } from 'lit/html.js';
import { alertSentences } from '../../words/body-sentences.js';
import { dateWords, nameOf, noticeName } from '../../words/details-sentences.js';
import { link } from '../details/link.js';
import type { Shown } from './shown.js';
import { workTitle } from './title.js';

/**
 * Retractions and other notices, before any number, and at how many works somebody looked.
 *
 * @param isSheet whether they stand right below the title of a page of its own
 */
export function alertsView(shown: Shown, isSheet = false): TemplateResult {
  const { body, words, speaker } = shown;
  const { found } = body.alerts;
  const sentences = alertSentences(body.alerts, { ...shown, body: words.body });
  if (!found.length)
    return html`<div part="notices" class="small">${sentences.map((each) => html`<p>${each}</p>`)}</div>`;
  return html`<section part="notices" class="alerts">
    ${isSheet ? html`<h2>${words.notices}</h2>` : html`<h3>${words.notices}</h3>`}
    <ul>${found.map(({ member, notice: { kind, date, link: address, provider } }) => {
      const source = [dateWords(date, speaker), nameOf(provider, shown)].filter(Boolean);
      return html`<li><strong>${noticeName(kind, speaker)}</strong>${speaker.words.comma}${workTitle(body.members[member]!, shown)} (${link(address, source.join(speaker.words.comma))})</li>`;
    })}</ul>
    ${sentences.map((each) => html`<p class="small">${each}</p>`)}
  </section>`;
}
