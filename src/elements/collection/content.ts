import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BadgeState } from '../../aggregate/badge.js';
import { findingsOf } from '../../aggregate/body/member.js';
import { consent } from '../../page/consent.js';
import { warn } from '../../page/console.js';
import { detailsStyles } from '../../views/details/details.styles.js';
import type { Speaker } from '../../words/speaker.js';
import type { Drawing, DrawingOf } from '../drawing.js';
import { type ContentOf, drawings } from '../drawings.js';
import type { Content, LateElement } from '../late-element.js';
import type { ListElement } from '../list-element.js';
import { Permission } from '../permission.js';
import type { Controller } from '../shell.js';
import { Tongue } from '../tongue.js';
import { type Voiced, voiced } from '../voiced.js';
import { BodySeen } from './body-seen.js';
import { Collection } from './collection.js';
import { ImpactListEvent } from './list-event.js';
import { siteAttributes } from './sites.js';

/** Answers that come within this time are drawn once, milliseconds. */
const patience = 100;
/** So much longer than a drawing took, the next one waits: a page has more to do. */
const leisure = 8;

/** The attributes that say which works, whom to ask, and what of it is shown. */
const asking = [
  ...(['works', 'orcid', 'ror', 'award', 'funder', 'choices'] as const),
  ...(['src', 'providers', 'omit'] as const),
];

/** Attributes of the summary alone, which the first file does not know. */
const own = ['view', 'facts', 'sort', 'linkable', ...siteAttributes];

/** In the page's flow nothing needs a frame of its own. */
const inFlow = `${detailsStyles}.details{padding:0}`;

/** Asks about the works of a list, and has what is known of them drawn. */
export class CollectionContent implements Content, Controller {
  readonly #host: ListElement;
  readonly #coming: Promise<DrawingOf>;
  readonly #permission: Permission;
  readonly #short: Tongue;
  #drawing: Drawing | undefined;
  #voiced: Voiced | undefined;
  /** Who spoke when the long texts were fetched. */
  #speaker: Speaker | undefined;
  /** What it was asked about. */
  #asked: string | undefined;
  #seen: BodySeen | undefined;
  #given = new AbortController();
  #isDrawing = false;
  /** How long the last drawing took, and the reading before it, milliseconds. */
  #cost = 0;
  #reading = 0;
  /** What draws could not be brought. */
  #isStuck = false;

