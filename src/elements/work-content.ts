import { html, nothing, type TemplateResult } from 'lit/html.js';
import { badge, type BadgeState } from '../aggregate/badge.js';
import { withheld } from '../aggregate/withheld.js';
import type { Identifier } from '../identifiers/identifier.js';
import { naming } from '../identifiers/naming.js';
import { readNames } from '../identifiers/read-more.js';
import type { Attention } from '../model/attention.js';
import { type ImpactError, InvalidIdentifierError } from '../model/error.js';
import { pageClient } from '../page/client.js';
import { consent } from '../page/consent.js';
import { warn } from '../page/console.js';
import type { Inquiry } from '../page/inquiry.js';
import type { Found, Nothing } from '../page/metadata/discovery.js';
import { parts } from '../page/parts.js';
import type { Light } from '../views/badge.js';
import { detailsStyles } from '../views/details/details.styles.js';
import type { Speaker } from '../words/speaker.js';
import type { Drawing, DrawingOf } from './drawing.js';
import { drawings } from './drawings.js';
import { ImpactEmptyEvent, ImpactErrorEvent, ImpactLoadEvent } from './events.js';
import { isOn, items, lightIn } from './impact-badge/attributes.js';
import { inquiryAbout } from './impact-badge/inquiry.js';
import { complain, firstFailure, problem } from './impact-badge/outcome.js';
import { Dossier } from './impact-details/dossier.js';
import type { LongTongue } from './impact-details/tongue.js';
import type { Content, LateElement } from './late-element.js';
import { Permission } from './permission.js';
import type { Controller } from './shell.js';
import { Tongue } from './tongue.js';
import { voiced } from './voiced.js';

/** In the page's flow details need no frame of their own. */
const inFlow = `${detailsStyles}.details{padding:0}.version,.details.together{margin-inline:0}`;

/** What the author put between the tags, apart from what is drawn anyway. */
function lightBeside(host: Element, consumed: string | undefined): Light | undefined {
  const isConsumed = (node: Node) => node instanceof Element && consumed && node.matches(consumed);
  const nodes = [...host.childNodes];
  if (!nodes.some(isConsumed)) return lightIn(host);
  const rest = nodes.filter(
    (node) =>
      !isConsumed(node) && (node instanceof Element || (node instanceof Text && node.data.trim())),
  );
  if (!rest.length) return undefined;
  return rest.length === 1 && rest[0] instanceof HTMLAnchorElement ? 'fallback' : 'content';
}

/** The attributes that say what is asked, and what of it is shown. */
const asking = [...naming, 'auto', 'also', 'providers', 'omit', 'usage', 'src'] as const;

/** Asks everyone about an element's work, and has what they say drawn. */
export class WorkContent implements Content, Controller {
  readonly #host: LateElement;
  readonly #coming: Promise<DrawingOf>;
  readonly #permission: Permission;
  readonly #short: Tongue;
  #drawing: Drawing | undefined;
  #tongue: LongTongue | undefined;
  /** The drawing's own words, of the same language. */
  #words: unknown;
  /** Who spoke when the long texts were fetched. */
  #speaker: unknown;
  /** The attributes when it was asked. */
  #asked: string | undefined;
  #dossier: Dossier | undefined;
  /** Ends what is being asked. */
  #given = new AbortController();
  #error: ImpactError | undefined;
  /** What draws could not be brought. */
  #isStuck = false;
  /** What the page's metadata say, and the end of looking at them. */
  #discovery: Partial<Found & Nothing> = {};
  #leave: (() => void) | undefined;

  /** @param drawing how what is known is drawn: asking need not wait for it */
  constructor(host: LateElement, drawing: Promise<DrawingOf>) {
    this.#host = host;
    this.#coming = drawing;
    this.#permission = new Permission(host);
    this.#short = new Tongue(host);
    host.addController(this);
    // It was put into the page before, and may have left by now.
    if (!host.isConnected) return;
    this.#permission.hostConnected();
    this.#short.hostConnected();
  }

