import type { ReactiveControllerHost } from 'lit';
import type { Reach } from '../aggregate/reach.js';
import { attentionIn } from '../client/snapshot.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import { measuresOf } from '../model/outcome.js';
import type { ProviderId } from '../model/provider-id.js';
import { pageClient } from '../page/client.js';
import { inlineSnapshot } from '../page/snapshot.js';

/** What an element asks. */
export interface Inquiry {
  readonly identifiers: readonly Identifier[];
  /** Ask these providers alone; all where absent. */
  readonly only?: readonly ProviderId[] | undefined;
  /** A snapshot to read instead of asking. */
  readonly src?: string | undefined;
}

/** The question an element has put, and the answer so far. A later one makes it void. */
export class Question {
  /** What is known; `undefined` before anything was asked. */
  attention: Attention | undefined;
  /** All that is asked, fixed when the question is put. */
  reach: Reach = [];
  readonly #host: ReactiveControllerHost;
  #loaded = deferred<Attention | undefined>();
  #controller: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Resolves when all has settled; with `undefined` when the question is void. */
  get loaded(): Promise<Attention | undefined> {
    return this.#loaded.promise;
  }

  /**
   * Asks anew.
   *
   * @param settled called once, when all that was asked has its answer
   * @throws SnapshotError when the snapshot can't be read
   */
  put(inquiry: Inquiry, settled: (attention: Attention) => void): void {
    this.withdraw();
    this.#loaded = deferred();
    const controller = (this.#controller = new AbortController());
    const finish = (attention: Attention) => {
      if (controller.signal.aborted) return;
      this.#loaded.resolve(attention);
      settled(attention);
    };
    if (inquiry.src) finish(this.#read(inquiry.src, inquiry));
    else void this.#load(inquiry, controller.signal).then(finish);
  }

  /** Shows an answer from elsewhere and asks nothing. */
  show(attention: Attention): void {
    this.withdraw();
    this.#loaded = deferred();
    this.#loaded.resolve(attention);
    this.#know(attention, attention.findings);
  }

  /** Makes the question void: its answer is not waited for and changes nothing. */
  withdraw(): void {
    this.#controller?.abort();
    this.#loaded.resolve(undefined);
    this.attention = undefined;
  }

  #load({ identifiers, only }: Inquiry, signal: AbortSignal): Promise<Attention> {
    const client = pageClient();
    const reach = client.providers
      .filter(({ name }) => isAmong(name, only))
      .flatMap((provider) =>
        measuresOf(provider).map((measure) => ({ measure, provider: provider.name })),
      );
    const onUpdate = (attention: Attention) => this.#know(attention, reach);
    return client.load(identifiers, { signal, only, onUpdate });
  }

  #read(src: string, { identifiers, only }: Inquiry): Attention {
    const known = attentionIn(inlineSnapshot(src), identifiers, pageClient().providers);
    const findings = known.findings.filter(({ provider }) => isAmong(provider, only));
    const attention = { ...known, findings };
    this.#know(attention, findings);
    return attention;
  }

  #know(attention: Attention, reach: Reach): void {
    this.attention = attention;
    this.reach = reach;
    this.#host.requestUpdate();
  }
}

function isAmong(name: ProviderId, only: readonly ProviderId[] | undefined): boolean {
  return !only || only.includes(name);
}

function deferred<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve!: (value: Value) => void;
  return { promise: new Promise<Value>((settle) => (resolve = settle)), resolve };
}
