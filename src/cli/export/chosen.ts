import { readWritten } from '../../intake/written.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { SnapshotError } from '../../model/error.js';
import type { Snapshot } from '../../model/snapshot.js';
import { UsageError } from '../exit.js';
import { type Work, workIn } from '../works.js';

/** Works of a snapshot, and why others are left out. */
export interface Chosen {
  readonly works: readonly Work[];
  readonly left: readonly string[];
}

/**
 * The works that are named, in that order; all of the snapshot where none is.
 *
 * @param path what to call the snapshot
 * @throws UsageError where a name can't be read, or nothing is left
 */
export function chosenWorks(
  texts: readonly string[] | undefined,
  snapshot: Snapshot,
  path: string,
): Chosen {
  const named = texts?.map(identifierIn) ?? (Object.keys(snapshot.works) as Identifier[]);
  const works = new Map<Identifier, Work>();
  const left: string[] = [];
  for (const identifier of named)
    try {
      const work = workIn(snapshot, [identifier], {});
      if (work) works.set(work.key, work);
      else left.push(`${identifier} is not in ${path}.`);
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      left.push(error.message);
    }
  if (works.size) return { works: [...works.values()], left };
  const why = left.length ? left.join(' ') : `${path} holds no works.`;
  throw new UsageError(`${why} Nothing is left to write.`);
}

function identifierIn(text: string): Identifier {
  const reading = readWritten(text);
  if ('found' in reading) return reading.found;
  throw new UsageError(reading.problem);
}
