import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Annotation } from '../../aggregate/timeline/annotation.js';
import { type Around, aroundOf } from '../../aggregate/timeline/around.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import { readingOf } from '../../aggregate/timeline/reading.js';
import { fill, nameOf } from '../../words/details-sentences.js';
import { spanWords } from '../../words/timeline-periods.js';
import {
  annotationName,
  aroundLimits,
  readingsWords,
  type TimelineVoice,
} from '../../words/timeline-sentences.js';
import { link } from '../details/link.js';
import { aroundView } from './around.js';
import type { TimelineView } from './view.js';

/**
 * What was at the same time, by the numbers in the picture, what the lanes say of then, and of
 * before and after what somebody did.
 */
export function annotationsView(lanes: readonly Lane[], view: TimelineView): TemplateResult {
  const { annotations, window } = view.timeline;
  const { head, caveat } = view.words.annotations;
  const around = annotations.map((each) => aroundOf(each, lanes, window));
  return html`<section part="annotations">
    <h3>${head}</h3>
    <p class="small">${caveat}</p>
    <ul class="annotations" role="list">
      ${annotations.map(
        (each, at) =>
          html`<li><b>${view.speaker.number(at + 1)}</b><div>${annotationView(each, around[at]!, lanes, view)}</div></li>`,
      )}
    </ul>
    ${around.some(({ length }) => length) ? limitsView(view) : nothing}
  </section>`;
}

/** What can't be read from the tables, once for all of them, and a button to take them along. */
function limitsView(view: TimelineView): TemplateResult {
  return html`<p class="limits small">${aroundLimits(view)}</p>
    <p class="downloads take small"><button type="button" @click=${view.onTake}>${view.words.around.open}: CSV</button></p>`;
}

function annotationView(
  annotation: Annotation,
  around: readonly Around[],
  lanes: readonly Lane[],
  voice: TimelineVoice,
): TemplateResult {
  const { from, until = from, text, link: address, provider, by, work, stretch } = annotation;
  const words = voice.words.annotations;
  const name = annotationName(annotation, voice);
  const said = text ?? name;
  const reporter = provider ? nameOf(provider, voice) : by;
  const readings =
    stretch && from && until
      ? readingsWords(
          lanes.map((lane) => [lane, readingOf(lane, from, until)] as const),
          voice,
        )
      : [];
  return html`<p>
      ${from && until ? html`<b>${spanWords(from, until, voice.speaker)}</b> · ` : nothing}${text ? html`${name} · ` : nothing}<bdi>${link(address, said)}</bdi>
    </p>
    ${work ? html`<p class="small"><bdi>${fill(words.work, { name: work })}</bdi></p>` : nothing}
    ${readings.length ? html`<p>${fill(words.coincides, { list: readings.join(' · ') })}</p>` : nothing}
    <p class="small">
      ${from ? (stretch ? nothing : words.outside) : words.noDate}
      ${reporter ? html`<bdi>${fill(words.found, { name: reporter })}</bdi>` : words.own}
    </p>
    ${aroundView(around, said, voice)}`;
}
