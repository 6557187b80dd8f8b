import type { Identifier } from '../identifiers/identifier.js';
import type { About } from '../model/attention.js';
import type { NotCoveredReason } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { Notice } from '../model/notice.js';
import { counted, measuresOf, notCovered } from '../model/outcome.js';
import type { Answer, Provider } from '../model/provider.js';
import type { Door } from './door.js';
import { areNotices, isObject } from './guards.js';

const day = 86_400_000;
const minute = 60_000;
const storageKey = 'impact-badges/1';
/** Most characters the shelf takes of the host page's storage. */
const capacity = 64_000;

const notCoveredReasons: readonly NotCoveredReason[] = [
  'unknown-work',
  'ambiguous-zero',
  'no-open-file',
];

/**
 * An answer as it is kept: what its provider and work do not already say.
 * `[kept at, findings, about, notices]`, a finding as `[measure, value or reason, retrieved, link]`.
 */
type Kept = readonly [
  number,
  readonly KeptFinding[],
  About | undefined | null,
  readonly Notice[] | undefined | null,
];
type KeptFinding = readonly [Measure, number | NotCoveredReason, number, string];

/**
 * Answers with their age. What was found stays fresh for a day and outlives the page where there
 * is storage; a failure is kept a minute, in memory, so that an outage is not hammered.
 */
export class Shelf {
  readonly #memory = new Map<string, { until: number; answer: Answer }>();
  #stored: Record<string, Kept> | undefined;
  readonly #door: Pick<Door, 'now' | 'storage'>;

  constructor(door: Pick<Door, 'now' | 'storage'>) {
    this.#door = door;
  }

  /** The answer if it is still fresh. */
  take(provider: Provider, id: Identifier): Answer | undefined {
    const key = keyOf(provider, id);
    const remembered = this.#memory.get(key);
    if (remembered && remembered.until > this.#door.now()) return remembered.answer;
    const kept = (this.#stored ??= this.#read())[key];
    if (!kept) return undefined;
    const age = this.#door.now() - kept[0];
    // A clock that was ahead when the answer came must not keep it for years.
    if (age < 0 || age >= day) return undefined;
    const answer = attempt(() => unpacked(provider, id, kept));
    if (answer) this.#memory.set(key, { until: kept[0] + day, answer });
    return answer;
  }

  /** Keeps answers that came together. */
  put(provider: Provider, answers: readonly Answer[]): void {
    const now = this.#door.now();
    const found: [string, Kept][] = [];
    for (const answer of answers) {
      const key = keyOf(provider, answer.id);
      const failed = hasFailed(answer);
      this.#memory.set(key, { until: now + (failed ? minute : day), answer });
      if (!failed) found.push([key, packed(answer, now)]);
    }
    if (!found.length) return;
    // Read again, for another page may have written meanwhile.
    const stored = (this.#stored = this.#read());
    for (const [key, kept] of found) stored[key] = kept;
    this.#save(stored);
  }

  #read(): Record<string, Kept> {
    return attempt(() => valid(this.#door.storage?.getItem(storageKey))) ?? emptyRecord();
  }

  #save(stored: Record<string, Kept>): void {
    const oldestFirst = Object.keys(stored).sort((a, b) => stored[a]![0] - stored[b]![0]);
    let text = JSON.stringify(stored);
    while (text.length > capacity && oldestFirst.length) {
      for (const key of oldestFirst.splice(0, Math.ceil(oldestFirst.length / 4)))
        delete stored[key];
      text = JSON.stringify(stored);
    }
    attempt(() => this.#door.storage?.setItem(storageKey, text));
  }
}

function keyOf(provider: Provider, id: Identifier): string {
  return `${provider.name} ${id}`;
}

function hasFailed({ findings }: Answer): boolean {
  return findings.some(({ state }) => state === 'failed');
}

function packed({ findings, about, notices }: Answer, now: number): Kept {
  const kept = findings.flatMap((finding): KeptFinding[] => {
    if (finding.state !== 'counted' && finding.state !== 'not-covered') return [];
    const { link, retrieved } = finding.receipt;
    const outcome = finding.state === 'counted' ? finding.value : finding.reason;
    return [[finding.measure, outcome, Date.parse(retrieved), link]];
  });
  return [now, kept, about, notices];
}

function unpacked(provider: Provider, id: Identifier, kept: Kept): Answer | undefined {
  const [, findings, about, notices] = kept;
  const measures = findings.map(([measure]) => measure);
  // Each measure once: one without a finding would be awaited for ever.
  if (String(measures.sort()) !== String(measuresOf(provider).sort())) return undefined;
  const answer: Answer = {
    id,
    findings: findings.map(([measure, outcome, retrieved, link]) =>
      typeof outcome === 'number'
        ? counted(provider, measure, outcome, { id, retrieved, link })
        : notCovered(provider, measure, outcome, { id, retrieved, link }),
    ),
    ...(about && { about }),
    ...(notices && { notices }),
  };
  return hasFailed(answer) ? undefined : answer;
}

/** Storage of the host page may hold anything: what is not ours is treated as nothing. */
function valid(text: string | null | undefined): Record<string, Kept> | undefined {
  const stored: unknown = text ? JSON.parse(text) : undefined;
  if (typeof stored !== 'object' || stored === null) return undefined;
  const clean = emptyRecord();
  for (const [key, kept] of Object.entries(stored)) if (isKept(kept)) clean[key] = kept;
  return clean;
}

function isKept(kept: unknown): kept is Kept {
  if (!Array.isArray(kept)) return false;
  const [at, findings, about, notices] = kept as unknown[];
  return (
    typeof at === 'number' &&
    Array.isArray(findings) &&
    findings.every(isKeptFinding) &&
    (!about || isObject(about)) &&
    (!notices || areNotices(notices))
  );
}

function isKeptFinding(finding: unknown): finding is KeptFinding {
  if (!Array.isArray(finding)) return false;
  const [measure, outcome, retrieved, link] = finding as unknown[];
  return (
    typeof measure === 'string' &&
    (typeof outcome === 'number' || notCoveredReasons.includes(outcome as NotCoveredReason)) &&
    typeof retrieved === 'number' &&
    typeof link === 'string'
  );
}

function emptyRecord(): Record<string, Kept> {
  return Object.create(null) as Record<string, Kept>;
}

/** Storage may be missing, blocked, full or throw: the page works without it. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
