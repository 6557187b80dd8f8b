import { html, type TemplateResult } from 'lit/html.js';
import type { Annotation } from '../../aggregate/timeline/annotation.js';
import { type Bar, isGap } from '../../aggregate/timeline/bars.js';
import type { Lane } from '../../aggregate/timeline/lane.js';
import type { TimelineVoice } from '../../words/timeline-sentences.js';
import type { TimelineWords } from '../../words/timeline-words.js';

/** What each look of the pictures means, as far as it is there. */
export function legendView(
  lanes: readonly Lane[],
  annotations: readonly Annotation[],
  { words }: TimelineVoice,
): TemplateResult {
  const is = (of: (bar: Bar) => boolean) => lanes.some(({ bars }) => bars.some(of));
  const looks: readonly (keyof TimelineWords['looks'])[] = [
    ...(is(({ isCurrent, value }) => !isCurrent && Boolean(value)) ? (['full'] as const) : []),
    ...(is(({ isCurrent, value }) => isCurrent && Boolean(value)) ? (['current'] as const) : []),
    ...(is(isGap) ? (['missing'] as const) : []),
    ...(is(({ isSpike }) => isSpike) ? (['spike'] as const) : []),
    ...(annotations.some(({ stretch }) => stretch) ? (['mark'] as const) : []),
  ];
  return html`<ul class="legend small" role="list">
    ${looks.map(
      (look) =>
        html`<li>
          <svg viewBox="0 0 20 14" aria-hidden="true"><path class=${look} d=${shapes[look]}></path></svg>${words.looks[look]}
        </li>`,
    )}
  </ul>`;
}

const block = 'M3 14V2H17V14Z';
const shapes: Readonly<Record<keyof TimelineWords['looks'], string>> = {
  full: block,
  current: block,
  missing: 'M0 12H20',
  spike: 'M3 3H17',
  mark: 'M10 0V14',
};
