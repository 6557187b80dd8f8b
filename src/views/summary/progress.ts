import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fill } from '../../words/details-sentences.js';
import type { Shown } from './shown.js';

/** How far looking up has come, and how to stop it. Only the end is called out. */
export function progressView({ words, speaker, progress, body }: Shown): TemplateResult {
  const { isListing, isPaused, settled, of, pause, resume } = progress;
  const text = words.progress;
  const isBusy = isListing || settled < of;
  const numbers = { n: speaker.number(settled), of: speaker.number(of) };
  return html`<div class="progress">
    ${
      isBusy
        ? html`<progress aria-label=${isListing ? text.listing : fill(text.looking, numbers)} max=${String(of || 1)} value=${ifDefined(isListing ? undefined : String(settled))}></progress>
          <span>${isListing ? text.listing : fill(isPaused ? text.paused : text.looking, numbers)}</span>
          ${isListing ? nothing : html`<button type="button" @click=${isPaused ? resume : pause}>${isPaused ? text.resume : text.pause}</button>`}`
        : nothing
    }
    <span role="status">${isBusy ? nothing : of > body.nameless ? speaker.count(of - body.nameless, text.done) : text.none}</span>
  </div>`;
}
