import { render } from 'lit/html.js';
import { newestUnit } from '../../src/aggregate/timeline/axis.ts';
import { timelineOf } from '../../src/aggregate/timeline/timeline.ts';
import { timelineView } from '../../src/views/timeline/timeline.ts';
import { timelineStyles } from '../../src/views/timeline/timeline.styles.ts';
import { en as prose } from '../../src/words/en/prose.ts';
import { englishSpeaker } from '../../src/words/en/speaker.ts';
import { timeline as words } from '../../src/words/en/timeline.ts';

/** What `bench/timeline.mjs` does in its page: reads and draws works, and goes through the axis. */
globalThis.draw = (works, now) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(timelineStyles);
  document.adoptedStyleSheets = [sheet];
  const timeline = timelineOf(works, { now });
  let at = newestUnit(timeline.lanes, timeline.axis);
  const speaker = englishSpeaker('en');
  const hidden = new Set();
  const show = () =>
    render(
      timelineView({
        ...{ timeline, at, words, prose, speaker, hidden },
        labelOf: (id) => id,
        onAt: (to) => {
          at = to;
          show();
        },
        onSwitch: () => {},
      }),
      document.body,
    );
  show();
};
