import { cleaned } from '../../export/clean.js';
import { knownWork } from '../../export/known-work.js';
import { type Verdict, verify } from '../../export/seal.js';
import type { ExportWork, Reported } from '../../export/work.js';
import { heldIn, readSnapshot } from '../../client/snapshot.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Snapshot } from '../../model/snapshot.js';

/** A file that was checked. */
export interface Checked {
  readonly name: string;
  readonly verdict: Verdict;
  /** What was said in it; absent where it can't be read. */
  readonly snapshot?: Snapshot;
  readonly works: readonly ExportWork[];
  readonly reported: readonly Reported[];
  /** Sentences on what in it can't be read. */
  readonly damaged: readonly string[];
}

/** Checks a file against its own seal, and reads what was said in it. Never throws. */
export async function checked(name: string, text: string): Promise<Checked> {
  const nothing = { name, works: [], reported: [], damaged: [] };
  const unreadable = { ...nothing, verdict: { state: 'unreadable' } as const };
  try {
    const verdict = await verify(text);
    if (verdict.state === 'unreadable') return unreadable;
    const file: unknown = JSON.parse(text);
    const snapshot = readSnapshot(file, name);
    const damaged: string[] = [];
    const works = (Object.keys(snapshot.works) as Identifier[]).flatMap((key) => {
      try {
        return [knownWork(heldIn(snapshot, [key])!, key)];
      } catch (error) {
        damaged.push((error as Error).message);
        return [];
      }
    });
    const { reported } = file as { readonly reported?: unknown };
    return {
      ...{ name, verdict, works, damaged },
      snapshot: {
        ...snapshot,
        works: Object.fromEntries(works.map(({ key, attention }) => [key, attention])),
      },
      reported: Array.isArray(reported) ? cleaned(reported.filter(isReported)) : [],
    };
  } catch {
    return unreadable;
  }
}

function isReported(entry: unknown): entry is Reported {
  const { text, by, date, until } = (entry ?? {}) as Record<string, unknown>;
  return (
    typeof text === 'string' &&
    [by, date, until].every((each) => each === undefined || typeof each === 'string')
  );
}
