import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { unitAt } from '../../aggregate/timeline/axis.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import { readingOf } from '../../aggregate/timeline/reading.js';
import { fill } from '../../words/details-sentences.js';
import { laneNames, resolutionSentence, windowSentences } from '../../words/timeline-sentences.js';
import { absentView } from './absent.js';
import { annotationsView } from './annotations.js';
import { laneView } from './lane.js';
import { legendView } from './legend.js';
import { scrubberView } from './scrubber.js';
import { switchesView } from './switches.js';
import type { TimelineView } from './view.js';

/**
 * When works were cited, used and discussed: a lane for each measure and provider, all over one
 * axis, with a slider that goes through it. Every number of the pictures stands in a table too.
 */
export function timelineView(view: TimelineView): TemplateResult {
  const { timeline, hidden, lang, speaker, words } = view;
  const { lanes, annotations, window, absent } = timeline;
  const shown = lanes.filter(({ id }) => !hidden.has(id));
  const off = lanes.filter(({ id }) => hidden.has(id));
  return html`<article
    class="timeline"
    part="timeline"
    aria-label=${words.title}
    lang=${ifDefined(lang)}
    dir=${speaker.words.direction}
  >
    ${windowSentences(window, view).map((text) => html`<p>${text}</p>`)}
    ${lanes.length > 1 ? switchesView(view) : nothing}
    ${off.length ? html`<p class="small">${fill(words.off, { names: laneNames(off, view) })}</p>` : nothing}
    ${lanes.length ? nothing : html`<p>${words.empty}</p>`}
    ${shown.length ? chartView(shown, view) : nothing}
    ${steady(shown, view, () => [
      shown.length ? legendView(shown, annotations, view) : nothing,
      annotations.length ? annotationsView(shown, view) : nothing,
      absentView(absent, view),
      lanes.length ? html`<p class="small">${resolutionSentence(view)}</p>` : nothing,
    ])}
  </article>`;
}

/** The lanes, and the slider below. */
function chartView(shown: readonly Lane[], view: TimelineView): TemplateResult {
  const axis = view.timeline.axis!;
  const at = Math.max(0, Math.min(axis.units - 1, view.at));
  const unit = unitAt(at, axis);
  const readings = shown.map((lane) => [lane, readingOf(lane, unit)] as const);
  return html`<div class="chart">
    ${repeat(
      readings,
      ([{ id }]) => id,
      ([lane, reading]) => laneView(lane, reading, { ...view, at }),
    )}
    ${scrubberView(readings, unit, { ...view, at })}
  </div>`;
}

/** What going through the periods does not change: it is not drawn anew at every step. */
function steady(
  shown: readonly Lane[],
  { timeline, speaker, prose, words }: TimelineView,
  draw: () => unknown,
): unknown {
  return guard([timeline, speaker, prose, words, shown.map(({ id }) => id).join()], draw);
}
