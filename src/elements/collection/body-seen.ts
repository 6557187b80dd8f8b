import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Body, bodyOf, readBody } from '../../aggregate/body/body.js';
import type { Window } from '../../aggregate/timeline/window.js';
import { noticesOf } from '../../aggregate/details-notices.js';
import { togetherOf } from '../../aggregate/body/together.js';
import type { Attention } from '../../model/attention.js';
import { noticesView } from '../../views/details/notices.js';
import { fill } from '../../words/details-sentences.js';
import type { Seen } from '../drawing.js';
import type { LongTongue } from '../impact-details/tongue.js';
import type { Collection } from './collection.js';
import { inStretches } from './stretches.js';

/** What a reader can do about what is asked. */
export interface Wishes {
  /** Asks those too who answer for one work at a time. */
  readonly thorough: () => void;
  /** Counts by the days of a window. */
  readonly byDay: (window: Window) => void;
  /** Asks about whole sites, once. */
  readonly sites: () => void;
  readonly draw: () => void;
}

/**
 * What is known of several works, as it was last read: of many works reading takes stretches between
 * which others have their turn.
 */
export class BodySeen implements Seen {
  readonly collection: Collection;
  readonly wishes: Wishes;
  #revision = -1;
  #reading: Promise<number> | undefined;
  #body: Body | undefined;
  #attention: Attention | undefined;
  #attentions: readonly Attention[] = [];

  constructor(collection: Collection, wishes: Wishes) {
    this.collection = collection;
    this.wishes = wishes;
  }

  get isBusy(): boolean {
    return this.collection.isBusy || this.isBehind;
  }

  /** Whether something has been learnt since it was last read. */
  get isBehind(): boolean {
    return this.#revision !== this.collection.revision;
  }

  /** What they come to. */
  get body(): Body {
    return (this.#body ??= bodyOf(this.collection.members, Date.now()));
  }

  get attentions(): readonly Attention[] {
    return this.#attentions;
  }

  get attention(): Attention {
    const { portfolios, written } = this.collection;
    // A list has no name of its own; that of one of its works would be wrong.
    const identifiers = written.subjects.slice(0, 1);
    const title = portfolios.map(({ name }) => name).find(Boolean);
    return (this.#attention ??= togetherOf(this.body, { identifiers, ...(title && { title }) }));
  }

  view(): never {
    throw new Error('Several works are drawn by <impact-summary>.');
  }

  warning(tongue: LongTongue): TemplateResult | typeof nothing {
    const notices = noticesOf(this.attention);
    return notices.found.length
      ? html`<div class="details">${noticesView(notices, tongue)}</div>`
      : nothing;
  }

  notes({ prose }: LongTongue): string[] {
    const { unreadable } = this.collection.written;
    return unreadable.map((text) => fill(prose.details.unreadable, { text }));
  }

  /**
   * Reads what has been learnt so far, unless that is being done.
   *
   * @returns for how long, milliseconds, without what others did in between
   */
  read(): Promise<number> {
    return (this.#reading ??= this.#renew().finally(() => (this.#reading = undefined)));
  }

  async #renew(): Promise<number> {
    if (!this.isBehind) return 0;
    const { revision } = this.collection;
    // Places of the list are taken by others while it is read.
    const members = [...this.collection.members];
    const { value, cost } = await inStretches(readBody(members, Date.now()));
    this.#revision = revision;
    this.#body = value;
    this.#attention = undefined;
    this.#attentions = members.flatMap(({ attention }) => attention ?? []);
    return cost;
  }
}
