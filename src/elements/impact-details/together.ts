import { measured, type MeasureDetails } from '../../aggregate/details-measures.js';
import type { Finding } from '../../model/finding.js';
import { counterOfVersions, loadTogether } from '../../page/beyond.js';
import type { Subject } from '../../page/parts.js';
import type { Work } from './work.js';

/** What is counted over all versions of a work together, and what is being asked about that. */
export class Together {
  readonly counter = counterOfVersions;
  /** Absent while awaited. */
  #findings: readonly Finding[] | undefined;
  readonly #versions: readonly Work[];
  readonly #isAllowed: boolean;
  #isAsked = false;

  constructor(versions: readonly Work[], { inquiry }: Subject) {
    this.#versions = versions;
    this.#isAllowed =
      versions.length > 1 && (!inquiry?.only || inquiry.only.includes(counterOfVersions));
  }

  /** Whether the page lets it be shown: what is withheld of one version is not told of all. */
  get isShown(): boolean {
    return (
      this.#isAllowed &&
      this.#versions.every(({ attention }) =>
        attention.findings.every(
          ({ provider, state }) => provider !== counterOfVersions || state !== 'hidden',
        ),
      )
    );
  }

  /** Empty where the counter does not keep the versions apart. */
  get measures(): readonly MeasureDetails[] {
    const told = (this.#findings ?? []).filter((finding) => finding.state !== 'hidden');
    const awaited = this.#findings
      ? []
      : [{ measure: 'citations', provider: counterOfVersions } as const];
    return measured(told, awaited, Date.now());
  }

  get #isKnown(): boolean {
    return this.#versions.every(({ attention }) =>
      attention.findings.some(
        ({ provider, measure }) => provider === counterOfVersions && measure === 'citations',
      ),
    );
  }

  /** Asks once, as soon as the counter has told what there is to each version. */
  async ask(signal: AbortSignal, changed: () => void): Promise<void> {
    if (this.#isAsked || signal.aborted || !this.isShown || !this.#isKnown) return;
    this.#isAsked = true;
    const found = this.#versions.map(({ attention }) => attention.findings);
    this.#findings = await loadTogether(found, signal);
    changed();
  }
}
