import { LateElement } from '../late-element.js';
import type { Property } from '../shell.js';

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
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactTimeline extends LateElement {
  static override properties: Readonly<Record<string, Property>> = {
    ...LateElement.properties,
    from: {},
    until: {},
  };

  /** The first year, month or day shown: `2024`, `2024-06`, `2024-06-14`. */
  declare from: string | undefined;
  /** The last year, month or day shown. */
  declare until: string | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-timeline': ImpactTimeline;
  }
}
