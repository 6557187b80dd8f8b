import { names } from '../../page/choices.js';
import { changed } from '../../page/state.js';
import { Base } from '../shell.js';

/**
 * Settings for all elements of the page. It shows nothing, may stand anywhere, and is read when the
 * page has been read. Where it, the script tag and `configure()` differ, the stricter holds.
 *
 * @tag impact-config
 *
 * @attr {string} contact - Your e-mail address, for providers that answer faster when they know
 *   whom to write to.
 * @attr {'direct' | 'mixed' | 'snapshot'} source - `direct` asks the providers, `snapshot` never does,
 *   `mixed` asks them about works that the snapshot does not hold.
 * @attr {string} snapshot - Address of the snapshot, or `#` and the id of one that stands in the
 *   page.
 * @attr {'persistent' | 'session' | 'memory'} cache - How long answers are kept: beyond the visit,
 *   within the tab, or not beyond the page.
 * @attr {'none' | 'click' | 'manual'} consent - Whether visitors are asked first: `click` by a
 *   button, `manual` by your page.
 * @attr {string} providers - Providers that may be asked, divided by spaces; all where absent.
 * @attr {boolean} quiet - Says nothing in the console.
 */
export class ImpactConfig extends Base {
  static observedAttributes: readonly string[] = names;

  connectedCallback(): void {
    changed();
  }

  disconnectedCallback(): void {
    changed();
  }

  attributeChangedCallback(): void {
    changed();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-config': ImpactConfig;
  }
}
