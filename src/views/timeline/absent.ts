import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Absent, Why } from '../../aggregate/timeline/timeline.js';
import { fill } from '../../words/details-sentences.js';
import { laneNames, type TimelineVoice } from '../../words/timeline-sentences.js';

const order: readonly Why[] = ['outside', 'undated', 'none', 'failed', 'hidden'];

/** What has no lane, and why: what is missing here is neither 0 nor forgotten. */
export function absentView(
  absent: readonly Absent[],
  voice: TimelineVoice,
): TemplateResult | typeof nothing {
  if (!absent.length) return nothing;
  const sentences = order.flatMap((reason) => {
    const named = absent.filter(({ why }) => why === reason);
    return named.length ? fill(voice.words.absent[reason], { names: laneNames(named, voice) }) : [];
  });
  return html`<section class="small" part="absent">
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
  </section>`;
}
