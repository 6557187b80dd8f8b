import type {
  Consent,
  Evidence,
  EvidenceFile,
  EvidenceKind,
  Story,
  StoryPart,
} from '../model/evidence.js';
import { storyParts } from '../model/evidence.js';
import { isOpenTo } from '../model/evidence-consent.js';
import { countsPeople, masked } from '../model/evidence-masking.js';
import { isMoney } from '../model/evidence-unit.js';
import { type Counter, countersIn } from './counters.js';

/** What people report, as one kind of reader may see it. */
export interface Ledger {
  /** The name of the project or programme. */
  readonly title?: string;
  readonly story: readonly Told[];
  /** Kinds without an entry have no group. */
  readonly groups: readonly LedgerGroup[];
  /** How many entries there are that this reader may not see. */
  readonly withheld: number;
}

/** Entries of one kind. */
export interface LedgerGroup {
  readonly kind: EvidenceKind;
  /** The newest first; what has no date stands last. */
  readonly items: readonly LedgerItem[];
  /** What was given, each currency by itself; empty but for donations. */
  readonly sums: readonly Sum[];
  /** Whether several entries count people, who may be the same: nothing is added up. */
  readonly isOverlapping: boolean;
}

/** One entry, or one counter that was read several times. */
export interface LedgerItem {
  readonly entry: Evidence;
  /** What a counter showed on other days, the oldest first; only where there are two readings. */
  readonly readings: Counter['readings'];
}

/** Money given, in one currency. */
export interface Sum {
  /** ISO 4217. */
  readonly currency: string;
  readonly value: number;
  /** Of how many entries. */
  readonly n: number;
}

/** One part of a story, and the entries it rests on. */
export interface Told {
  readonly part: StoryPart;
  /** Absent where it is not known yet. */
  readonly text?: string;
  readonly evidence: readonly Evidence[];
  /** How many more it rests on that the reader may not see. */
  readonly withheld: number;
}

/**
 * Kinds in the order in which they stand on every page: first what others did or said of their own
 * accord, then what changed, what was done together, what was given, and last what is merely
 * watched. It never follows from numbers.
 */
const order: readonly EvidenceKind[] = [
  ...(['policy', 'news', 'broadcast', 'review', 'award'] as const),
  ...(['reuse', 'teaching-use', 'translation'] as const),
  ...(['outcome', 'community-product', 'partnership'] as const),
  ...(['event', 'workshop', 'exhibition', 'performance', 'talk'] as const),
  ...(['donation', 'volunteer-hours'] as const),
  ...(['letter', 'testimony', 'photo'] as const),
  ...(['video', 'podcast', 'social-page', 'other'] as const),
];

/**
 * Puts evidence in order for a reader. Numbers of fewer than five people are taken out for everyone
 * but its owner, nothing is added up but money of one currency, and what the reader may not see is
 * only counted.
 *
 * @param reader `private` is the owner, who sees everything that was not taken back
 */
export function ledgerOf(file: EvidenceFile, reader: Consent): Ledger {
  const { entries, reportedBy, title, story } = file;
  const seen = entries
    .filter((entry) => (reader === 'private' ? !entry.withdrawn : isOpenTo(entry, reader)))
    .map((entry) => (reader === 'private' ? entry : masked(entry)))
    .map((entry) => (reportedBy && !entry.reportedBy ? { ...entry, reportedBy } : entry));
  return {
    ...(title && { title }),
    story: story ? toldOf(story, seen) : [],
    groups: order.flatMap((kind) => {
      const given = seen.filter((entry) => entry.kind === kind);
      return given.length ? [groupOf(kind, given)] : [];
    }),
    withheld: entries.length - seen.length,
  };
}

function groupOf(kind: EvidenceKind, entries: readonly Evidence[]): LedgerGroup {
  const items = countersIn(entries)
    .map(({ latest, readings }): LedgerItem => ({ entry: latest, readings }))
    .sort((one, other) => byDate(one.entry, other.entry));
  const ofPeople = items.filter(
    ({ entry }) => countsPeople(entry) && (entry.count !== undefined || entry.masked),
  );
  return {
    kind,
    items,
    sums: kind === 'donation' ? sumsOf(items) : [],
    isOverlapping: ofPeople.length > 1,
  };
}

/** The newest end of a date first. */
function byDate(one: Evidence, other: Evidence): number {
  const [a, b] = [one, other].map(({ date = '' }) => date.split('/').at(-1)!);
  return a === b ? 0 : a! < b! ? 1 : -1;
}

/** Money is added up within a currency; a counter counts with its last reading alone. */
function sumsOf(items: readonly LedgerItem[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const { entry } of items) {
    const { count, unit } = entry;
    if (count === undefined || !isMoney(unit)) continue;
    const { value = 0, n = 0 } = sums.get(unit) ?? {};
    // In cents, so that a sum has no more digits than its parts.
    sums.set(unit, { currency: unit, value: Math.round((value + count) * 1000) / 1000, n: n + 1 });
  }
  return [...sums.values()].sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

/** A story in its order. That nobody knows yet what changed is a part of it. */
function toldOf(story: Story, seen: readonly Evidence[]): readonly Told[] {
  const byId = new Map(seen.flatMap((entry) => (entry.id ? [[entry.id, entry] as const] : [])));
  return storyParts.flatMap((part): Told[] => {
    const passage = story[part];
    if (!passage) return part === 'whatChanged' ? [{ part, evidence: [], withheld: 0 }] : [];
    const { text, evidence: ids = [], withheld = 0 } = passage;
    const evidence = ids.flatMap((id) => byId.get(id) ?? []);
    return [{ part, text, evidence, withheld: withheld + ids.length - evidence.length }];
  });
}
