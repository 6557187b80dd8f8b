import type { Identifier } from '../identifiers/identifier.js';
import { type ShardIndex, shardFile } from '../model/shard.js';
import type { Snapshot } from '../model/snapshot.js';
import { isObject } from './guards.js';
import { aliasIn, holds, namesOf } from './snapshot.js';

/** Brings a shard by its name; `undefined` where there is none, for it would be empty. */
export type BringShard = (file: string) => Promise<Snapshot | undefined>;

/**
 * As much of a snapshot in many files as tells of one work, or holds the list of one person: the
 * shard that holds it, with the alias by which it was found. No more of them are brought than it
 * takes to find the work.
 *
 * @throws SnapshotError
 */
export async function shardAbout(
  index: ShardIndex,
  identifiers: readonly Identifier[],
  bring: BringShard,
): Promise<Snapshot> {
  const { shards, asked, generated } = index;
  const shardOf = (identifier: Identifier) => bring(shardFile(identifier, shards));
  const names = namesOf(identifiers);
  for (const name of names) {
    const shard = await shardOf(name);
    if (shard && (holds(shard, name) || holdsList(shard, name))) return { ...shard, asked };
  }
  for (const name of names) {
    const shard = await shardOf(name);
    const key = shard && aliasIn(shard, name);
    const other = key && (await shardOf(key));
    if (other && holds(other, key)) return { ...other, asked, aliases: { [name]: key } };
  }
  return { format: 'impact-badges-snapshot', version: 1, generated, asked, works: {} };
}

function holdsList({ portfolios }: Snapshot, subject: Identifier): boolean {
  return isObject(portfolios) && Object.hasOwn(portfolios, subject);
}
