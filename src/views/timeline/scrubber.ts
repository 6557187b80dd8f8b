import { html, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import type { Reading } from '../../aggregate/timeline/reading.js';
import type { PartialDate } from '../../model/partial-date.js';
import { periodWords } from '../../words/timeline-periods.js';
import { readingsWords } from '../../words/timeline-sentences.js';
import type { TimelineView } from './view.js';

/**
 * The slider below the lanes, and what they say of the period it stands on. It counts in halves of
 * a unit, so that its thumb stands on the middle of a period as the lines in the lanes do.
 */
export function scrubberView(
  readings: readonly (readonly [Lane, Reading | undefined])[],
  unit: PartialDate,
  view: TimelineView,
): TemplateResult {
  const { words, timeline, at } = view;
  const { step, first, units } = timeline.axis!;
  const period = periodWords(unit, view.speaker);
  const said = readingsWords(readings, view);
  const told = said.length ? said : [words.noFigure];
  return html`<div class="scrubber">
    ${repeat(
      // What a reader has moved no longer follows its attribute, so another axis has a new slider.
      [`${step} ${first} ${units}`],
      (key) => key,
      () =>
        html`<input
          type="range"
          part="slider"
          min="0"
          max=${2 * units}
          step="1"
          value=${2 * at + 1}
          aria-label=${words.slider}
          aria-valuetext=${`${period}: ${told.join('; ')}`}
          @input=${moved(view)}
        />`,
    )}
    <output class="readings" aria-live="off"><b>${period}</b>${told.map((each) => html`<span>${each}</span>`)}</output>
  </div>`;
}

/** Takes the slider on to the next middle of a unit, in the direction it was moved. */
function moved({ timeline, at, onAt }: TimelineView) {
  return ({ target }: Event) => {
    const slider = target as HTMLInputElement;
    const halves = Number(slider.value);
    const unit = halves > 2 * at + 1 ? Math.floor(halves / 2) : Math.ceil(halves / 2) - 1;
    const next = Math.max(0, Math.min(timeline.axis!.units - 1, unit));
    slider.value = String(2 * next + 1);
    onAt(next);
  };
}

/** Takes the slider to where a pointer is over a lane. */
export function follow({ timeline, speaker, at, onAt }: TimelineView) {
  return ({ currentTarget, clientX }: PointerEvent) => {
    const plot = currentTarget as Element;
    const { left, width } = plot.getBoundingClientRect();
    const part = (clientX - left) / width;
    const { units } = timeline.axis!;
    const unit = Math.floor((speaker.words.direction === 'rtl' ? 1 - part : part) * units);
    const next = Math.max(0, Math.min(units - 1, unit));
    const slider = plot.closest('.chart')?.querySelector<HTMLInputElement>('input[type=range]');
    if (next === at || !slider) return;
    slider.value = String(2 * next + 1);
    onAt(next);
  };
}
