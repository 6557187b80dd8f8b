import type { Attention } from '../../model/attention.js';

/** All works of a list have settled, once for each list. */
export class ImpactListEvent extends Event {
  /** What was found about each work that was looked up, in the order of the list. */
  readonly attentions: readonly Attention[];

  constructor(attentions: readonly Attention[]) {
    super('impact-load', { bubbles: true, composed: true });
    this.attentions = attentions;
  }
}
