import type { Reach } from '../aggregate/reach.js';
import type { Attention } from '../model/attention.js';
import type { ImpactError } from '../model/error.js';
import { pageClient } from '../page/client.js';
import { warn } from '../page/console.js';
import { ask, questions } from '../page/everyone.js';
import type { Inquiry } from '../page/inquiry.js';
import { parts } from '../page/parts.js';
import type { Shell } from './shell.js';
import { JointUpdate } from './joint-update.js';

/** Answers that come within one frame are drawn once. */
const frame = new JointUpdate(16);

/** The question an element has put, and the answer so far. A later one makes it void. */
export class Question {
  /** What is known and not withheld; `undefined` before anything was asked. */
  attention: Attention | undefined;
  /** All that is asked, fixed when the question is put. */
  reach: Reach = [];
  /** Takes out what the page's owner does not want to be shown. */
  readonly withhold: (attention: Attention) => Attention;
  readonly #host: Shell;
  #loaded = deferred<Attention | undefined>();
  #controller: AbortController | undefined;

  constructor(host: Shell, withhold: (attention: Attention) => Attention) {
    this.#host = host;
    this.withhold = withhold;
  }

  /** Resolves when all has settled; with `undefined` when the question is void. */
  get loaded(): Promise<Attention | undefined> {
    return this.#loaded.promise;
  }

  /** Makes way for the next question: what was known of the last one goes. */
  renew(): void {
    if (!this.#controller) return;
    this.withdraw();
    this.#controller = undefined;
    this.#loaded = deferred();
  }

  /**
   * Asks. It was renewed before.
   *
   * @param settled called once, when all that was asked has its answer
   * @param failed called once, when a snapshot can't be fetched or read
   */
  put(
    inquiry: Inquiry,
    settled: (attention: Attention) => void,
    failed: (error: ImpactError) => void,
  ): void {
    const { signal } = (this.#controller = new AbortController());
    const reach = questions(inquiry.only, inquiry.isAlone);
    const answer =
      inquiry.src === undefined
        ? this.#load(inquiry, reach, signal)
        : this.#read(inquiry, reach, signal);
    answer
      .then((attention) => {
        if (signal.aborted) return;
        // What nobody could be brought to answer was not asked; some can answer of few works only,
        // and some are asked only where the page says so.
        const asked = attention.findings.filter(
          (finding) => finding.state !== 'not-asked' || finding.reason !== 'provider-off',
        );
        this.#know(attention, asked, true);
        this.#loaded.resolve(this.attention);
        settled(this.attention!);
      })
      .catch((error: unknown) => signal.aborted || failed(error as ImpactError));
  }

  /** Shows an answer from elsewhere and asks nothing. */
  show(attention: Attention): void {
    this.renew();
    this.#controller = new AbortController();
    this.#know(attention, attention.findings, true);
    this.#loaded.resolve(this.attention);
  }

  /** Makes the question void: its answer is not waited for and changes nothing. */
  withdraw(): void {
    (this.#controller ??= new AbortController()).abort();
    this.#loaded.resolve(undefined);
    this.attention = undefined;
  }

  #load(
    { identifiers, only, usage, isAlone }: Inquiry,
    reach: Reach,
    signal: AbortSignal,
  ): Promise<Attention> {
    const onUpdate = (attention: Attention) => this.#know(attention, reach);
    return ask(identifiers, { signal, only, usage, onUpdate }, isAlone);
  }

  async #read(inquiry: Inquiry, reach: Reach, signal: AbortSignal): Promise<Attention> {
    // Asking nobody, a client says what is known of nothing.
    void this.#load({ identifiers: inquiry.identifiers, only: [] }, reach, signal);
    try {
      const read = await parts()!.snapshot();
      const known = await read(inquiry, pageClient().providers);
      if (known) {
        if (!signal.aborted) this.#know(known, known.findings);
        return known;
      }
    } catch (error) {
      if (!inquiry.isMixed) throw error;
      warn('failure', (error as Error).message);
    }
    return this.#load(inquiry, reach, signal);
  }

  #know(attention: Attention, reach: Reach, isAll?: boolean): void {
    this.attention = this.withhold(attention);
    this.reach = reach;
    const host = this.#host;
    if (isAll) {
      frame.delete(host);
      host.requestUpdate();
    } else if (!host.isUpdatePending) frame.add(host);
  }
}

function deferred<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve!: (value: Value) => void;
  return { promise: new Promise<Value>((settle) => (resolve = settle)), resolve };
}
