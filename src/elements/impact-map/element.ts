import { ListElement } from '../list-element.js';
import type { Property } from '../shell.js';

/**
 * Shows from which countries a work is cited, viewed and downloaded, as a map and as a table.
 *
 * @tag impact-map
 *
 * @slot - A sole link stands in until there is an answer, and where there can be none. Anything
 *   else is always shown.
 *
 * @csspart map - The map with its legend.
 * @csspart table - The same as a table.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactMap extends ListElement {
  static override properties: Readonly<Record<string, Property>> = {
    ...ListElement.properties,
    layer: {},
    countries: {},
  };

  /** What is shown first: who cites, who views or downloads, or what was reported. */
  declare layer: 'citing' | 'views' | 'downloads' | 'evidence' | undefined;
  /** `off` for works where countries might point to people. */
  declare countries: 'off' | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-map': ImpactMap;
  }
}
