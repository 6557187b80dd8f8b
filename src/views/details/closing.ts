import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Unasked } from '../../aggregate/details-unasked.js';
import type { Hidden } from '../../model/finding.js';
import {
  measureName,
  nameOf,
  namesOf,
  type Voice,
  whyHidden,
  whyNotAsked,
} from '../../words/details-sentences.js';
import { terms } from './terms.js';

/** What the page withholds: named and counted, without its value. */
export function withheldView(
  withheld: readonly Hidden[],
  voice: Voice,
): TemplateResult | typeof nothing {
  if (!withheld.length) return nothing;
  const { speaker, prose } = voice;
  return html`<section class="closing">
    <h3>${speaker.count(withheld.length, prose.details.withheld)}</h3>
    ${terms(
      withheld.map(({ measure, provider, reason }) => ({
        term: [measureName(measure, voice), nameOf(provider, voice)].join(speaker.words.comma),
        text: whyHidden(reason, voice),
      })),
    )}
  </section>`;
}

/** What nobody was asked, by reason. */
export function unaskedView(
  unasked: readonly Unasked[],
  voice: Voice,
): TemplateResult | typeof nothing {
  if (!unasked.length) return nothing;
  return html`<section class="closing">
    <h3>${voice.prose.details.unasked}</h3>
    ${terms(
      unasked.map(({ reason, measures }) => ({
        term: whyNotAsked(reason, voice),
        text: voice.speaker.list(
          measures.map(
            ({ measure, providers }) =>
              `${measureName(measure, voice)} (${namesOf(providers, voice)})`,
          ),
        ),
      })),
    )}
  </section>`;
}
