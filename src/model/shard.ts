import type { Identifier } from '../identifiers/identifier.js';
import type { Timestamp } from './partial-date.js';
import type { ProviderId } from './provider-id.js';

/** Into how many files a snapshot may be divided: names of one, two or three hexadecimal digits. */
export const shardCounts = [16, 256, 4096] as const;

/**
 * The index of a snapshot in many files, for sites with more works than one file should hold. The
 * files, its shards, stand beside it; each is a snapshot of its own with the works, aliases and lists
 * whose hash falls there. One without any is not written.
 */
export interface ShardIndex {
  readonly format: 'impact-badges-shards';
  readonly version: 1;
  readonly generated: Timestamp;
  /** Everyone who was asked, also those who knew nothing. */
  readonly asked: readonly ProviderId[];
  readonly shards: (typeof shardCounts)[number];
}

/** Name of the shard in which an identifier is found, beside the index: `3f.json`. */
export function shardFile(identifier: Identifier, shards: ShardIndex['shards']): string {
  const digits = (shards - 1).toString(16).length;
  return `${(fnv1a(identifier) % shards).toString(16).padStart(digits, '0')}.json`;
}

/** FNV-1a of the text's UTF-8 bytes, 32 bits. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
