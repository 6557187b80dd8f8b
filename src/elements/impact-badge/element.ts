import { html, type TemplateResult } from 'lit/html.js';
import { badge, type Badge } from '../../aggregate/badge.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { firstReaders } from '../../identifiers/read.js';
import type { Attention } from '../../model/attention.js';
import { type ImpactError, InvalidIdentifierError } from '../../model/error.js';
import { consent } from '../../page/consent.js';
import { warn } from '../../page/console.js';
import type { Found, Nothing } from '../../page/metadata/discovery.js';
import { type Opened, parts } from '../../page/parts.js';
import { pageState } from '../../page/state.js';
import { badgeView, type BadgeView } from '../../views/badge.js';
import {
  ImpactEmptyEvent,
  ImpactErrorEvent,
  ImpactLoadEvent,
  ImpactUpdateEvent,
} from '../events.js';
import { Permission } from '../permission.js';
import { Question } from '../question.js';
import type { Property } from '../shell.js';
import { JointUpdate } from '../joint-update.js';
import { Tongue } from '../tongue.js';
import { WorkElement } from '../work-element.js';
import { headlineWish, isOn, items, lightIn, oneOf } from './attributes.js';
import { bringExtras, extras } from './extras.js';
import { askAlong, inquiryOf, isKnown, unreadable, workOf, written } from './inquiry.js';
import { naming } from '../../identifiers/naming.js';
import { captionOf, complain, firstFailure, stateOf } from './outcome.js';
import { styles } from './styles.js';

/** Most answers come sooner: that one is looked up is told only after so many milliseconds. */
const patience = new JointUpdate(200);

/** The attributes that say what is asked. */
const asking = [
  ...naming,
  'auto',
  'providers',
  'usage',
  'src',
  'headline',
  'variant',
  'omit',
  'minCount',
] as const;

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
 * @csspart ring - The donut, or the bar.
 * @csspart notice - A retraction, correction or other notice.
 * @csspart count - The number and what it counts, or what stands in its place.
 * @csspart source - Who counted, and when.
 * @csspart tile - One measure of the variant `tiles`.
 * @csspart button - Covers the badge and opens the details.
 * @csspart details - The details, while they are open.
 * @csspart consent - The button that lets a visitor say yes.
 *
 * @cssprop [--impact-badge-color] - One colour for all arcs of the ring.
 *
 * @fires {ImpactLoadEvent} impact-load - All that was asked has settled.
 * @fires {ImpactUpdateEvent} impact-update - What is shown has changed after that.
 * @fires {ImpactEmptyEvent} impact-empty - Nothing above 0 was found, and nothing failed.
 * @fires {ImpactErrorEvent} impact-error - There is no number because something went wrong.
 */
export class ImpactBadge extends WorkElement {
  static override styles = styles;

  static override properties: Readonly<Record<string, Property>> = {
    ...WorkElement.properties,
    // The space a badge takes hangs on these two attributes, however they are set.
    variant: { reflect: true },
    size: { reflect: true },
    headline: {},
    details: {},
    placement: {},
    whenEmpty: { attribute: 'when-empty' },
    minCount: { attribute: 'min-count' },
  };

  /** How the badge is drawn: a ring or a bar with its count, one line, tiles, or words alone. */
  declare variant: 'donut' | 'bar' | 'compact' | 'tiles' | 'link' | undefined;
  /** How large. */
  declare size: 'small' | 'medium' | 'large' | undefined;
  /** The count to lead with, as in `citations` or `citations@crossref`, or `none`. */
  declare headline: string | undefined;
  /** Where the details open: over the page, in its flow, or not at all. */
  declare details: 'popover' | 'inline' | 'none' | undefined;
  /** On which side of the badge the details open. */
  declare placement: 'bottom' | 'top' | 'start' | 'end' | undefined;
  /** What stands there when nothing above 0 was found: words, nothing, or the badge as ever. */
  declare whenEmpty: 'text' | 'hide' | 'badge' | undefined;
  /** Counts below this are withheld; that there are some is told in the details. */
  declare minCount: string | undefined;
  /** What went wrong, if something did. */
  error: ImpactError | undefined;

  readonly #question = new Question(this, (attention) => this.#withhold(attention));
  /** What the page's metadata say, and the end of looking at them. */
  #discovery: Partial<Found & Nothing> = {};
  #leave: (() => void) | undefined;
  readonly #tongue = new Tongue(this);
  readonly #permission = new Permission(this);
  #badge: Badge | undefined;
  #isAsked = false;
  /** The attributes when it was asked. */
  #asked: string | undefined;
  /** What names the work that a server has drawn, if it has. */
  #served: string | undefined;
  /** What is shown was set from outside. */
  #isGiven = false;
  #isDrawn = false;
  /** It has waited for an answer, or waits. */
  #isPatient = false;
  /** Something other than the lack of anything was shown. */
  #wasSeen = false;
  #opened: Opened | undefined;
  /** The details could not be brought. */
  #isStuck = false;

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

  /** @internal What the page's metadata say the work is. */
  get found(): Identifier | undefined {
    return isOn(this.auto) ? this.#discovery.found : undefined;
  }

