import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type StoryPart, storyParts } from '../model/evidence.js';
import type { Desk } from './desk.js';
import { storyQuestions } from './words.js';

/** More entries than this can't be chosen from by ticking. */
const most = 100;

/** The story: what a project did, told before any number, and what each part rests on. */
export function storyForm(desk: Desk): TemplateResult {
  return html`${storyParts.map((part) => partView(desk, part))}`;
}

function partView(desk: Desk, part: StoryPart): TemplateResult {
  const { label, hint } = storyQuestions[part];
  const id = `story-${part}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <textarea
      id=${id}
      rows="2"
      .value=${desk.story[part]?.text ?? ''}
      aria-describedby=${hint ? `${id}-hint` : ''}
      @input=${(event: Event) => desk.tell(part, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${desk.story[part] && desk.items.length ? groundsView(desk, part, label) : nothing}
  </div>`;
}

function groundsView(desk: Desk, part: StoryPart, label: string): TemplateResult {
  const ids = desk.story[part]!.evidence ?? [];
  if (desk.items.length > most)
    return html`<p class="hint">
      Rests on ${ids.length} entries. With more than ${most} entries, say on what it rests in the
      file itself.
    </p>`;
  return html`<details class="grounds">
    <summary>Rests on ${ids.length === 1 ? '1 entry' : `${ids.length} entries`}<span class="unseen">: ${label}</span></summary>
    ${desk.items.map(
      (item) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${Boolean(item.entry.id && ids.includes(item.entry.id))}
            @change=${(event: Event) =>
              desk.ground(part, item, (event.target as HTMLInputElement).checked)}
          /><bdi>${item.entry.title}</bdi></label
        >`,
    )}
  </details>`;
}
