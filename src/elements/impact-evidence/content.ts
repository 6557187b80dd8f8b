import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BadgeState } from '../../aggregate/badge.js';
import type { EvidenceError } from '../../model/error.js';
import type { EvidenceFile } from '../../model/evidence.js';
import { warn } from '../../page/console.js';
import type { Speaker } from '../../words/speaker.js';
import { drawings } from '../drawings.js';
import { ImpactErrorEvent } from '../events.js';
import type { Content, LateElement } from '../late-element.js';
import type { Controller } from '../shell.js';
import { Tongue } from '../tongue.js';
import type { EvidenceDrawing } from './drawing.js';
import type { EvidenceTongue } from './tongue.js';

/** Reads an element's evidence, and has it drawn. */
export class EvidenceContent implements Content, Controller {
  readonly #host: LateElement;
  readonly #short: Tongue;
  #drawing: EvidenceDrawing | undefined;
  /** What draws could not be brought. */
  #isStuck = false;
  /** Who speaks, once their words are there, and who was asked for them. */
  #tongue: EvidenceTongue | undefined;
  #speaker: Speaker | undefined;
  /** The address that was read; empty for the element's own children. */
  #read: string | undefined;
  #file: EvidenceFile | undefined;
  #error: EvidenceError | undefined;
  /** Tells that the element's children have changed. */
  readonly #watch = new MutationObserver(() => this.#renew());

  constructor(host: LateElement) {
    this.#host = host;
    this.#short = new Tongue(host);
    host.addController(this);
    // The host is in the page already.
    this.#short.hostConnected();
    this.hostConnected();
    drawings()
      .evidence()
      .then(
        (drawing) => (this.#drawing = drawing),
        (error: Error) => {
          warn('failure', error.message);
          this.#isStuck = true;
        },
      )
      .finally(() => host.requestUpdate());
  }

  hostConnected(): void {
    // Not its attributes: the element sets some itself.
    this.#watch.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#renew();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  update(): void {
    const { speaker, foreign } = this.#short;
    const host = this.#host;
    if (this.#drawing) {
      if (speaker && speaker !== this.#speaker) {
        this.#speaker = speaker;
        void this.#learn(this.#drawing, speaker, foreign);
      }
      const src = host.src?.trim() ?? '';
      if (host.isConnected && src !== this.#read) void this.#take(this.#drawing, src);
    }
    host.state = this.#state;
    host.setAttribute('aria-busy', String(host.state === 'loading'));
  }

  render(): TemplateResult {
    const file = this.#file;
    const drawing = this.#drawing;
    const tongue = this.#tongue;
    if (file && drawing && tongue && this.#host.state === 'ready') {
      this.#host.adopt(drawing.styles);
      return drawing.draw(file, tongue);
    }
    // Private entries would stay in sight if what holds them were shown.
    const isClosed = this.#error?.withheld && !this.#read;
    return html`${isClosed ? nothing : html`<slot></slot>`}${this.#sentence()}`;
  }

  get #state(): BadgeState {
    if (this.#error || this.#isStuck) return 'unavailable';
    if (!this.#file || !this.#tongue) return 'loading';
    return this.#drawing!.isEmpty(this.#file) ? 'empty' : 'ready';
  }

  /** What stands in place of the ledger. */
  #sentence(): TemplateResult | typeof nothing {
    const { speaker } = this.#short;
    const tongue = this.#tongue;
    if (this.#isStuck) return speaker ? said(speaker.words.stuck) : nothing;
    // What stands between the tags is all there is to read until then.
    if (!tongue || this.#host.state === 'loading') return nothing;
    const { evidence, lang } = tongue;
    const closed = this.#error?.withheld;
    if (closed) return said(tongue.speaker.count(closed, evidence.closed), lang);
    return said(this.#error ? evidence.unreadable : evidence.none, lang);
  }

  /** Takes on the words in the speaker's language, or English while they can't be had. */
  async #learn(
    drawing: EvidenceDrawing,
    speaker: Speaker,
    lang: string | undefined,
  ): Promise<void> {
    const tongue = await drawing.tongue(speaker, lang, drawings().words);
    if (speaker !== this.#speaker) return;
    this.#tongue = tongue;
    this.#host.requestUpdate();
  }

  async #take(drawing: EvidenceDrawing, src: string): Promise<void> {
    this.#read = src;
    this.#file = this.#error = undefined;
    try {
      const file = src ? await drawing.at(src) : drawing.within(this.#host);
      if (src === this.#read) this.#file = file;
    } catch (error) {
      if (src === this.#read) this.#fail(error as EvidenceError);
    }
    this.#host.requestUpdate();
  }

  #fail(error: EvidenceError): void {
    const host = this.#host;
    this.#error = error;
    warn('failure', error.message);
    void host.updateComplete.then(() => host.dispatchEvent(new ImpactErrorEvent(error)));
  }

  /** Children are read anew; an address only where it changes. */
  #renew(): void {
    if (this.#read) return;
    this.#read = undefined;
    this.#host.requestUpdate();
  }
}

function said(text: string, lang?: string): TemplateResult {
  return html`<p role="status" lang=${ifDefined(lang)}>${text}</p>`;
}
