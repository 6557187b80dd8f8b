import { ListElement } from '../list-element.js';

/**
 * Shows what is known of several works together: those of a person, a lab, an award, a collection.
 *
 * @tag impact-summary
 *
 * @attr {'profile' | 'cv' | 'tenure' | 'grant' | 'engagement' | 'repository' | 'community'} view - For
 *   whom it is drawn; `profile` where absent.
 * @attr {string} facts - What the tenure view tells of each work, at most three:
 *   `citations wikipedia-pages@wikipedia`.
 * @attr {'counts'} sort - Lets readers put works in the order of a count. Without it works stand by
 *   year and title.
 * @attr {string} host - Sites that are asked about as a whole, divided by spaces:
 *   `repository.example.edu old.example.edu`. What links to them stands among the mentions, and is
 *   asked for when a reader looks there.
 * @attr {string} prefix - DOI prefixes that are asked about as a whole, divided by spaces: `10.5555`.
 * @attr {boolean} linkable - Keeps what the reader has chosen in the page's address.
 *
 * @slot - Links to works and elements with identifiers belong to the list. They are shown until the
 *   summary is drawn, and where it can't be.
 *
 * @csspart summary - All that is drawn.
 * @csspart notices - Retractions and other notices, before any number.
 * @csspart tab - A button that opens one of the summary's parts.
 * @csspart panel - The part that is open.
 * @csspart table - A table.
 * @csspart link - What copies the address of the view.
 * @csspart sites - What links to a whole site.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @fires {ImpactListEvent} impact-load - All that was asked has settled.
 */
export class ImpactSummary extends ListElement {}

declare global {
  interface HTMLElementTagNameMap {
    'impact-summary': ImpactSummary;
  }
}
