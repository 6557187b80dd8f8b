import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Notices } from '../../aggregate/details-notices.js';
import {
  checkSentence,
  dateWords,
  nameOf,
  noticeName,
  type Voice,
} from '../../words/details-sentences.js';
import { link } from './link.js';

/** What must be known before any number, and whether anybody looked. */
export function noticesView(notices: Notices, voice: Voice): TemplateResult {
  const { speaker } = voice;
  const check = checkSentence(notices, voice);
  return html`<div class="notices ${notices.state}" part="notices">
    ${notices.found.map(({ kind, date, link: address, provider }) => {
      const source = [dateWords(date, speaker), nameOf(provider, voice)].filter(Boolean);
      return html`<p class="notice">
        <strong>${noticeName(kind, speaker)}</strong>${speaker.words.comma}${link(address, source.join(speaker.words.comma))}
      </p>`;
    })}
    ${check ? html`<p class="check">${check}</p>` : nothing}
  </div>`;
}