  override connectedCallback(): void {
    pageState().badges.add(this);
    this.#served ??= String(written(this));
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    pageState().badges.delete(this);
    this.#opened?.close();
    super.disconnectedCallback();
    // An element that is only moved is back by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#withdraw();
      this.#leave = this.#leave?.() as undefined;
      this.#discovery = {};
    });
  }

  override soon(): void {
    if (this.#permission.isGiven) askAlong(this);
  }

  override willUpdate(): void {
    const asked = asking.map((name) => this[name]).join('\n');
    if (asked !== this.#asked) this.#isAsked = this.#isGiven && !this.hasUpdated;
    this.#asked = asked;
    const may = this.#permission.isGiven;
    if (this.#isAsked && !may && !this.#isGiven) this.#withdraw();
    if (!this.#isAsked && may && this.isConnected) this.#ask();
    const { attention, reach } = this.#question;
    this.#badge = attention && badge(reach, attention, headlineWish(this.headline));
    this.state = stateOf(this.#badge, this.error, this.#tongue.speaker);
  }

  protected override isAwaiting(): boolean {
    return this.#served === String(written(this)) && (!this.#badge || this.state === 'loading');
  }

  override render(): TemplateResult {
    if (!this.#isDrawn && this.state === 'loading' && (!this.#isPatient || patience.has(this))) {
      this.#isPatient = true;
      patience.add(this);
      // What the author wrote stays where it stands meanwhile.
      const slot = html`<slot></slot>`;
      return lightIn(this) === 'fallback' ? html`<div class="box plain">${slot}</div>` : slot;
    }
    patience.delete(this);
    const { speaker } = this.#tongue;
    const variant = oneOf(this.variant, ['donut', 'bar', 'compact', 'tiles', 'link']);
    const view: BadgeView = {
      variant,
      isSmall: this.size === 'small',
      state: this.state,
      caption: captionOf(this.#question, this.#badge, this.error, speaker, variant),
      arcs: this.#badge?.arcs ?? [],
      isDrawnEmpty: this.whenEmpty === 'badge',
      light: lightIn(this),
      lang: this.#tongue.foreign,
      offer: this.#permission.isOffered ? speaker?.words.offer : undefined,
      opens:
        this.attention?.findings[0] && this.details !== 'none' ? speaker?.words.opens : undefined,
      address: this.attention?.work.identifiers[0]?.replace('doi:', 'https://doi.org/'),
      stuck: this.#isStuck ? speaker?.words.stuck : undefined,
    };
    const more = extras();
    if (more) this.adopt(more.styles);
    this.#isDrawn = true;
    return badgeView(
      view,
      () => consent(true),
      ({ currentTarget }) => void this.#press(currentTarget as HTMLElement),
      more,
    );
  }

  override updated(): void {
    this.mark('aria-busy', this.state === 'loading' || Boolean(this.#badge?.busy));
    // What a visitor has seen standing there must not leave a gap: it goes only before it was seen.
    const isHidden =
      this.whenEmpty === 'hide' && this.state === 'empty' && !this.#badge?.notices[0];
    this.mark('empty', isHidden ? (this.#wasSeen ? '' : 'at-once') : undefined);
    this.#wasSeen ||= this.state !== 'empty';
  }

  protected override isUrgent(): boolean | undefined {
    return super.isUrgent() || (this.#permission.isGiven && isKnown(this));
  }

  #ask(): void {
    this.#isAsked = true;
    this.#isGiven = this.#isStuck = false;
    this.error = undefined;
    this.#opened?.close();
    this.#question.renew();
    const isRare =
      /bar|tiles|link/.test(this.variant ?? '') ||
      this.omit ||
      this.minCount ||
      written(this).some(([scheme]) => !(scheme in firstReaders));
    if (isRare && !extras())
      return void bringExtras().then(
        () => this.#askAgain(),
        (error: ImpactError) => this.#failed(error),
      );
    try {
      const inquiry = inquiryOf(this);
      for (const each of unreadable(this)) warn('identifier', each.attribute, each.text);
      const [work] = inquiry.identifiers;
      const badges = [...pageState().badges] as ImpactBadge[];
      this.#question.put(
        { ...inquiry, isAlone: badges.every((badge) => (workOf(badge) ?? work) === work) },
        (attention) => this.#settled(attention),
        (error) => this.#failed(error),
      );
    } catch (error) {
      const { sentence } = this.#discovery;
      if (!isOn(this.auto) || written(this).length) this.#failed(error as ImpactError);
      else if (sentence) this.#failed(new InvalidIdentifierError('auto', '', sentence));
      else if (!this.#leave) this.#discover();
    }
  }

  /** Looks for the work in the page's metadata, and goes on looking. */
  #discover(): void {
    parts()!
      .metadata()
      .then(
        (watch) => {
          this.#leave ??= watch(this, (discovery) => {
            this.#discovery = discovery;
            this.#askAgain();
          });
        },
        (error: ImpactError) => this.#failed(error),
      );
  }

  /** Asks once it is drawn, if it may and is in the page by then. */
  #askAgain(): void {
    this.#isAsked = false;
    this.requestUpdate();
  }

  async #press(button: HTMLElement): Promise<void> {
    if (button.ariaBusy) return;
    if (button.ariaExpanded === 'true') return this.#opened?.close();
    button.ariaBusy = 'true';
    const { loaded } = this.#question;
    try {
      const { openDetails } = await parts()!.rest();
      // The badge may have left, or be about another work, by now.
      if (loaded === this.#question.loaded) {
        const inquiry = this.#isGiven ? undefined : inquiryOf(this);
        const { from } = this.#discovery;
        this.#opened = await openDetails(button, this.#question, this.#tongue, inquiry, from);
      }
      this.#isStuck = false;
    } catch (error) {
      this.#isStuck = loaded === this.#question.loaded;
      if (this.#isStuck) warn('failure', (error as Error).message);
    }
    button.ariaBusy = null;
    this.requestUpdate();
  }

  #withhold(attention: Attention): Attention {
    return (
      extras()?.withheld(attention, { omit: items(this.omit), least: Number(this.minCount) }) ??
      attention
    );
  }

  #withdraw(): void {
    this.#opened?.close();
    this.#question.withdraw();
    this.#isAsked = false;
  }

  #failed(error: ImpactError): void {
    this.#question.withdraw();
    this.error = error;
    complain(error);
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
