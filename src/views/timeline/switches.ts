import { html, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
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
        html`<label class=${groupOf(lane.measure) ?? ''}>
          <input
            type="checkbox"
            checked=${ifDefined(hidden.has(lane.id) ? undefined : '')}
            @change=${({ target }: Event) => onSwitch(lane.id, (target as HTMLInputElement).checked)}
          />
          <span>${laneName(lane, view)}: <b>${figureWords({ value: lane.total, isAtLeast: lane.isAtLeast }, view)}</b></span>
        </label>`,
    )}
  </fieldset>`;
}
