import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ReportedCounter, ReportedSeries } from '../../aggregate/reports.js';
import { type Axis, stretchOfDays } from '../../aggregate/timeline/axis.js';
import { periodAt } from '../../aggregate/timeline/period.js';
import { stems } from '../../charts/stems.js';
import type { Label } from '../../charts/timeline-labels.js';
import type { EvidenceVoice } from '../../words/evidence-sentences.js';
import type { Speaker } from '../../words/speaker.js';
import { tickWords } from '../../words/timeline-periods.js';
import { directionOf } from '../details/direction.js';
import { labelsView } from '../timeline/labels.js';
import { entryView } from './entry.js';
import { pencil } from './pencil.js';

const box = { width: 1000, height: 100 } as const;

/** Counters that people read, apart from what sources count: a mark for each reading, and a table. */
export function seriesView(
  { counters, axis }: ReportedSeries,
  voice: EvidenceVoice & { readonly lang?: string | undefined },
): TemplateResult | typeof nothing {
  if (!axis) return nothing;
  const { evidence, lang } = voice;
  return html`<section class="ledger series" part="reported" lang=${ifDefined(lang)} dir=${ifDefined(directionOf(voice))}>
    <h3>${pencil} ${evidence.reported}</h3>
    <p class="small">${evidence.apart} ${evidence.totals}</p>
    ${counters.map((counter) => counterView(counter, axis, voice))}
  </section>`;
}

/** A single reading is no series, and has no picture. */
function counterView(counter: ReportedCounter, axis: Axis, voice: EvidenceVoice): TemplateResult {
  const { entry, readings } = counter;
  const isSeries = readings.length > 1;
  const latest = readings.at(-1)!;
  const shown = { ...entry, date: latest.date, count: latest.value };
  return html`${entryView({ entry: shown, readings: isSeries ? readings : [] }, voice)}${isSeries ? pictureView(counter, axis, voice) : nothing}`;
}

function pictureView(
  { readings }: ReportedCounter,
  axis: Axis,
  voice: EvidenceVoice,
): TemplateResult {
  const { units } = axis;
  const { speaker } = voice;
  const most = Math.max(...readings.map(({ value }) => value));
  const marks = readings.map(({ date, value }) => {
    const { from, until } = stretchOfDays(date, date, axis)!;
    return { at: (from + until) / 2, value };
  });
  return html`<div class="readings">
    <svg viewBox="0 0 ${box.width} ${box.height}" preserveAspectRatio="none" aria-hidden="true"><path d=${stems(marks, { ...box, units, most })}></path></svg>
    ${labelsView(endsOf(axis, speaker), 'ends', speaker.words.direction)}
  </div>`;
}

/** The names of the first month and the last; there is room for no more on a telephone. */
function endsOf({ first, units }: Axis, speaker: Speaker): readonly Label[] {
  const name = (number: number) => tickWords(periodAt(number, 'month'), speaker);
  const start = { at: 0, text: name(first) };
  return units === 1 ? [start] : [start, { at: 1, text: name(first + units - 1) }];
}
