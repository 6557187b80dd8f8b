import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSnapshot } from '../client/snapshot.js';
import type { Snapshot } from '../model/snapshot.js';
import { UsageError } from './exit.js';
import { isShardName } from './snapshot/layout.js';

/**
 * Reads a snapshot from a file; from all its shards where the file is their index.
 *
 * @throws UsageError
 */
export async function readSnapshotAt(path: string): Promise<Snapshot> {
  const file = await parsed(path);
  if (file?.format !== 'impact-badges-shards') return checked(file, path);
  const folder = dirname(path);
  const { shards, ...rest } = file;
  const width = (Number(shards) - 1).toString(16).length;
  const names = (await readdir(folder))
    .filter((name) => isShardName(name) && name.length === width + '.json'.length)
    .sort();
  const parts = await Promise.all(
    names.map(async (name) => checked(await parsed(join(folder, name)), join(folder, name))),
  );
  return {
    ...(rest as Partial<Snapshot>),
    ...checked({ ...rest, format: 'impact-badges-snapshot', works: {} }, path),
    works: joined(parts.map(({ works }) => works)),
    aliases: joined(parts.map(({ aliases = {} }) => aliases)),
    portfolios: joined(parts.map(({ portfolios = {} }) => portfolios)),
  };
}

function joined<Entries extends object>(parts: readonly Entries[]): Entries {
  return Object.assign({}, ...parts) as Entries;
}

function checked(file: unknown, path: string): Snapshot {
  try {
    return readSnapshot(file, path);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function parsed(path: string): Promise<{ format?: unknown; shards?: unknown } | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path} can't be read. Is the path right?`);
  }
  try {
    return JSON.parse(text) as { format?: unknown } | null;
  } catch {
    throw new UsageError(`${path} does not hold JSON. Was it cut short?`);
  }
}
