import { SnapshotError } from '../model/error.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Door } from './door.js';
import { readSnapshot } from './snapshot.js';
import { patience } from './transport.js';

const files = new Map<string, Promise<Snapshot>>();

/**
 * Fetches a snapshot, once for all elements that name it. A failure is not kept.
 *
 * @throws SnapshotError
 */
export function fetchSnapshot(door: Pick<Door, 'fetch' | 'wait'>, url: string): Promise<Snapshot> {
  const known = files.get(url);
  if (known) return known;
  const coming = read(door, url);
  files.set(url, coming);
  coming.catch(() => files.delete(url));
  return coming;
}

async function read({ fetch, wait }: Pick<Door, 'fetch' | 'wait'>, url: string): Promise<Snapshot> {
  let file: unknown;
  try {
    file = await Promise.race([fetched(), late()]);
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    throw new SnapshotError(`${url} could not be fetched, or does not hold JSON.`, {
      cause: error,
    });
  }
  return readSnapshot(file, url);

  async function fetched(): Promise<unknown> {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new SnapshotError(`${url} answered ${response.status}.`);
    return response.json();
  }

  async function late(): Promise<never> {
    await wait(patience);
    throw new SnapshotError(`${url} has not answered in ${patience / 1000} seconds.`);
  }
}
