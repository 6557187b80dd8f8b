import { isAllowed, isOffered } from '../page/consent.js';
import { isReady, whenReady } from '../page/ready.js';
import { pageState } from '../page/state.js';
import type { Controller, Shell } from './shell.js';

/** Whether an element may ask yet, and an update of the element when that changes. */
export class Permission implements Controller {
  readonly #host: Shell;

  constructor(host: Shell) {
    this.#host = host;
    host.addController(this);
  }

  /** The page has been read, and the visitor has said yes where the page asks them. */
  get isGiven(): boolean {
    return isReady() && isAllowed();
  }

  /** The visitor can say yes by a button. */
  get isOffered(): boolean {
    return isReady() && !isAllowed() && isOffered();
  }

  hostConnected(): void {
    pageState().listeners.add(this.#tell);
    if (!isReady()) whenReady(this.#tell);
  }

  hostDisconnected(): void {
    pageState().listeners.delete(this.#tell);
  }

  readonly #tell = (): void => this.#host.requestUpdate();
}
