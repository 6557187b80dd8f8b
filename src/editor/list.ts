import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { readEntry } from '../intake/evidence/entry.js';
import { consentOf } from '../model/evidence-consent.js';
import { evidence } from '../words/en/evidence.js';
import { countWords, whenWords } from '../words/evidence-sentences.js';
import { englishSpeaker } from '../words/en/speaker.js';
import type { Desk, Item } from './desk.js';

/** How many entries are listed at first, and with each press of a button. */
export const page = 50;

const voice = { speaker: englishSpeaker('en'), evidence };

/** What has been written down, an entry a line. */
export function listView(
  desk: Desk,
  length: number,
  on: {
    readonly edit: (item: Item) => void;
    readonly remove: (item: Item) => void;
    readonly more: () => void;
  },
): TemplateResult {
  const { items } = desk;
  if (!items.length) return html`<p>Nothing yet. Add an entry, or open a file.</p>`;
  const listed = items.slice(0, length);
  const rest = items.length - listed.length;
  return html`<ul class="entries" role="list">
      ${repeat(
        listed,
        ({ key }) => key,
        (item) => itemView(desk, item, on),
      )}
    </ul>
    ${
      rest
        ? html`<p>
          <button type="button" @click=${on.more}>
            Show ${Math.min(page, rest)} of ${voice.speaker.number(rest)} more
          </button>
        </p>`
        : nothing
    }`;
}

function itemView(
  desk: Desk,
  item: Item,
  on: { readonly edit: (item: Item) => void; readonly remove: (item: Item) => void },
): TemplateResult {
  const { entry } = item;
  const consent = consentOf(entry);
  const { reportedBy } = desk.about;
  const { gaps } = readEntry({ ...entry }, reportedBy ? { reportedBy } : {});
  const facts = [evidence.kinds[entry.kind], countWords(entry, voice), whenWords(entry, voice)];
  return html`<li>
    <div>
      <p class="title"><bdi>${entry.title}</bdi></p>
      <p class="facts">
        ${facts.filter(Boolean).join(' · ')} ·
        <span class="audience ${consent}">${audiences[consent]}</span>
      </p>
      ${gaps.map((gap) => html`<p class="gap">${gap}</p>`)}
    </div>
    <p class="ways">
      <button type="button" aria-label="Edit: ${entry.title}" @click=${() => on.edit(item)}>
        Edit
      </button>
      <button type="button" aria-label="Remove: ${entry.title}" @click=${() => on.remove(item)}>
        Remove
      </button>
    </p>
  </li>`;
}

const audiences = {
  public: 'will be published',
  committee: 'private: for a committee',
  private: 'private',
} as const;
