import type { ReactiveControllerHost } from 'lit';
import type { Reach } from '../aggregate/reach.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { ImpactError } from '../model/error.js';
import { measuresOf } from '../model/outcome.js';
import type { ProviderId } from '../model/provider-id.js';
import { pageClient } from '../page/client.js';
import { snapshotReader } from '../page/parts.js';

/** What an element asks. */
export interface Inquiry {
  readonly identifiers: readonly Identifier[];
  /** Ask these providers alone; all where absent. */
  readonly only?: readonly ProviderId[] | undefined;
  /** A snapshot to read instead of asking: an address, or `#` and an id of the page. */
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
   * @param failed called once, when a snapshot can't be fetched or read
   */
  put(
    inquiry: Inquiry,
    settled: (attention: Attention) => void,
    failed: (error: ImpactError) => void,
  ): void {
    this.withdraw();
    this.#loaded = deferred();
    const controller = (this.#controller = new AbortController());
    const finish = (attention: Attention) => {
      if (controller.signal.aborted) return;
      this.#loaded.resolve(attention);
      settled(attention);
    };
    if (inquiry.src === undefined) void this.#load(inquiry, controller.signal).then(finish);
    else
      this.#read(inquiry.src, inquiry, controller.signal)
        .then(finish)
        .catch((error: unknown) => controller.signal.aborted || failed(error as ImpactError));
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

  #load(inquiry: Inquiry, signal: AbortSignal): Promise<Attention> {
    const { identifiers, only } = inquiry;
    const reach = this.#reach(inquiry);
    const onUpdate = (attention: Attention) => this.#know(attention, reach);
    return pageClient().load(identifiers, { signal, only, onUpdate, tier: 'badge' });
  }

  #reach({ only }: Inquiry): Reach {
    return pageClient()
      .providers.filter(({ name }) => isAmong(name, only))
      .flatMap((provider) =>
        measuresOf(provider).map((measure) => ({ measure, provider: provider.name })),
      );
  }

  async #read(src: string, inquiry: Inquiry, signal: AbortSignal): Promise<Attention> {
    const { identifiers, only } = inquiry;
    this.#know(unknown(identifiers), this.#reach(inquiry));
    const read = await snapshotReader();
    const known = await read(src, identifiers, pageClient().providers);
    const findings = known.findings.filter(({ provider }) => isAmong(provider, only));
    const attention = { ...known, findings };
    if (!signal.aborted) this.#know(attention, findings);
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

/** What is known while a snapshot is on its way. */
function unknown(identifiers: readonly Identifier[]): Attention {
  const noticesChecked = { state: 'not-checked', providers: [] } as const;
  return { work: { identifiers }, notices: [], noticesChecked, findings: [] };
}
