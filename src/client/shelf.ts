import type { Identifier } from '../identifiers/identifier.js';
import type { Answer, Provider } from '../model/provider.js';
import { attempt } from './attempt.js';
import type { Door } from './door.js';
import { stored } from './stored.js';
import { hasFailed, isKept, type Kept, packed, unpacked } from './kept.js';

const day = 86_400_000;
const minute = 60_000;
/** Where the small memory stands in storage. */
export const storageKey = 'impact-badges/1';
/** Most characters the shelf takes of the host page's storage. */
const capacity = 64_000;

/** An answer from memory. One that is no longer fresh is shown while it is asked for again. */
export interface Known {
  readonly answer: Answer;
  readonly isFresh: boolean;
}

interface Remembered {
  readonly answer: Answer;
  /** Until when it is fresh. */
  readonly until: number;
}

/**
 * Answers with their age. What was found stays fresh for a day, and outlives the page where there
 * is storage; a failure is kept a minute, in memory, so that an outage is not hammered, and never
 * in the place of what was found.
 */
export class Shelf {
  #memory = new Map<string, Remembered>();
  #stored: Record<string, Kept> | undefined;
  #unsaved: (readonly [string, Kept])[] = [];
  readonly #door: Pick<Door, 'now' | 'storage' | 'archive'>;

  constructor(door: Pick<Door, 'now' | 'storage' | 'archive'>) {
    this.#door = door;
  }

  /** What is known of a work, of whatever age its provider's terms allow. */
  take(provider: Provider, id: Identifier): Known | undefined {
    const key = keyOf(provider, id);
    const known =
      this.#memory.get(key) ?? this.#unpack(provider, id, (this.#stored ??= this.#read())[key]);
    if (!known) return undefined;
    this.#memory.set(key, known);
    const { answer, until } = known;
    const overdue = this.#door.now() - until;
    if (overdue < 0) return { answer, isFresh: true };
    // Nothing is greater than the `NaN` that comes of "unlimited".
    const isExpired = overdue > (Number(provider.retention) - 1) * day;
    return isExpired || hasFailed(answer) ? undefined : { answer, isFresh: false };
  }

  /**
   * Keeps answers that came together.
   *
   * @returns the answers to tell: what failed is replaced by what was known before
   */
  put(provider: Provider, answers: readonly Answer[]): readonly Answer[] {
    const now = this.#door.now();
    const found: [string, Kept][] = [];
    const told = answers.map((answer) => {
      const key = keyOf(provider, answer.id);
      const isFound = !hasFailed(answer);
      if (isFound) found.push([key, packed(provider, answer, now)]);
      const best = isFound ? answer : merged(answer, this.take(provider, answer.id)?.answer);
      this.#memory.set(key, { until: now + (isFound ? day : minute), answer: best });
      return best;
    });
    if (found.length) {
      this.#keep(found);
      void this.#door.archive?.then((archive) =>
        archive?.set(found.map(([key, kept]) => [key, JSON.stringify(kept)])),
      );
    }
    return told;
  }

  /** Brings what the archive has of a work. Never rejects. */
  async recall(provider: Provider, id: Identifier): Promise<void> {
    const memory = this.#memory;
    const key = keyOf(provider, id);
    const text = await (await this.#door.archive)?.get(key);
    const kept = attempt(() => JSON.parse(text!) as unknown);
    const remembered = isKept(kept) && this.#unpack(provider, id, kept);
    // What was forgotten meanwhile stays forgotten, and what has become fresher stays so.
    if (!remembered || memory !== this.#memory) return;
    if (remembered.until <= (memory.get(key)?.until ?? 0)) return;
    memory.set(key, remembered);
    this.#keep([[key, kept]]);
  }

  /** Forgets everything, here, in storage and in the archive. Never rejects. */
  async forget(): Promise<void> {
    this.#memory = new Map();
    this.#stored = undefined;
    attempt(() => this.#door.storage?.removeItem(storageKey));
    this.#unsaved = [];
    await (await this.#door.archive)?.clear();
  }

  #unpack(provider: Provider, id: Identifier, kept: Kept | undefined): Remembered | undefined {
    // A clock that was ahead when the answer came must not keep it for years.
    if (!kept || kept[0] > this.#door.now()) return undefined;
    const answer = attempt(() => unpacked(provider, id, kept));
    return answer && { answer, until: kept[0] + day };
  }

  /** All that comes in one turn is written at once: writing costs a page more than drawing. */
  #keep(found: readonly (readonly [string, Kept])[]): void {
    if (!this.#unsaved.length) queueMicrotask(() => this.#flush());
    this.#unsaved.push(...found);
  }

  #flush(): void {
    const found = this.#unsaved;
    this.#unsaved = [];
    if (!found.length) return;
    // Read again, for another page may have written meanwhile.
    const all = (this.#stored = this.#read());
    for (const [key, kept] of found) if (!all[key] || all[key][0] <= kept[0]) all[key] = kept;
    const oldestFirst = Object.keys(all).sort((a, b) => all[a]![0] - all[b]![0]);
    let text = JSON.stringify(all);
    while (text.length > capacity && oldestFirst.length) {
      for (const key of oldestFirst.splice(0, Math.ceil(oldestFirst.length / 4))) delete all[key];
      text = JSON.stringify(all);
    }
    attempt(() => this.#door.storage?.setItem(storageKey, text));
  }

  /** Storage of the host page may hold anything: what is not ours is treated as nothing. */
  #read(): Record<string, Kept> {
    const clean = Object.create(null) as Record<string, Kept>;
    for (const [key, kept] of Object.entries(stored(this.#door, storageKey)))
      if (isKept(kept)) clean[key] = kept;
    return clean;
  }
}

/** The answer with what it failed to say taken from an older one. */
export function merged(answer: Answer, old: Answer | undefined): Answer {
  if (!old) return answer;
  const findings = answer.findings.map((finding) =>
    finding.state === 'failed'
      ? (old.findings.find(
          ({ measure, state }) => measure === finding.measure && state !== 'failed',
        ) ?? finding)
      : finding,
  );
  return { ...old, ...answer, findings };
}

function keyOf(provider: Provider, id: Identifier): string {
  return `${provider.name} ${provider.tier} ${id}`;
}
