import { LateElement } from '../late-element.js';

/**
 * Shows all that is known of a work: every number with its source and method, notices first.
 *
 * @tag impact-details
 *
 * @slot - A sole link stands in until there is an answer, and where there can be none. Anything
 *   else is always shown.
 *
 * @csspart details - The details of one version of the work.
 * @csspart group - The numbers of one kind.
 * @csspart method - Source and method of one number.
 * @csspart version - The button that shows the figures of another version.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactDetails extends LateElement {}

declare global {
  interface HTMLElementTagNameMap {
    'impact-details': ImpactDetails;
  }
}
