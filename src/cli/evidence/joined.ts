import { joinedEntries } from '../../intake/evidence/join.js';
import type { EvidenceFile } from '../../model/evidence.js';

/** Several files as one: what they say of the whole, the first that says it. */
export function joinedFiles(files: readonly EvidenceFile[]): EvidenceFile {
  const about = Object.assign({}, ...[...files].reverse()) as EvidenceFile;
  // A name that reports what names nobody would reach entries of other files.
  const { reportedBy: _, ...rest } = about;
  const reporters = new Set(files.map(({ reportedBy }) => reportedBy));
  const isShared = reporters.size === 1 && about.reportedBy !== undefined;
  return {
    ...rest,
    ...(isShared && { reportedBy: about.reportedBy }),
    entries: joinedEntries(
      files.map(({ entries, reportedBy }) =>
        isShared || !reportedBy ? entries : entries.map((entry) => ({ reportedBy, ...entry })),
      ),
    ),
  };
}
