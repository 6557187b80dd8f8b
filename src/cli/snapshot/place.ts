import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../../model/snapshot.js';
import { UsageError } from '../exit.js';
import { readSnapshotAt } from '../snapshot-file.js';
import { namesIn, replaceFile, textIfAny } from '../write.js';
import { isSame, isShardName, shardTexts, snapshotText } from './layout.js';

/** Where a snapshot is kept. */
export interface Place {
  /** Where the journal stands; `undefined` where it has nothing to stand beside. */
  readonly journal: string | undefined;
  /**
   * The snapshot that is there; `undefined` where there is none.
   *
   * @throws UsageError when something else is there, which is left alone
   */
  read(): Promise<Snapshot | undefined>;
  /**
   * Writes it. What says the same already is left as it is, time included.
   *
   * @returns how many files were written
   * @throws UsageError
   */
  write(snapshot: Snapshot): Promise<number>;
}

/** Standard output. */
export function streamPlace(out: (text: string) => void): Place {
  return {
    journal: undefined,
    read: () => Promise.resolve(undefined),
    write: (snapshot) => {
      out(snapshotText(snapshot));
      return Promise.resolve(1);
    },
  };
}

/** One file. */
export function filePlace(path: string): Place {
  return {
    journal: `${path}.journal`,
    read: () => snapshotIfAny(path),
    write: async (snapshot) => Number(await replaced(path, snapshotText(snapshot))),
  };
}

/** A folder of shards with their index. */
export function shardsPlace(folder: string): Place {
  const index = join(folder, 'index.json');
  return {
    journal: `${folder.replace(/[\\/]+$/, '')}.journal`,
    read: () => snapshotIfAny(index),
    write: async (snapshot) => {
      const before = await namesIn(folder);
      const files = shardTexts(snapshot);
      let written = 0;
      for (const [name, text] of files) written += Number(await replaced(join(folder, name), text));
      // Only once the index no longer leads there.
      for (const name of before)
        if (isShardName(name) && !files.has(name)) await rm(join(folder, name), { force: true });
      return written;
    },
  };
}

async function snapshotIfAny(path: string): Promise<Snapshot | undefined> {
  let kind;
  try {
    kind = await stat(path);
  } catch {
    return undefined;
  }
  if (kind.isDirectory())
    throw new UsageError(
      `${path} is a folder. Name a file with -o, or add --shards to write a folder of files.`,
    );
  try {
    return await readSnapshotAt(path);
  } catch (error) {
    throw new UsageError(
      `${(error as Error).message} Nothing is written over it: move it away, or name another place with -o.`,
    );
  }
}

/** Whether the file had to be written. */
async function replaced(path: string, text: string): Promise<boolean> {
  const old = await textIfAny(path);
  if (old !== undefined && isSame(old, text)) return false;
  await replaceFile(path, text);
  return true;
}
