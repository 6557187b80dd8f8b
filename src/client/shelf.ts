import type { Identifier } from '../identifiers/identifier.js';
import type { About } from '../model/attention.js';
import type { Answer, Provider } from '../model/provider.js';
import { attempt } from './attempt.js';
import type { Archive, Door } from './door.js';
import { hasFailed, isKept, type Kept, packed, unpacked } from './kept.js';

const day = 86_400_000;
const minute = 60_000;
const storageKey = 'impact-badges/1';
/** Most characters the shelf takes of the host page's storage. */
const capacity = 64_000;
/** Longest time the archive may hold a question up, milliseconds. */
const archiveTime = 200;

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

type Unpack = (kept: Kept) => Remembered | undefined;

/**
 * Answers with their age. What was found stays fresh for a day, and outlives the page where there
 * is storage; a failure is kept a minute, in memory, so that an outage is not hammered, and never
 * in the place of what was found.
 */
export class Shelf {
  #memory = new Map<string, Remembered>();
  #stored: Record<string, Kept> | undefined;
  /** What the archive will be asked for at the end of this turn, and when it has answered. */
  #wanted: Map<string, Unpack> | undefined;
  #recalled: Promise<void> | undefined;
  readonly #door: Pick<Door, 'now' | 'wait' | 'storage' | 'archive'>;

  constructor(door: Pick<Door, 'now' | 'wait' | 'storage' | 'archive'>) {
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
      void this.#ask((archive) =>
        archive.setMany(found.map(([key, kept]) => [key, JSON.stringify(kept)])),
      );
    }
    return told;
  }

  /**
   * Brings what the archive has of a work, all that is wanted in one moment in one call. Never
   * rejects, and takes 200 ms at the most.
   */
  recall(provider: Provider, id: Identifier): Promise<void> {
    const wanted = (this.#wanted ??= new Map<string, Unpack>());
    if (!wanted.size) this.#recalled = this.#door.wait(0).then(() => this.#recall(wanted));
    wanted.set(keyOf(provider, id), (kept) => this.#unpack(provider, id, kept));
    return this.#recalled!;
  }

  /** Forgets everything, here, in storage and in the archive. Never rejects. */
  async forget(): Promise<void> {
    this.#memory = new Map();
    this.#stored = undefined;
    attempt(() => this.#door.storage?.removeItem(storageKey));
    await this.#ask((archive) => archive.clear());
  }

  async #recall(wanted: ReadonlyMap<string, Unpack>): Promise<void> {
    this.#wanted = undefined;
    const memory = this.#memory;
    const keys = [...wanted.keys()];
    const texts = await this.#ask((archive) => archive.getMany(keys));
    const found = keys.flatMap((key, at): [string, Kept][] => {
      const kept = attempt(() => JSON.parse(texts![at]!) as unknown);
      const remembered = isKept(kept) && wanted.get(key)!(kept);
      // What has become fresher while the archive thought it over stays so.
      if (!remembered || remembered.until <= (memory.get(key)?.until ?? 0)) return [];
      memory.set(key, remembered);
      return [[key, kept]];
    });
    // What was forgotten meanwhile stays forgotten.
    if (memory === this.#memory) this.#keep(found);
  }

  /** Asks the archive; one that fails or takes long has said nothing. */
  async #ask<Result>(
    question: (archive: Archive) => Promise<Result>,
  ): Promise<Result | undefined | void> {
    const { archive, wait } = this.#door;
    try {
      return await (archive && Promise.race([question(archive), wait(archiveTime)]));
    } catch {
      return undefined;
    }
  }

  #unpack(provider: Provider, id: Identifier, kept: Kept | undefined): Remembered | undefined {
    // A clock that was ahead when the answer came must not keep it for years.
    if (!kept || kept[0] > this.#door.now()) return undefined;
    const answer = attempt(() => unpacked(provider, id, kept));
    return answer && { answer, until: kept[0] + day };
  }

  #keep(found: readonly (readonly [string, Kept])[]): void {
    if (!found.length) return;
    // Read again, for another page may have written meanwhile.
    const stored = (this.#stored = this.#read());
    for (const [key, kept] of found) {
      const [at, findings, about, notices] = kept;
      if (stored[key] && stored[key][0] > at) continue;
      // The archive has room for titles.
      const short = this.#door.archive && about ? { ...about, title: undefined } : about;
      stored[key] = [at, findings, short as About, notices];
    }
    this.#save(stored);
  }

  #read(): Record<string, Kept> {
    return attempt(() => valid(this.#door.storage?.getItem(storageKey))) ?? emptyRecord();
  }

  #save(stored: Record<string, Kept>): void {
    const oldestFirst = Object.keys(stored).sort((a, b) => stored[a]![0] - stored[b]![0]);
    let text = JSON.stringify(stored);
    if (text.length > capacity) {
      // Titles go first: no badge shows them.
      for (const key of oldestFirst) {
        const [at, findings, , notices] = stored[key]!;
        stored[key] = [at, findings, null, notices];
      }
      text = JSON.stringify(stored);
    }
    while (text.length > capacity && oldestFirst.length) {
      for (const key of oldestFirst.splice(0, Math.ceil(oldestFirst.length / 4)))
        delete stored[key];
      text = JSON.stringify(stored);
    }
    attempt(() => this.#door.storage?.setItem(storageKey, text));
  }
}

/** The answer with what it failed to say taken from an older one. */
function merged(answer: Answer, old: Answer | undefined): Answer {
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
  return `${provider.name} ${id}`;
}

/** Storage of the host page may hold anything: what is not ours is treated as nothing. */
function valid(text: string | null | undefined): Record<string, Kept> | undefined {
  const stored: unknown = text ? JSON.parse(text) : undefined;
  if (typeof stored !== 'object' || stored === null) return undefined;
  const clean = emptyRecord();
  for (const [key, kept] of Object.entries(stored)) if (isKept(kept)) clean[key] = kept;
  return clean;
}

function emptyRecord(): Record<string, Kept> {
  return Object.create(null) as Record<string, Kept>;
}
