import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Body, bodyOf } from '../../aggregate/body/body.js';
import type { Window } from '../../aggregate/timeline/window.js';
import { noticesOf } from '../../aggregate/details-notices.js';
import { togetherOf } from '../../aggregate/body/together.js';
import type { Attention } from '../../model/attention.js';
import { noticesView } from '../../views/details/notices.js';
import { fill } from '../../words/details-sentences.js';
import type { Seen } from '../drawing.js';
import type { LongTongue } from '../impact-details/tongue.js';
import type { Collection } from './collection.js';

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

/** What is known of several works, read anew only when something has been learnt. */
export class BodySeen implements Seen {
  readonly collection: Collection;
  readonly wishes: Wishes;
  #revision = -1;
  #body: Body | undefined;
  #attention: Attention | undefined;
  #attentions: readonly Attention[] = [];

  constructor(collection: Collection, wishes: Wishes) {
    this.collection = collection;
    this.wishes = wishes;
  }

  get isBusy(): boolean {
    return this.collection.isBusy;
  }

  /** What they come to. */
  get body(): Body {
    this.#renew();
    return (this.#body ??= bodyOf(this.collection.members, Date.now()));
  }

  get attentions(): readonly Attention[] {
    this.#renew();
    return this.#attentions;
  }

  get attention(): Attention {
    this.#renew();
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

  #renew(): void {
    const { revision, members } = this.collection;
    if (this.#revision === revision) return;
    this.#revision = revision;
    this.#body = this.#attention = undefined;
    this.#attentions = members.flatMap(({ attention }) => attention ?? []);
  }
}
