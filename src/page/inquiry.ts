import type { Identifier } from '../identifiers/identifier.js';
import type { ProviderId } from '../model/provider-id.js';

/** What an element asks. */
export interface Inquiry {
  readonly identifiers: readonly Identifier[];
  /** Nothing else is asked on this page, so that everyone can answer at once. */
  readonly isAlone?: boolean;
  /** Ask these providers alone; all where absent. */
  readonly only?: readonly ProviderId[] | undefined;
  /** The repositories to ask how the work is used there, as the owner writes them. */
  readonly usage?: string | undefined;
  /** A snapshot to read instead of asking: an address, or `#` and an id of the page. */
  readonly src?: string | undefined;
  /** Ask after all about what the snapshot does not hold, or when it can't be had. */
  readonly isMixed?: boolean;
}
