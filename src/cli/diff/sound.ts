import type { Identifier } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import { SnapshotError } from '../../model/error.js';
import type { Snapshot } from '../../model/snapshot.js';
import { readSnapshotAt } from '../snapshot-file.js';
import { workIn } from '../works.js';

/**
 * Reads a snapshot without works whose figures can't be read; those are told.
 *
 * @throws UsageError
 */
export async function soundAt(path: string, tell: (text: string) => void): Promise<Snapshot> {
  const snapshot = await readSnapshotAt(path);
  const works = (Object.keys(snapshot.works) as Identifier[]).flatMap(
    (key): [Identifier, Attention][] => {
      try {
        const { attention } = workIn(snapshot, [key], {})!;
        return [[key, attention]];
      } catch (error) {
        if (!(error instanceof SnapshotError)) throw error;
        tell(`${path}: ${error.message}\n`);
        return [];
      }
    },
  );
  return { ...snapshot, works: Object.fromEntries(works) };
}
