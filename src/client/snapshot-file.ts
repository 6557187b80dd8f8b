import type { Identifier } from '../identifiers/identifier.js';
import { SnapshotError } from '../model/error.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Door } from './door.js';
import { fetchJson } from './file.js';
import { shardAbout } from './shards.js';
import { readSnapshot, readSnapshotOrIndex } from './snapshot.js';

type Way = Pick<Door, 'fetch' | 'wait'>;

const files = new Map<string, Promise<unknown>>();

/**
 * Fetches a snapshot, or of one in many files as much as tells of a work. Each file is fetched once
 * for all elements that need it. A failure is not kept.
 *
 * @throws SnapshotError
 */
export async function fetchSnapshot(
  door: Way,
  url: string,
  identifiers: readonly Identifier[],
): Promise<Snapshot> {
  const found = await once(door, url, (file) => {
    if (file === undefined) throw new SnapshotError(`${url} answered 404.`);
    return readSnapshotOrIndex(file, url);
  });
  if ('works' in found) return found;
  return shardAbout(found, identifiers, (name) => {
    const shard = new URL(name, url).href;
    return once(door, shard, (file) => (file === undefined ? file : readSnapshot(file, shard)));
  });
}

function once<File>(door: Way, url: string, read: (file: unknown) => File): Promise<File> {
  const known = files.get(url) as Promise<File> | undefined;
  if (known) return known;
  const coming = fetchJson(door, url, SnapshotError).then(read);
  files.set(url, coming);
  coming.catch(() => files.delete(url));
  return coming;
}
