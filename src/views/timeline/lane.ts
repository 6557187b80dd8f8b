import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import type { Reading } from '../../aggregate/timeline/reading.js';
import { upright } from '../../charts/timeline.js';
import { groupOf } from '../../model/group.js';
import { fill, measureName, nameOf } from '../../words/details-sentences.js';
import {
  laneName,
  laneNotes,
  laneSentences,
  laneTable,
  readingWords,
} from '../../words/timeline-sentences.js';
import { tableView } from '../details/table.js';
import { axisView, marksView } from './axis.js';
import { box, marksOf, pictureOf } from './picture.js';
import { follow } from './scrubber.js';
import type { TimelineView } from './view.js';
import { undatedView } from './undated.js';

/** One measure as one provider counts it: in sentences, as a picture and as a table. */
export function laneView(
  lane: Lane,
  reading: Reading | undefined,
  view: TimelineView,
): TemplateResult {
  const { timeline, speaker, prose, words, at } = view;
  const axis = timeline.axis!;
  const { full, current, missing, spikes } = pictureOf(lane, axis);
  const { lines, areas } = marksOf(timeline.annotations, axis);
  const said = readingWords(reading, view);
  const steady = (draw: () => unknown) => guard([lane, timeline, speaker, prose, words], draw);
  return html`<figure class="lane ${groupOf(lane.measure) ?? ''}" part="lane">
    ${steady(
      () => html`<figcaption>
        <h3>${measureName(lane.measure, view)} <span class="small">${nameOf(lane.provider, view)}</span></h3>
        <p>${laneSentences(lane, view).join(' ')}</p>
      </figcaption>`,
    )}
    <p class="scale small">
      <span>${fill(words.scale, { n: speaker.number(lane.most) })}</span>
      <span class="now" aria-hidden="true">${said ? html`${said.period}: <b>${said.figure}</b>` : words.noFigure}</span>
    </p>
    ${steady(() => marksView(timeline.annotations, axis, view))}
    <div class="plot" @pointermove=${follow(view)} @pointerdown=${follow(view)}>
      <svg viewBox="0 0 ${box.width} ${box.height}" preserveAspectRatio="none" aria-hidden="true">
        <path class="area" d=${areas}></path>
        <path class="full" d=${full}></path>
        <path class="current" d=${current}></path>
        <path class="missing" d=${missing}></path>
        <path class="spike" d=${spikes}></path>
        <path class="mark" d=${lines}></path>
        <path class="at" d=${upright(at + 0.5, { ...box, units: axis.units })}></path>
      </svg>
    </div>
    ${steady(() => [
      axisView(axis, view),
      laneNotes(lane, timeline.works, view).map((note) => html`<p class="small">${note}</p>`),
      tableView(laneTable(lane, view), laneName(lane, view)),
      lane.undated.length ? undatedView(lane, view) : nothing,
    ])}
  </figure>`;
}
