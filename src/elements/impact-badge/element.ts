import {
  LitElement,
  noChange,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { badge, type Badge, type BadgeState } from '../../aggregate/badge.js';
import { readDoi } from '../../identifiers/doi.js';
import type { Attention } from '../../model/attention.js';
import { type ImpactError, InvalidIdentifierError, ProviderError } from '../../model/error.js';
import type { ProviderId } from '../../model/provider-id.js';
import { wasAsked } from '../../model/receipt.js';
import { warn } from '../../page/console.js';
import { labelOf } from '../../page/labels.js';
import { isReady, whenReady } from '../../page/ready.js';
import { badgeView, type BadgeView } from '../../views/badge.js';
import { type Caption, caption, numberless } from '../../words/caption.js';
import {
  ImpactEmptyEvent,
  ImpactErrorEvent,
  ImpactLoadEvent,
  ImpactUpdateEvent,
} from '../events.js';
import { Question } from '../question.js';
import { Tongue } from '../tongue.js';
import { headlineWish, items, lightIn, oneOf } from './attributes.js';
import { styles } from './styles.js';

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
 *
 * @cssprop [--impact-badge-color] - One colour for all arcs of the ring.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactUpdateEvent} impact-update - What is shown has changed after that.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactBadge extends LitElement {
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
  #badge: Badge | undefined;
  #isAsked = false;
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
    this.#isAsked = true;
    this.error = undefined;
    this.#question.show(attention);
    this.#announce(new ImpactUpdateEvent(attention));
  }

  /** Resolves when all that was asked has settled; with `undefined` when nothing can be asked. */
  get loaded(): Promise<Attention | undefined> {
    const pending = this.isUpdatePending ? this.updateComplete : Promise.resolve();
    return pending.then(() => this.#question.loaded);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isReady()) whenReady(() => this.requestUpdate());
    if (!this.#isAsked) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#question.withdraw();
      this.#isAsked = false;
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = (['doi', 'providers', 'src', 'headline'] as const).some((name) =>
      changed.has(name),
    );
    if (isOther && this.hasUpdated) this.#isAsked = false;
    if (!this.#isAsked && this.isConnected && isReady()) this.#ask();
    const { attention, reach } = this.#question;
    this.#badge = attention && badge(reach, attention, headlineWish(this.headline));
    this.state = this.#stateNow();
  }

  override render(): TemplateResult | typeof noChange {
    const view: BadgeView = {
      variant: oneOf(this.variant, ['donut', 'compact']),
      size: oneOf(this.size, ['medium', 'small', 'large']),
      state: this.state,
      caption: this.#caption(),
      arcs: this.#badge?.arcs ?? [],
      light: lightIn(this),
      lang: this.#tongue.foreign,
    };
    // Most answers change nothing that is drawn.
    const drawing = JSON.stringify(view);
    if (drawing === this.#drawn) return noChange;
    this.#drawn = drawing;
    return badgeView(view);
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate());
  }

  override updated(): void {
    const busy = String(this.state === 'loading' || Boolean(this.#badge?.busy));
    if (this.getAttribute('aria-busy') !== busy) this.setAttribute('aria-busy', busy);
  }

  #ask(): void {
    this.#isAsked = true;
    this.error = undefined;
    const written = this.doi?.trim() ?? '';
    const doi = readDoi(written);
    const only = this.#providers();
    try {
      if (!doi) throw new InvalidIdentifierError('doi', written);
      this.#question.put({ identifiers: [doi], only, src: this.src || undefined }, (attention) =>
        this.#settled(attention),
      );
    } catch (error) {
      this.#question.withdraw();
      this.error = error as ImpactError;
      warn(this.error.message);
      this.#announce(new ImpactErrorEvent(this.error));
    }
  }

  /** Whom to ask: the owner's list, and whoever counts the headline. */
  #providers(): ProviderId[] | undefined {
    const listed = items(this.providers) as ProviderId[] | undefined;
    const wish = headlineWish(this.headline);
    const wished = typeof wish === 'object' && wish.provider;
    return listed && wished ? [...listed, wished] : listed;
  }

  #settled(attention: Attention): void {
    const failure = attention.findings.find((finding) => finding.state === 'failed');
    if (failure) {
      const { provider, reason, receipt } = failure;
      this.error = new ProviderError(
        provider,
        reason,
        wasAsked(receipt) ? receipt.request : undefined,
      );
    }
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

  #stateNow(): BadgeState {
    if (!this.#tongue.speaker) return 'loading';
    if (this.#badge) return this.#badge.state;
    if (!this.error) return 'idle';
    return this.error.name === 'InvalidIdentifierError' ? 'invalid' : 'unavailable';
  }

  #caption(): Caption {
    const { speaker } = this.#tongue;
    if (!speaker) return numberless('…');
    if (this.#badge) return caption(this.#badge, speaker, labelOf);
    const { words } = speaker;
    if (!this.error) return numberless(words.idle);
    if (this.error.name !== 'InvalidIdentifierError') return numberless(words.snapshotMissing);
    const { text } = this.error as InvalidIdentifierError;
    return text ? numberless(words.invalid, text) : numberless(words.noIdentifier);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-badge': ImpactBadge;
  }
}
