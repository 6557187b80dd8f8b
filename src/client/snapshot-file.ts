import { SnapshotError } from '../model/error.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Door } from './door.js';
import { readSnapshot } from './snapshot.js';

const files = new Map<string, Promise<Snapshot>>();

/**
 * Fetches a snapshot, once for all elements that name it. A failure is not kept.
 *
 * @throws SnapshotError
 */
export function fetchSnapshot({ fetch }: Pick<Door, 'fetch'>, url: string): Promise<Snapshot> {
  const known = files.get(url);
  if (known) return known;
  const coming = read(fetch, url);
  files.set(url, coming);
  coming.catch(() => files.delete(url));
  return coming;
}

async function read(fetch: Door['fetch'], url: string): Promise<Snapshot> {
  let file: unknown;
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new SnapshotError(`${url} answered ${response.status}.`);
    file = await response.json();
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    throw new SnapshotError(`${url} could not be fetched, or does not hold JSON.`, {
      cause: error,
    });
  }
  return readSnapshot(file, url);
}
