import { geographyOf } from '../aggregate/geography.js';
import type { Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import type { Timestamp } from '../model/partial-date.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Snapshot } from '../model/snapshot.js';
import type { ExportWork, Reported } from './work.js';

/** A snapshot of chosen works, with what people report of them. */
export interface ExportSnapshot extends Snapshot {
  readonly reported?: readonly Reported[];
}

/** What is known of the whole from which works are taken. */
export interface Origin {
  readonly generated: Timestamp;
  readonly asked: readonly ProviderId[];
  readonly reported?: readonly Reported[];
}

/**
 * Works as a snapshot that every reader of snapshots reads. Countries whose small counts might point
 * to people are left out: a file is passed on.
 */
export function snapshotOfWorks(
  works: readonly ExportWork[],
  { generated, asked, reported = [] }: Origin,
): ExportSnapshot {
  return {
    format: 'impact-badges-snapshot',
    version: 1,
    generated,
    asked,
    works: Object.fromEntries(works.map(({ key, attention }) => [key, shared(attention)])),
    ...(reported.length && { reported }),
  };
}

/** The same as text. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function shared(attention: Attention): Attention {
  return { ...attention, findings: attention.findings.map(masked) };
}

function masked(finding: Finding): Finding {
  if (finding.state !== 'counted' || !finding.places) return finding;
  const { places: _, ...rest } = finding;
  const geography = geographyOf(finding);
  return geography?.rows.length ? { ...rest, places: geography.rows } : rest;
}
