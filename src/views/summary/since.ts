import { html, nothing, type TemplateResult } from 'lit/html.js';
import { canonicalAddress } from '../../aggregate/body/address.js';
import { type Moved, sinceOf } from '../../aggregate/body/since.js';
import { fill, measureName, nameOf } from '../../words/details-sentences.js';
import { mentionsTable } from './mentions.js';
import { isBusy } from './none.js';
import { rows, rowsView } from './rows.js';
import type { Shown, Visit } from './shown.js';
import { workTitle } from './title.js';

/** What is new since the reader said what was seen; nothing while works are still looked up. */
export function sinceView(shown: Shown): TemplateResult | typeof nothing {
  const { visit, words, body } = shown;
  if (!visit || isBusy(shown) || !body.members.length) return nothing;
  const text = words.since;
  const forget = (event: Event) => {
    // The button that was pressed goes.
    const { previousElementSibling: other } = event.currentTarget as HTMLElement;
    (other as HTMLElement).focus();
    visit.forget();
  };
  return html`<section class="hint" part="since">
    ${visit.before ? newView(visit, shown) : nothing}
    <p class="small" role="status">${visit.before ? text.kept : text.why}</p>
    <p><button type="button" @click=${visit.remember}>${visit.before ? text.seen : text.remember}</button>
    ${visit.before ? html`<button type="button" @click=${forget}>${text.forget}</button>` : nothing}</p>
  </section>`;
}

function newView({ before, date }: Visit, shown: Shown): TemplateResult {
  const { body, words, speaker } = shown;
  const text = words.since;
  const { added, moved, listed } = sinceOf(before!, body.members);
  const mentions = body.mentions.filter((mention) =>
    listed.has(canonicalAddress(mention.link) ?? ''),
  );
  const isNothing = !added.length && !moved.length && !mentions.length;
  return html`<h3>${fill(text.head, { date: speaker.date(date!, 'long') })}</h3>
    ${isNothing ? html`<p>${text.none}</p>` : nothing}
    ${mentions.length ? html`${mentionsTable(rows(mentions, shown), shown)}${rowsView(mentions.length, shown)}` : nothing}
    ${moved.length ? html`${movedTable(rows(moved, shown), shown)}${rowsView(moved.length, shown)}` : nothing}
    ${added.length ? html`<p>${speaker.count(added.length, text.added)}</p>` : nothing}
    ${isNothing ? nothing : html`<p class="small">${text.rule}</p>`}`;
}

/** Counts that have become others. */
function movedTable(moved: readonly Moved[], shown: Shown): TemplateResult {
  const { body, words, speaker } = shown;
  const text = words.since;
  const { work } = words.works;
  const { measure, source } = words.sums;
  return html`<div class="scroll"><table part="table">
    <thead><tr><th scope="col">${work}</th><th scope="col">${measure}</th><th scope="col">${source}</th><th scope="col" class="number">${text.before}</th><th scope="col" class="number">${text.now}</th></tr></thead>
    <tbody>${moved.map(
      ({ member, before, finding }) => html`<tr>
        <th scope="row">${workTitle(body.members[member]!, shown)}</th>
        <td data-head=${measure}>${measureName(finding.measure, shown)}</td>
        <td data-head=${source}>${nameOf(finding.provider, shown)}</td>
        <td data-head=${text.before} class="number">${speaker.number(before)}</td>
        <td data-head=${text.now} class="number"><b>${speaker.number(finding.value)}</b></td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}
