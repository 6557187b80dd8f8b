import type { Timeline } from '../../aggregate/timeline/timeline.js';
import type { TimelineVoice } from '../../words/timeline-sentences.js';

/** Everything the timeline shows. Words and prose are of one language. */
export interface TimelineView extends TimelineVoice {
  readonly timeline: Timeline;
  /** Tag of the words' language where the page speaks another. */
  readonly lang?: string | undefined;
  /** Ids of the lanes that the reader has switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Which unit of the axis the reader looks at; where it lies beside the axis, the nearest. */
  readonly at: number;
  /** Called with another unit, reached by keyboard, by the slider or by a pointer over the lanes. */
  readonly onAt: (at: number) => void;
  /** Called when the reader switches a lane on or off. */
  readonly onSwitch: (id: string, isShown: boolean) => void;
  /** Called when the reader takes along what was counted before and after. */
  readonly onTake: () => void;
}
