import { ListElement } from '../list-element.js';

/**
 * Shows when a work was cited, used and discussed, each source by itself.
 *
 * @tag impact-timeline
 *
 * @slot - A sole link stands in until there is an answer, and where there can be none. Anything
 *   else is always shown.
 *
 * @csspart timeline - All that is drawn.
 * @csspart table - One source as a table.
 * @csspart around - What each source counted before and after a talk or a press release.
 * @csspart reported - Counters that people read, apart from what sources count.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactTimeline extends ListElement {}

declare global {
  interface HTMLElementTagNameMap {
    'impact-timeline': ImpactTimeline;
  }
}
