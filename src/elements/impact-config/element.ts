import { type PropertyDeclarations, ReactiveElement } from 'lit';
import { changed } from '../../page/state.js';

/**
 * Settings for all elements of the page. It shows nothing, may stand anywhere, and is read when the
 * page has been read. Where it, the script tag and `configure()` differ, the stricter holds.
 *
 * @tag impact-config
 */
export class ImpactConfig extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    contact: {},
    source: {},
    snapshot: {},
    cache: {},
    consent: {},
    providers: {},
  };

  /** Your e-mail address, for providers that answer faster when they know whom to write to. */
  declare contact: string | undefined;
  /** `direct` asks the providers, `snapshot` never does. */
  declare source: 'direct' | 'snapshot' | undefined;
  /** Address of the snapshot, or `#` and the id of one that stands in the page. */
  declare snapshot: string | undefined;
  /** How long answers are kept: beyond the visit, within the tab, or not beyond the page. */
  declare cache: 'persistent' | 'session' | 'memory' | undefined;
  /** Whether visitors are asked first: `click` by a button, `manual` by your page. */
  declare consent: 'none' | 'click' | 'manual' | undefined;
  /** Providers that may be asked, divided by spaces; all where absent. */
  declare providers: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden = true;
    changed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    changed();
  }

  override updated(): void {
    changed();
  }

  protected override createRenderRoot(): this {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-config': ImpactConfig;
  }
}