  constructor(host: LateElement, drawing: Promise<DrawingOf>) {
    this.#host = host as ListElement;
    this.#coming = drawing;
    this.#permission = new Permission(host);
    this.#short = new Tongue(host);
    host.addController(this);
    const watch = new MutationObserver(() => host.requestUpdate());
    watch.observe(host, { attributeFilter: own });
    // It was put into the page before, and may have left by now.
    if (!host.isConnected) return;
    this.#permission.hostConnected();
    this.#short.hostConnected();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An element that is only moved is back by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#withdraw();
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
    const inside = host.firstElementChild ? host.innerHTML : '';
    const sites = siteAttributes.map((name) => host.getAttribute(name));
    const asked = [...asking.map((name) => host[name]), ...sites, inside].join('\n');
    if (!this.#permission.isGiven) this.#withdraw();
    else if (host.isConnected && asked !== this.#asked) {
      this.#withdraw();
      this.#asked = asked;
      this.#ask();
    }
    host.state = this.#state;
    host.setAttribute('aria-busy', String(this.#seen?.isBusy ?? false));
  }

  render(): TemplateResult {
    const host = this.#host;
    host.adopt(inFlow);
    if (this.#drawing) host.adopt(this.#drawing.styles);
    const began = performance.now();
    const main = this.#main();
    this.#cost = performance.now() - began + this.#reading;
    // What stands between the tags is the list itself, as it is read without script.
    return this.#isDrawn ? html`${main}` : html`<slot></slot>${main}`;
  }

  get #isDrawn(): boolean {
    return Boolean(this.#seen && this.#drawing && this.#voiced);
  }

  #main(): TemplateResult | typeof nothing {
    const { speaker } = this.#short;
    if (!speaker) return nothing;
    const { words } = speaker;
    if (this.#permission.isOffered)
      return html`<p><button part="consent" @click=${() => consent(true)}>${words.offer}</button></p>`;
    if (this.#seen && this.#drawing && this.#voiced)
      return this.#drawing.draw(this.#seen, this.#voiced.tongue, this.#voiced.words);
    const text = this.#isStuck
      ? words.stuck
      : this.#asked === undefined
        ? words.idle
        : this.#seen
          ? words.loading
          : words.noIdentifier;
    return html`<p role="status">${text}</p>`;
  }

  async #learn(speaker: Speaker, lang: string | undefined): Promise<void> {
    this.#drawing ??= (await this.#coming)(this.#host, drawings());
    const all = await voiced(this.#host.localName, this.#drawing, speaker, lang);
    if (this.#speaker === speaker) this.#voiced = all;
  }

  #ask(): void {
    const host = this.#host;
    const collection = new Collection(host);
    const { works, subjects, unreadable } = collection.written;
    for (const text of unreadable)
      warn('failure', `<${host.localName}>: "${text}" can't be read as an identifier.`);
    for (const { attribute, text } of collection.sites.unreadable)
      warn('failure', `<${host.localName} ${attribute}="${text}"> can't be read.`);
    // Evidence alone is a body too: that of a project without an identifier; so is a site.
    const { seen: sites } = collection.sites;
    const files = [host.src, host.evidence].some((file) => file?.trim());
    if (!works.length && !subjects.length && !files && !sites.length) return;
    const { signal } = this.#given;
    const seen = new BodySeen(collection, {
      thorough: () => void collection.askEveryone(signal, () => this.#soon()).then(told),
      byDay: (window) =>
        void collection.byDay.ask(window, collection.members, signal, () => host.requestUpdate()),
      sites: () => void collection.askSites(signal, () => this.#soon()),
      draw: () => host.requestUpdate(),
    });
    this.#seen = seen;
    void seen.read();
    const told = async () => {
      while (!signal.aborted && seen.isBehind) await seen.read();
      if (signal.aborted) return;
      host.requestUpdate();
      await host.updateComplete;
      if (signal.aborted) return;
      host.dispatchEvent(
        new ImpactListEvent(collection.members.flatMap(({ attention }) => attention ?? [])),
      );
    };
    void collection.ask(signal, () => this.#soon()).then(told);
  }

  /** Draws what has come, not each answer by itself. */
  #soon(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    setTimeout(() => void this.#read(), Math.max(patience, this.#cost * leisure));
  }

  async #read(): Promise<void> {
    this.#reading = (await this.#seen?.read()) ?? 0;
    this.#isDrawing = false;
    this.#host.requestUpdate();
  }

  get #state(): BadgeState {
    if (this.#asked === undefined) return 'idle';
    const { collection } = this.#seen ?? {};
    if (!collection) return 'invalid';
    const isCounted = collection.members.some((member) =>
      findingsOf(member).some((finding) => finding.state === 'counted' && finding.value > 0),
    );
    if (isCounted) return 'ready';
    if (collection.isBusy) return 'loading';
    const isFailed =
      Boolean(collection.error) ||
      collection.portfolios.some(({ isComplete }) => !isComplete) ||
      collection.members.some((member) =>
        findingsOf(member).some(({ state }) => state === 'failed'),
      );
    return isFailed ? 'unavailable' : 'empty';
  }

  /** What was asked becomes void. */
  #withdraw(): void {
    this.#given.abort();
    this.#given = new AbortController();
    this.#seen = this.#asked = undefined;
  }
}

/** Fills an element that is about several works. */
export const collectionContent: ContentOf = (host, drawing) => new CollectionContent(host, drawing);
