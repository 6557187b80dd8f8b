import { cleaned } from '../../export/clean.js';
import { knownWork } from '../../export/known-work.js';
import type { ExportWork, Reported } from '../../export/work.js';
import { heldIn, readSnapshot } from '../../client/snapshot.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { readEvidenceInSteps } from '../../intake/evidence/read.js';
import type { EvidenceReading } from '../../intake/evidence/reading.js';
import { EvidenceError, SnapshotError } from '../../model/error.js';

/** What a file of the reader's holds. */
export type Opened =
  | {
      readonly works: readonly ExportWork[];
      /** What people report, as it stood in an earlier export. */
      readonly reported: readonly Reported[];
    }
  | { readonly evidence: EvidenceReading };

/**
 * Reads a file from the reader's own computer: a snapshot, an export that was made of one, or
 * evidence.
 *
 * @throws ImpactError where it is none of these
 */
export async function opened(text: string, name: string): Promise<Opened> {
  const file = parsed(text);
  if (isSnapshot(file)) return { works: worksIn(file, name), reported: reportedIn(file) };
  const pause = () => new Promise((resume) => setTimeout(resume));
  const evidence = await readEvidenceInSteps(text, {}, pause);
  const { problems, questions, given } = evidence;
  const [first] = [...problems, ...questions];
  if (first && !given) throw new EvidenceError(first.sentence);
  return { evidence };
}

function worksIn(file: unknown, name: string): readonly ExportWork[] {
  const snapshot = readSnapshot(file, name);
  const keys = Object.keys(snapshot.works) as Identifier[];
  if (!keys.length) throw new SnapshotError(`${name} holds no works.`);
  return keys.flatMap((key) => {
    const attention = heldIn(snapshot, [key]);
    return attention ? [knownWork(attention, key)] : [];
  });
}

function reportedIn(file: unknown): readonly Reported[] {
  const { reported } = file as { readonly reported?: unknown };
  return Array.isArray(reported) ? cleaned(reported.filter(isReported)) : [];
}

function isReported(entry: unknown): entry is Reported {
  const { text, by, date, until, works = [] } = (entry ?? {}) as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  return (
    isText(text) &&
    [by, date, until].every((each) => each === undefined || isText(each)) &&
    Array.isArray(works) &&
    works.every(isText)
  );
}

function isSnapshot(file: unknown): boolean {
  return /^impact-badges-(?:snapshot|shards)$/.test(
    String((file as { format?: unknown } | null | undefined)?.format),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
