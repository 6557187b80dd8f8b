import type { attentionAt } from './snapshot.js';

/** Reads snapshots. */
export type Reader = typeof attentionAt;

let bring: (() => Promise<Reader>) | undefined;

/** Says where the reader of snapshots comes from, which few pages need: each build has its way. */
export function bringReaderBy(way: () => Promise<Reader>): void {
  bring = way;
}

/** Brings the reader of snapshots. */
export function snapshotReader(): Promise<Reader> {
  return bring!();
}
