import { noChange, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { badge, type Badge, type BadgeState } from '../../aggregate/badge.js';
import type { Attention } from '../../model/attention.js';
import type { ImpactError } from '../../model/error.js';
import { consent } from '../../page/consent.js';
import { warn } from '../../page/console.js';
import { badgeView, type BadgeView } from '../../views/badge.js';
import {
  ImpactEmptyEvent,
  ImpactErrorEvent,
  ImpactLoadEvent,
  ImpactUpdateEvent,
} from '../events.js';
import { NearElement } from '../near-element.js';
import { Permission } from '../permission.js';
import { Question } from '../question.js';
import { Tongue } from '../tongue.js';
import { headlineWish, lightIn, oneOf } from './attributes.js';
import { askAlong, inquiryOf, isKnown } from './inquiry.js';
import { captionOf, firstFailure, stateOf } from './outcome.js';
import { styles } from './styles.js';

/** The attributes that say what is asked. */
const asking = ['doi', 'providers', 'src', 'headline'] as const;

/**
 * Shows who cites a work: one named count with its provider and date, and a ring that says which
 * kinds of attention were found.
 *
 * @tag impact-badge
 *
 * @slot - A sole link stands in until there is an answer, and where there can be none. Anything
 *   else is always shown.
 *
 * @csspart badge - The whole badge.
 * @csspart ring - The donut.
 * @csspart notice - A retraction, correction or other notice.
 * @csspart count - The number and what it counts, or what stands in its place.
 * @csspart source - Who counted, and when.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @cssprop [--impact-badge-color] - One colour for all arcs of the ring.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactUpdateEvent} impact-update - What is shown has changed after that.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactBadge extends NearElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    doi: {},
    variant: {},
    size: {},
    headline: {},
    providers: {},
    src: {},
    state: { reflect: true },
  };

  /** The work's DOI, in any form people write it. */
  declare doi: string | undefined;
  /** How the badge is drawn: a ring with its count, or one line of text. */
  declare variant: 'donut' | 'compact' | undefined;
  /** How large. */
  declare size: 'small' | 'medium' | 'large' | undefined;
  /** The count to lead with, as in `citations` or `citations@crossref`, or `none`. */
  declare headline: string | undefined;
  /** Providers to ask, divided by spaces; all where absent. */
  declare providers: string | undefined;
  /** `#` and the id of an inline snapshot to read instead of asking. */
  declare src: string | undefined;
  /** What the badge knows. Set by the badge. */
  declare state: BadgeState;

  /** What went wrong, if something did. */
  error: ImpactError | undefined;

  readonly #question = new Question(this);
  readonly #tongue = new Tongue(this);
  readonly #permission = new Permission(this);
  #badge: Badge | undefined;
  #isAsked = false;
  /** What is shown was set from outside. */
  #isGiven = false;
  #drawn = '';

  constructor() {
    super();
    this.state = 'idle';
  }

  /** All that was found. Setting it shows it, and asks nothing. */
  get attention(): Attention | undefined {
    return this.#question.attention;
  }

  set attention(attention: Attention) {
    this.#isAsked = this.#isGiven = true;
    this.error = undefined;
    this.#question.show(attention);
    this.#announce(new ImpactUpdateEvent(attention));
  }

  /** Resolves when all that was asked has settled; with `undefined` when nothing can be asked. */
  get loaded(): Promise<Attention | undefined> {
    const pending = this.isUpdatePending ? this.updateComplete : Promise.resolve();
    return pending.then(() => this.#question.loaded);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#withdraw();
    });
  }

  override near(): void {
    super.near();
    if (!this.#isAsked) this.requestUpdate();
  }

  override soon(): void {
    if (this.#permission.isGiven) askAlong(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && asking.some((name) => changed.has(name))) this.#isAsked = false;
    const may = this.#permission.isGiven;
    if (this.#isAsked && !may && !this.#isGiven) this.#withdraw();
    if (!this.#isAsked && may && this.isConnected) this.#ask();
    const { attention, reach } = this.#question;
    this.#badge = attention && badge(reach, attention, headlineWish(this.headline));
    this.state = stateOf(this.#badge, this.error, this.#tongue.speaker);
  }

  override render(): TemplateResult | typeof noChange {
    const view: BadgeView = {
      variant: oneOf(this.variant, ['donut', 'compact']),
      size: oneOf(this.size, ['medium', 'small', 'large']),
      state: this.state,
      caption: captionOf(this.#badge, this.error, this.#tongue.speaker),
      arcs: this.#badge?.arcs ?? [],
      light: lightIn(this),
      lang: this.#tongue.foreign,
      offer: this.#permission.isOffered ? this.#tongue.speaker?.words.offer : undefined,
    };
    // Most answers change nothing that is drawn.
    const drawing = JSON.stringify(view);
    if (drawing === this.#drawn) return noChange;
    this.#drawn = drawing;
    return badgeView(view, () => consent(true));
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate());
  }

  override updated(): void {
    const busy = String(this.state === 'loading' || Boolean(this.#badge?.busy));
    if (this.getAttribute('aria-busy') !== busy) this.setAttribute('aria-busy', busy);
  }

  protected override isUrgent(): boolean {
    return super.isUrgent() || (this.#permission.isGiven && isKnown(this));
  }

  #ask(): void {
    this.#isAsked = true;
    this.#isGiven = false;
    this.error = undefined;
    try {
      this.#question.put(
        inquiryOf(this),
        (attention) => this.#settled(attention),
        (error) => this.#failed(error),
      );
    } catch (error) {
      this.#failed(error as ImpactError);
    }
  }

  #withdraw(): void {
    this.#question.withdraw();
    this.#isAsked = false;
  }

  #failed(error: ImpactError): void {
    this.#question.withdraw();
    this.error = error;
    warn(error.message);
    this.requestUpdate();
    this.#announce(new ImpactErrorEvent(error));
  }

  #settled(attention: Attention): void {
    this.error = firstFailure(attention);
    void this.updateComplete.then(() => {
      if (attention !== this.attention) return;
      this.dispatchEvent(new ImpactLoadEvent(attention));
      if (this.state === 'empty') this.dispatchEvent(new ImpactEmptyEvent(attention));
      if (this.state === 'unavailable') this.dispatchEvent(new ImpactErrorEvent(this.error!));
    });
  }

  #announce(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-badge': ImpactBadge;
  }
}
