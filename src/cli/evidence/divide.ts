import { join } from 'node:path';
import { readEvidence } from '../../intake/evidence/read.js';
import { splitEvidence } from '../../intake/evidence/split.js';
import { CheckFailed } from '../exit.js';
import { textOf } from '../input/files.js';
import type { Terminal } from '../terminal.js';
import { namesIn, replaceFile } from '../write.js';
import { joinedFiles } from './joined.js';
import { guardLoss } from './loss.js';
import type { EvidenceOptions } from './options.js';
import { type Read, reportOn, reportText } from './report.js';

/**
 * Reads files of evidence, tells what is amiss, and writes one file for everyone and one for the
 * owner.
 *
 * @throws UsageError or CheckFailed
 */
export async function divide(
  files: readonly string[],
  { out, dates, reportedBy, strict, json }: EvidenceOptions,
  terminal: Pick<Terminal, 'out'>,
): Promise<void> {
  const defaults = { ...(dates && { dateOrder: dates }), ...(reportedBy && { reportedBy }) };
  const read: Read[] = [];
  for (const name of files) read.push({ name, ...readEvidence(await textOf(name), defaults) });
  const split = splitEvidence(joinedFiles(read.map(({ file }) => file)));
  const isWhole = read.every(({ problems, questions }) => !problems.length && !questions.length);
  const written: string[] = [];
  if (out) {
    await guardLoss(files, out, isWhole);
    await namesIn(out);
    for (const [name, file] of [
      // What must not be lost goes first.
      ['evidence.private.json', split.kept],
      ['evidence.json', split.shared],
    ] as const) {
      await replaceFile(join(out, name), `${JSON.stringify(file, null, 2)}\n`);
      written.push(join(out, name));
    }
  }
  const report = reportOn(read, split, written);
  terminal.out(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  if (strict && !isWhole) throw new CheckFailed();
}
