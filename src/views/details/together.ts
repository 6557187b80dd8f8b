import { html, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MeasureDetails } from '../../aggregate/details-measures.js';
import type { ProviderId } from '../../model/provider-id.js';
import { fill, nameOf, type Voice } from '../../words/details-sentences.js';
import { directionOf } from './direction.js';
import { measuresView } from './measure.js';

/** What is counted over all versions of a work, each thing once. */
export interface TogetherView extends Voice {
  /** Empty where the counter does not keep the versions apart. */
  readonly measures: readonly MeasureDetails[];
  readonly counter: ProviderId;
  /** Tag of the words' language where the page speaks another. */
  readonly lang?: string | undefined;
}

/** What is counted over all versions together, below the figures of the first. */
export function togetherView(view: TogetherView): TemplateResult {
  const { measures, counter, lang, ...voice } = view;
  const { together, togetherOnce, togetherNone } = voice.prose.details;
  return html`<section class="details together" part="group" lang=${ifDefined(lang)} dir=${ifDefined(directionOf(view))}>
    <h3>${together}</h3>
    <p class="small">${measures.length ? togetherOnce : fill(togetherNone, { name: nameOf(counter, voice) })}</p>
    ${measuresView(measures, voice)}
  </section>`;
}
