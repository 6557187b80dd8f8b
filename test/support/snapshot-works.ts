import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attention } from '../../src/model/attention.js';
import type { Snapshot } from '../../src/model/snapshot.js';

/** One entry of a snapshot. */
export type Entry = readonly [key: string, attention: unknown];

/** A work with a DOI, in which nobody found a notice unless some are given. */
export function entry(
  doi: string,
  findings: Attention['findings'],
  more: Partial<Omit<Attention, 'work'>> & { work?: object } = {},
): Entry {
  const { notices = [], work, ...rest } = more;
  const state = notices.length ? 'found' : 'none-found';
  return [
    `doi:${doi}`,
    {
      work: { identifiers: [`doi:${doi}`], ...work },
      notices,
      noticesChecked: { state, providers: ['crossref'], retrieved: '2026-11-22T09:30:00Z' },
      findings,
      ...rest,
    },
  ];
}

/** A snapshot of works. */
export function snapshotOf(...entries: readonly Entry[]): Snapshot {
  return {
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-11-22T10:00:00Z',
    asked: ['openalex', 'crossref', 'datacite'],
    works: Object.fromEntries(entries) as Snapshot['works'],
  };
}

/** A folder for one file of tests, and the way to write snapshots into it. */
export async function folderOfSnapshots(): Promise<{
  path: string;
  write: (...entries: readonly Entry[]) => Promise<string>;
  remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'render-'));
  let count = 0;
  return {
    path,
    write: async (...entries) => {
      const file = join(path, `snapshot-${(count += 1)}.json`);
      await writeFile(file, JSON.stringify(snapshotOf(...entries)));
      return file;
    },
    remove: () => rm(path, { recursive: true }),
  };
}
