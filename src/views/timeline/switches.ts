import { html, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { groupOf } from '../../model/group.js';
import { figureWords, laneName } from '../../words/timeline-sentences.js';
import type { TimelineView } from './view.js';

/** Switches for the lanes, each with how many it shows. */
export function switchesView(view: TimelineView): TemplateResult {
  const { timeline, hidden, words, onSwitch } = view;
  return html`<fieldset part="switches">
    <legend>${words.shown}</legend>
    ${repeat(
      timeline.lanes,
      ({ id }) => id,
      (lane) =>
        html`<label
          class=${groupOf(lane.measure) ?? ''}
          @change=${({ target }: Event) => onSwitch(lane.id, (target as HTMLInputElement).checked)}
        >
          ${
            // What a reader has switched no longer follows its attribute, and must keep the focus.
            guard([timeline], () =>
              hidden.has(lane.id)
                ? html`<input type="checkbox" />`
                : html`<input type="checkbox" checked />`,
            )
          }
          <span>${laneName(lane, view)}: <b>${figureWords({ value: lane.total, isAtLeast: lane.isAtLeast }, view)}</b></span>
        </label>`,
    )}
  </fieldset>`;
}
