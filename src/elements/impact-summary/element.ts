import { ListElement } from '../list-element.js';
import type { Property } from '../shell.js';

/**
 * Shows what is known of several works together: those of a person, a lab, an award, a collection.
 *
 * @tag impact-summary
 *
 * @slot - Links to works and elements with identifiers belong to the list. They are shown until the
 *   summary is drawn, and where it can't be.
 *
 * @csspart summary - All that is drawn.
 * @csspart notices - Retractions and other notices, before any number.
 * @csspart tab - A button that opens one of the summary's parts.
 * @csspart panel - The part that is open.
 * @csspart table - A table.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @fires {ImpactListEvent} impact-load - All that was asked has settled.
 */
export class ImpactSummary extends ListElement {
  static override properties: Readonly<Record<string, Property>> = {
    ...ListElement.properties,
    view: {},
    facts: {},
    sort: {},
    linkable: {},
  };

  /** For whom it is drawn; `profile` where absent. */
  declare view:
    'profile' | 'cv' | 'tenure' | 'grant' | 'engagement' | 'repository' | 'community' | undefined;
  /** What the tenure view tells of each work, at most three: `citations wikipedia-pages@wikipedia`. */
  declare facts: string | undefined;
  /** `counts` lets readers put works in the order of a count. Without it works stand by year and title. */
  declare sort: 'counts' | undefined;
  /** Keeps what the reader has chosen in the page's address. */
  declare linkable: string | boolean | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-summary': ImpactSummary;
  }
}
