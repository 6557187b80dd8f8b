import type { Reach } from '../../aggregate/reach.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import { beyond, reachBeyond } from '../../page/beyond.js';
import { pageClient } from '../../page/client.js';
import type { Subject } from '../../page/parts.js';

/** One work, or one version of it, that details show, and what is being asked about it. */
export class Work {
  attention: Attention;
  isBusy: boolean;
  /** All that everyone who may be asked can answer; what was found where nobody is asked. */
  readonly reach: Reach;
  readonly #subject: Subject;
  readonly #identifiers: readonly Identifier[] | undefined;

  /**
   * @param known what is known already
   * @param identifiers what to ask about; nothing where absent
   */
  constructor(
    known: Attention | undefined,
    subject: Subject,
    identifiers: readonly Identifier[] | undefined,
  ) {
    this.attention = known ?? unknown(identifiers ?? []);
    this.#subject = subject;
    this.#identifiers = identifiers;
    this.isBusy = Boolean(identifiers);
    this.reach = identifiers
      ? reachBeyond(identifiers, subject.inquiry ?? {})
      : this.attention.findings;
  }

  /**
   * Asks everyone.
   *
   * @param changed called with each answer
   */
  async ask(signal: AbortSignal, changed: () => void): Promise<void> {
    const identifiers = this.#identifiers;
    if (!identifiers) return;
    const { inquiry, withhold } = this.#subject;
    const know = (attention: Attention) => {
      this.attention = withhold(attention);
      changed();
    };
    const last = await beyond.loadAll(pageClient(), identifiers, {
      only: inquiry?.only,
      usage: inquiry?.usage,
      signal,
      onUpdate: know,
    });
    this.isBusy = false;
    know(last);
  }
}

/** What is known of a work before anybody has answered. */
function unknown(identifiers: readonly Identifier[]): Attention {
  const noticesChecked = { state: 'not-checked', providers: [] } as const;
  return { work: { identifiers }, notices: [], noticesChecked, findings: [] };
}
