import { nothing, type TemplateResult } from 'lit/html.js';
import type { Annotation } from '../../aggregate/timeline/annotation.js';
import type { Axis } from '../../aggregate/timeline/axis.js';
import { periodAt } from '../../aggregate/timeline/period.js';
import { thinned } from '../../charts/timeline-labels.js';
import { marks } from '../../charts/timeline-marks.js';
import { ticks } from '../../charts/timeline-ticks.js';
import { tickWords } from '../../words/timeline-periods.js';
import type { TimelineVoice } from '../../words/timeline-sentences.js';
import { labelsView } from './labels.js';

/** The names of periods below a lane: tables stand between it and the next. */
export function axisView({ step, first, units }: Axis, { speaker }: TimelineVoice): TemplateResult {
  const labels = ticks(step, first, units).map(({ at, number, step }) => ({
    at: at / units,
    text: tickWords(periodAt(number, step), speaker),
  }));
  return labelsView(thinned(labels), 'ticks', speaker.words.direction);
}

/** The numbers of annotations above a lane; those too near each other share a label. */
export function marksView(
  annotations: readonly Annotation[],
  { units }: Axis,
  { speaker }: TimelineVoice,
): TemplateResult | typeof nothing {
  const numbered = annotations.flatMap(({ stretch }, at) =>
    stretch ? [{ place: (stretch.from + stretch.until) / 2 / units, number: at + 1 }] : [],
  );
  if (!numbered.length) return nothing;
  const labels = marks(numbered.map(({ place }) => place)).map(({ at, of }) => {
    const numbers = of.map((each) => numbered[each]!.number).sort((a, b) => a - b);
    return { at, text: numbers.map((number) => speaker.number(number)).join(' ') };
  });
  return labelsView(labels, 'numbers', speaker.words.direction);
}
