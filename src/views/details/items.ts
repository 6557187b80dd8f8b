import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Item } from '../../aggregate/details-items.js';
import type { Row } from '../../aggregate/details-measures.js';
import { dateWords, sitesSentence, type Voice } from '../../words/details-sentences.js';
import { link } from './link.js';

/** How many are shown before the rest has to be opened. */
const few = 10;

/** What a source lists of the things it counted: title, outlet and date, never the text. */
export function itemsView(
  { items, sites, finding }: Row,
  voice: Voice,
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  const { speaker, prose } = voice;
  const { allItems, someItems } = prose.details;
  const isPart = finding?.state === 'counted' && items.length < finding.value;
  return html`<div class="items">
    ${isPart ? html`<p class="small">${speaker.count(items.length, someItems)}</p>` : nothing}
    ${sites ? html`<p class="small">${sitesSentence(sites, voice)}</p>` : nothing}
    ${list(items.slice(0, few), voice)}
    ${
      items.length > few
        ? html`<details>
            <summary>${speaker.count(items.length, allItems)}</summary>
            ${list(items.slice(few), voice)}
          </details>`
        : nothing
    }
  </div>`;
}

function list(items: readonly Item[], { speaker }: Voice): TemplateResult {
  return html`<ul>
    ${items.map(({ title, link: address, outlet, date }) => {
      const when = dateWords(date, speaker);
      const { comma } = speaker.words;
      return html`<li><bdi>${link(address, title)}</bdi><span class="small">${outlet ? html`${comma}<bdi>${outlet}</bdi>` : nothing}${when ? `${comma}${when}` : nothing}</span></li>`;
    })}
  </ul>`;
}
