import { html, type TemplateResult } from 'lit/html.js';
import { measures } from '../../model/measure.js';
import { figuresView } from './figures.js';
import { thoroughView } from './highlights.js';
import { isBusy } from './none.js';
import type { Shown } from './shown.js';

/** How a collection is used, then where it is discussed. */
export function useView(shown: Shown): TemplateResult {
  const { body, words, speaker } = shown;
  const isUsed = body.sums.some(
    ({ measure, tally }) => measures[measure]?.engagement === 'viewed' && tally.counted,
  );
  // Who failed is named below.
  const none = isBusy(shown)
    ? speaker.words.loading
    : body.sources.some(({ tally }) => tally.failed)
      ? words.sums.none
      : words.use.none;
  return html`<h3>${words.tabs.use}</h3>
    ${
      isUsed
        ? html`${figuresView(shown, 'use', ({ measure }) => measures[measure]?.engagement === 'viewed', true)}<p class="small">${words.use.rule}</p>`
        : html`<p>${none}</p>`
    }
    ${thoroughView(shown)}
    <h3>${words.sums.head}</h3>
    ${figuresView(shown, 'highlights', ({ measure }) => measures[measure]?.engagement !== 'viewed')}`;
}
