import { ledgerOf } from '../../aggregate/ledger.js';
import { reportedOf } from '../../export/reported-evidence.js';
import type { Reported } from '../../export/work.js';
import { readEvidence } from '../../intake/evidence/read.js';
import { consentOf } from '../../model/evidence-consent.js';
import type { EvidenceVoice } from '../../words/evidence-sentences.js';
import { joinedFiles } from '../evidence/joined.js';
import { UsageError } from '../exit.js';
import { textOf } from '../input/files.js';
import type { Audience } from './options.js';

/** What people report, as a reader may see it. */
export interface ReadEvidence {
  readonly reported: readonly Reported[];
  /** What can't be read, a sentence each. */
  readonly problems: readonly string[];
  /** How much this reader may not see; nothing where there is nothing. */
  readonly withheld?: string;
}

/**
 * Reads files of evidence for a reader. What is private, or was taken back, is for none.
 *
 * @throws UsageError also where it has not been said who reads it, and that makes a difference
 */
export async function readEvidenceFor(
  paths: readonly string[],
  audience: Audience | undefined,
  voice: EvidenceVoice,
): Promise<ReadEvidence> {
  const read = [];
  for (const path of paths) read.push({ path, ...readEvidence(await textOf(path)) });
  const file = joinedFiles(read.map((each) => each.file));
  const closed = file.entries.filter((entry) => consentOf(entry) === 'committee').length;
  if (closed && !audience)
    throw new UsageError(
      `${entries(closed)} may be read by a committee and not by everyone. Say who reads this with --audience public or --audience committee.`,
    );
  const reader = audience ?? 'public';
  const ledger = ledgerOf(file, reader);
  const { withheld } = ledger;
  return {
    reported: reportedOf(ledger, voice),
    problems: read.flatMap(({ path, problems, questions }) =>
      [...problems, ...questions].map(
        ({ line, sentence }) => `${path}${line ? ` line ${line}` : ''}: ${sentence}`,
      ),
    ),
    ...(withheld && { withheld: `${entries(withheld)} ${notFor[reader]}` }),
  };
}

const notFor: Readonly<Record<Audience, string>> = {
  public: 'not for everyone, or taken back: left out.',
  committee: 'not for a committee, or taken back: left out.',
};

function entries(n: number): string {
  return n === 1 ? '1 entry of evidence' : `${n} entries of evidence`;
}
