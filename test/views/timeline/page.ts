import { render } from 'lit';
import { newestUnit } from '../../../src/aggregate/timeline/axis.js';
import { timelineOf, type TimelineOptions } from '../../../src/aggregate/timeline/timeline.js';
import type { Attention } from '../../../src/model/attention.js';
import { timelineView } from '../../../src/views/timeline/timeline.js';
import type { TimelineView } from '../../../src/views/timeline/view.js';
import { ar as arabicWords } from '../../../src/words/ar/badge.js';
import { timeline as arabic } from '../../../src/words/ar/timeline.js';
import { details } from '../../../src/words/en/details.js';
import { download } from '../../../src/words/en/download.js';
import { grid } from '../../../src/words/en/grid.js';
import { measures } from '../../../src/words/en/measures.js';
import { englishSpeaker } from '../../../src/words/en/speaker.js';
import { timeline as english } from '../../../src/words/en/timeline.js';
import { speaker } from '../../../src/words/speaker.js';

const prose = { details, download, grid, measures };
const languages = {
  en: { speaker: englishSpeaker('en-GB'), words: english, prose },
  // Words from right to left; the prose of the details need not be.
  ar: { speaker: speaker(arabicWords, 'ar'), words: arabic, prose },
};

/**
 * Draws a timeline as an element does: anew whenever its reader moves or switches.
 *
 * @returns where the reader is now
 */
export function drawTimeline(
  works: readonly Attention[],
  options: TimelineOptions,
  into: HTMLElement | ShadowRoot,
  language: keyof typeof languages = 'en',
): { readonly at: number; readonly hidden: ReadonlySet<string> } {
  const timeline = timelineOf(works, options);
  const hidden = new Set<string>();
  const state = { at: timeline.axis ? newestUnit(timeline.lanes, timeline.axis) : 0, hidden };
  const view: Omit<TimelineView, 'at'> = {
    ...languages[language],
    timeline,
    hidden,
    labelOf: (id) => (id === 'openalex' ? 'OpenAlex' : id === 'datacite' ? 'DataCite' : id),
    onAt: (to) => {
      state.at = to;
      draw();
    },
    onSwitch: (id, isShown) => {
      if (isShown) hidden.delete(id);
      else hidden.add(id);
      draw();
    },
    onTake: () => undefined,
  };
  const draw = () => render(timelineView({ ...view, at: state.at }), into);
  draw();
  return state;
}
