import { ListElement } from '../list-element.js';

/**
 * Lets a reader take figures along: chooses works and numbers, puts them in other words, and makes of
 * them what a form takes, each number with its source and date. Nothing leaves the reader's computer.
 *
 * @tag impact-export
 *
 * @attr {'cv' | 'tenure' | 'nih' | 'narrative-cv' | 'ref' | 'researchfish' | 'pathway' | 'award' | 'repository'} layout - The
 *   form that is chosen to begin with; `tenure` where absent. It is read once.
 *
 * @slot - A sole link stands in until there is an answer, and where there can be none. Anything
 *   else is always shown.
 *
 * @csspart export - All of it.
 * @csspart form - What the document is for.
 * @csspart rule - What is known of the form, and what it says of numbers.
 * @csspart works - Works and numbers to choose from.
 * @csspart reported - What people report.
 * @csspart open - Where a reader opens a file.
 * @csspart boxes - Boxes of a form that counts characters.
 * @csspart take - The buttons by which it is taken along.
 * @csspart warnings - What is to be looked at before.
 * @csspart preview - The document as it will be.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactExport extends ListElement {}

declare global {
  interface HTMLElementTagNameMap {
    'impact-export': ImpactExport;
  }
}
