import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { unitAt } from '../../aggregate/timeline/axis.js';
import { readingOf } from '../../aggregate/timeline/reading.js';
import type { Timeline } from '../../aggregate/timeline/timeline.js';
import { fill } from '../../words/details-sentences.js';
import {
  laneNames,
  resolutionSentence,
  type TimelineVoice,
  windowSentences,
} from '../../words/timeline-sentences.js';
import { absentView } from './absent.js';
import { annotationsView } from './annotations.js';
import { axisView, marksView } from './axis.js';
import { laneView } from './lane.js';
import { legendView } from './legend.js';
import { scrubberView } from './scrubber.js';
import { switchesView } from './switches.js';

/** Everything the timeline shows. Words and prose are of one language. */
export interface TimelineView extends TimelineVoice {
  readonly timeline: Timeline;
  /** Tag of the words' language where the page speaks another. */
  readonly lang?: string | undefined;
  /** Ids of the lanes that the reader has switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Which unit of the axis the reader looks at; where it lies beside the axis, the nearest. */
  readonly at: number;
  /** Called with another unit, reached by keyboard, by the slider or by a pointer over the lanes. */
  readonly onAt: (at: number) => void;
  /** Called when the reader switches a lane on or off. */
  readonly onSwitch: (id: string, isShown: boolean) => void;
}

/**
 * When works were cited, used and discussed: a lane for each measure and provider, all over one
 * axis, with a slider that goes through it. Every number of the pictures stands in a table too.
 */
export function timelineView(view: TimelineView): TemplateResult {
  const { timeline, hidden, lang, speaker, prose, words } = view;
  const { lanes, axis, annotations, window, absent } = timeline;
  const shown = lanes.filter(({ id }) => !hidden.has(id));
  const off = lanes.filter(({ id }) => hidden.has(id));
  // Going through the periods changes nothing of this.
  const steady = (draw: () => unknown) =>
    guard([timeline, speaker, prose, words, shown.map(({ id }) => id).join()], draw);
  return html`<article
    class="timeline"
    part="timeline"
    aria-label=${words.title}
    lang=${ifDefined(lang)}
    dir=${speaker.words.direction}
  >
    ${windowSentences(window, view).map((text) => html`<p class="window">${text}</p>`)}
    ${lanes.length > 1 ? switchesView(view) : nothing}
    ${off.length ? html`<p class="small off">${fill(words.off, { names: laneNames(off, view) })}</p>` : nothing}
    ${lanes.length ? nothing : html`<p>${words.empty}</p>`}
    ${axis && shown.length ? chartView() : nothing}
    ${steady(() => [
      shown.length ? legendView(shown, annotations, view) : nothing,
      annotations.length ? annotationsView(annotations, shown, view) : nothing,
      absentView(absent, view),
      lanes.length ? html`<p class="small">${resolutionSentence(view)}</p>` : nothing,
    ])}
  </article>`;

  function chartView(): TemplateResult {
    const at = Math.max(0, Math.min(axis!.units - 1, view.at));
    const unit = unitAt(at, axis!);
    const readings = shown.map((lane) => [lane, readingOf(lane, unit)] as const);
    return html`<div class="chart">
      ${steady(() => marksView(annotations, axis!, view))}
      ${repeat(
        readings,
        ([{ id }]) => id,
        ([lane, reading]) => laneView(lane, reading, { ...view, at }),
      )}
      ${steady(() => axisView(axis!, view))} ${scrubberView(readings, unit, { ...view, at })}
    </div>`;
  }
}
