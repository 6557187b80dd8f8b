import { html, type TemplateResult } from 'lit/html.js';
import { nameOf } from '../../words/details-sentences.js';
import type { Shown } from './shown.js';

/** Whether works are still listed or looked up. */
export function isBusy({ progress }: Pick<Shown, 'progress'>): boolean {
  return progress.isListing || progress.settled < progress.of;
}

/** Where nothing stands: while it is looked up no more than that, then what was not found and who failed. */
export function noneView(shown: Shown, none: string): TemplateResult {
  if (isBusy(shown)) return html`<p>${shown.speaker.words.loading}</p>`;
  return html`<p>${none}</p>${failuresView(shown)}`;
}

/** Who gave no usable answer, and about how many works: that is no 0. */
export function failuresView({ body, words, speaker, labelOf }: Shown): TemplateResult[] {
  const { failed } = words.body.without;
  return body.sources
    .filter(({ tally }) => tally.failed)
    .map(
      ({ provider, tally }) =>
        html`<p>${nameOf(provider, { speaker, labelOf })}: ${speaker.count(tally.failed, failed)}.</p>`,
    );
}
