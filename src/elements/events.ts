import type { Attention } from '../model/attention.js';
import type { ImpactError } from '../model/error.js';

const open = { bubbles: true, composed: true } as const;

/** All that was asked has settled, once for each question. */
export class ImpactLoadEvent extends Event {
  readonly attention: Attention;

  constructor(attention: Attention) {
    super('impact-load', open);
    this.attention = attention;
  }
}

/** What is shown has changed after it had settled. */
export class ImpactUpdateEvent extends Event {
  readonly attention: Attention;

  constructor(attention: Attention) {
    super('impact-update', open);
    this.attention = attention;
  }
}

/** Nothing above 0 was found, and nothing failed. */
export class ImpactEmptyEvent extends Event {
  readonly attention: Attention;

  constructor(attention: Attention) {
    super('impact-empty', open);
    this.attention = attention;
  }
}

/** There is no number because something went wrong, or the identifier can't be read. */
export class ImpactErrorEvent extends Event {
  readonly error: ImpactError;

  constructor(error: ImpactError) {
    super('impact-error', open);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'impact-load': ImpactLoadEvent;
    'impact-update': ImpactUpdateEvent;
    'impact-empty': ImpactEmptyEvent;
    'impact-error': ImpactErrorEvent;
  }
}
