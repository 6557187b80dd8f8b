import { LateElement } from '../late-element.js';
import { NearElement } from '../near-element.js';
import type { Property } from '../shell.js';

/**
 * Shows what people report of a work, a project or a programme: who came, who wrote about it, what
 * was given, what changed. It asks nobody but the page's own site.
 *
 * @tag impact-evidence
 *
 * @slot - Entries as HTML, which are read where there is no `src`. What stands here is shown until
 *   the ledger is drawn, and where it can't be.
 *
 * @csspart story - What a project did, told before any number.
 * @csspart passage - One part of the story.
 * @csspart ledger - All that people report.
 * @csspart group - Entries of one kind.
 * @csspart entry - One entry.
 *
 * @fires {ImpactErrorEvent} impact-error - The evidence can't be read, or may not be shown.
 */
export class ImpactEvidence extends LateElement {
  // It is about no work that a provider could be asked about.
  static override properties: Readonly<Record<string, Property>> = {
    ...NearElement.properties,
    src: {},
    state: { reflect: true },
  };

  /** The evidence: the address of a file on the page's own site, or `#` and the id of an inline one. */
  declare src: string | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-evidence': ImpactEvidence;
  }
}
