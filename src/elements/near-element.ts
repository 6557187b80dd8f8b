import { leave, type Waiting, whenNear } from '../page/nearing.js';
import { type Property, Shell } from './shell.js';

/**
 * An element that does nothing until it is nearly in view: what stands between its tags is shown
 * as if there were no script, and the page's style sheet reserves the space.
 */
export abstract class NearElement extends Shell implements Waiting {
  static override properties: Readonly<Record<string, Property>> = { loading: {} };

  /** `eager` asks and draws at once, not only when the element is nearly in view. */
  declare loading: 'lazy' | 'eager' | undefined;

  #isNear = false;

  override connectedCallback(): void {
    // The style sheet reserves space for what is not defined, and for what waits.
    if (!this.shadowRoot) this.setAttribute('state', 'idle');
    if (this.#isNear || this.isUrgent()) return this.near();
    whenNear(this);
  }

  override disconnectedCallback(): void {
    leave(this);
    if (this.#isNear) super.disconnectedCallback();
  }

  /** @internal */
  near(): void {
    this.#isNear = true;
    super.connectedCallback();
    this.requestUpdate();
  }

  /** @internal */
  soon(): void {
    // Most elements have nothing to ask ahead of time.
  }

  /** Whether the element does not wait. */
  protected isUrgent(): boolean | undefined {
    return this.loading === 'eager';
  }
}
