import { html, nothing } from 'lit/html.js';
import { newestUnit } from '../../aggregate/timeline/axis.js';
import { type Timeline, timelineOf } from '../../aggregate/timeline/timeline.js';
import type { Attention } from '../../model/attention.js';
import { downloadsStyles } from '../../views/downloads.styles.js';
import { timelineView } from '../../views/timeline/timeline.js';
import { timelineStyles } from '../../views/timeline/timeline.styles.js';
import { timeline } from '../../words/en/timeline.js';
import type { TimelineWords } from '../../words/timeline-words.js';
import { Downloads } from '../downloads/downloads.js';
import { save } from '../downloads/save.js';
import type { Drawing, DrawingOf } from '../drawing.js';
import { aroundCsv } from './around.js';
import { annotating, annotationsIn } from './annotations.js';
import { reporting } from '../reporting.js';
import type { ImpactTimeline } from './element.js';
import { takenOf } from './taken.js';

/** Draws when a work was cited, used and discussed. */
export const timelineDrawing: DrawingOf = (host, bring) => {
  const element = host as ImpactTimeline;
  const downloads = new Downloads(host);
  const reports = reporting(element, bring);
  const hidden = new Set<string>();
  let at: number | undefined;
  let known: { readonly by: readonly unknown[]; readonly timeline: Timeline } | undefined;
  const drawing: Drawing<TimelineWords> = {
    styles: timelineStyles + downloadsStyles,
    words: timeline,
    consumes: annotating,
    draw: (seen, tongue, words) => {
      const drawn = read(seen.attentions);
      const shown = drawn.lanes.filter(({ id }) => !hidden.has(id));
      const voice = { ...tongue, words };
      const { work } = seen.attention;
      const taken = shown.length ? takenOf(shown, voice, element, work) : undefined;
      return html`${seen.warning(tongue)}${timelineView({
        ...tongue,
        words,
        timeline: drawn,
        hidden,
        at: at ?? (drawn.axis ? newestUnit(drawn.lanes, drawn.axis) : 0),
        onAt: (unit) => {
          at = unit;
          host.requestUpdate();
        },
        onSwitch: (id, isShown) => {
          if (isShown) hidden.delete(id);
          else hidden.add(id);
          host.requestUpdate();
        },
        onTake: () => {
          const csv = taken && aroundCsv(drawn, shown, voice, work, taken);
          if (csv)
            save('before-and-after.csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }));
        },
      })}${reports()?.series(tongue)}${taken ? downloads.view(tongue, taken) : nothing}`;
    },
  };
  return drawing;

  /** Going through the periods reads nothing anew. */
  function read(attentions: readonly Attention[]): Timeline {
    const annotations = [...annotationsIn(host), ...(reports()?.annotations() ?? [])];
    const { from, until } = element;
    const by = [from, until, JSON.stringify(annotations), ...attentions];
    if (by.length !== known?.by.length || by.some((each, place) => each !== known!.by[place])) {
      at = undefined;
      const now = Date.now();
      known = { by, timeline: timelineOf(attentions, { now, annotations, from, until }) };
    }
    return known.timeline;
  }
};