  hostDisconnected(): void {
    // An element that is only moved is back by then.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#withdraw();
      this.#leave = this.#leave?.() as undefined;
      this.#discovery = {};
    });
  }

  update(): void {
    const host = this.#host;
    const { speaker, foreign } = this.#short;
    if (speaker && speaker !== this.#speaker) {
      this.#speaker = speaker;
      this.#learn(speaker, foreign).then(
        () => host.requestUpdate(),
        (error: Error) => {
          warn('failure', error.message);
          this.#isStuck = true;
          host.requestUpdate();
        },
      );
    }
    const asked = asking.map((name) => host[name]).join('\n');
    if (!this.#permission.isGiven) this.#withdraw();
    else if (host.isConnected && asked !== this.#asked) {
      this.#withdraw();
      this.#asked = asked;
      this.#ask();
    }
    host.state = this.#state;
    host.setAttribute('aria-busy', String(host.state === 'loading' || this.#isBusy));
  }

  render(): TemplateResult {
    const host = this.#host;
    host.adopt(inFlow);
    // Which children are the drawing's own is known when it has come.
    if (!this.#drawing) return html`<slot></slot>${this.#main(host.hasChildNodes())}`;
    const { styles, consumes } = this.#drawing;
    host.adopt(styles);
    const light = lightBeside(host, consumes);
    const isAnswered = host.state === 'ready' || host.state === 'empty';
    const slot = light === 'content' || !isAnswered ? html`<slot></slot>` : nothing;
    return html`${slot}${this.#main(light === 'fallback')}`;
  }

  #main(hasFallback: boolean): TemplateResult | typeof nothing {
    const { speaker } = this.#short;
    const tongue = this.#tongue;
    if (!speaker) return nothing;
    if (this.#permission.isOffered)
      return html`<p><button part="consent" @click=${() => consent(true)}>${speaker.words.offer}</button></p>`;
    if (this.#dossier && this.#drawing && tongue)
      return this.#drawing.draw(this.#dossier, tongue, this.#words);
    // Beneath a link that stands in, nothing need be said while there may still be an answer.
    if (hasFallback && !this.#error && !this.#isStuck) return nothing;
    const { words } = speaker;
    const { main, detail } = problem(this.#error, speaker);
    const text = this.#isStuck
      ? words.stuck
      : this.#asked !== undefined && !this.#error
        ? words.loading
        : [main, detail].filter(Boolean).join(words.comma);
    return html`<p role="status">${text}</p>`;
  }

  /** Brings the drawing, and its words in the speaker's language, or English while they can't be had. */
  async #learn(speaker: Speaker, lang: string | undefined): Promise<void> {
    this.#drawing ??= (await this.#coming)(this.#host, drawings());
    const { tongue, words } = await voiced(this.#host.localName, this.#drawing, speaker, lang);
    if (this.#speaker !== speaker) return;
    this.#tongue = tongue;
    this.#words = words;
  }

  get #isBusy(): boolean {
    return this.#dossier?.all.some(({ isBusy }) => isBusy) ?? false;
  }

  get #state(): BadgeState {
    const work = this.#dossier?.work;
    if (!work) {
      if (!this.#error) return this.#leave || this.#asked === undefined ? 'idle' : 'loading';
      return this.#error.name === 'InvalidIdentifierError' ? 'invalid' : 'unavailable';
    }
    const { state } = badge(work.reach, work.attention, 'none');
    return state === 'loading' && !work.isBusy ? 'empty' : state;
  }

  #ask(): void {
    const host = this.#host;
    const written = naming.flatMap((scheme) => {
      const text = host[scheme]?.trim();
      return text ? [{ scheme, text, read: readNames(scheme, text) }] : [];
    });
    const identifiers = written.flatMap(({ read }) => read);
    for (const { scheme, text, read } of written)
      if (!read.length) warn('identifier', scheme, text, host.localName);
    if (identifiers.length) return this.#open(identifiers);
    const [first] = written;
    const { found, sentence } = this.#discovery;
    if (first || !isOn(host.auto))
      this.#fail(new InvalidIdentifierError(first?.scheme ?? 'doi', first?.text ?? ''));
    else if (found) this.#open([found]);
    else if (sentence) this.#fail(new InvalidIdentifierError('auto', '', sentence));
    else if (!this.#leave) void this.#discover();
  }

  async #discover(): Promise<void> {
    const { signal } = this.#given;
    try {
      const watch = await parts()!.metadata();
      if (signal.aborted) return;
      this.#leave = watch(this.#host, (discovery) => {
        this.#discovery = discovery;
        this.#asked = undefined;
        this.#host.requestUpdate();
      });
    } catch (error) {
      if (!signal.aborted) this.#fail(error as ImpactError);
    }
  }

  #open(identifiers: readonly Identifier[]): void {
    const inquiry = inquiryAbout(identifiers, this.#host);
    const { signal } = this.#given;
    if (inquiry.src === undefined) return this.#consult(inquiry, undefined, signal);
    parts()!
      .snapshot()
      .then((read) => read(inquiry, pageClient().providers))
      .then(
        (known) => this.#consult(inquiry, known, signal),
        (error: ImpactError) => {
          if (signal.aborted) return;
          if (!inquiry.isMixed) return this.#fail(error);
          warn('failure', error.message);
          this.#consult(inquiry, undefined, signal);
        },
      );
  }

  #consult(inquiry: Inquiry, known: Attention | undefined, signal: AbortSignal): void {
    if (signal.aborted) return;
    const omit = items(this.#host.omit);
    const withhold = (attention: Attention) => withheld(attention, { omit });
    const attention = known && withhold(known);
    const { from } = this.#discovery;
    const dossier = new Dossier(this.#host, { attention, inquiry, from, withhold });
    this.#dossier = dossier;
    const draw = () => {
      if (!signal.aborted) this.#host.requestUpdate();
    };
    draw();
    void dossier.ask(signal, draw).then(() => signal.aborted || this.#settled(dossier, signal));
  }

  #settled({ work: { attention } }: Dossier, signal: AbortSignal): void {
    const host = this.#host;
    this.#error = firstFailure(attention);
    host.requestUpdate();
    void host.updateComplete.then(() => {
      if (signal.aborted) return;
      host.dispatchEvent(new ImpactLoadEvent(attention));
      if (host.state === 'empty') host.dispatchEvent(new ImpactEmptyEvent(attention));
      if (host.state === 'unavailable') host.dispatchEvent(new ImpactErrorEvent(this.#error!));
    });
  }

  #fail(error: ImpactError): void {
    this.#error = error;
    // One that can't be read has been told.
    if (!(error as Partial<InvalidIdentifierError>).text) complain(error);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.dispatchEvent(new ImpactErrorEvent(error)),
    );
  }

  /** What was asked becomes void. */
  #withdraw(): void {
    this.#given.abort();
    this.#given = new AbortController();
    this.#dossier = this.#error = this.#asked = undefined;
  }
}
