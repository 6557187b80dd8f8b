import { readFile } from 'node:fs/promises';
import { verify } from '../../export/seal.js';
import { dateWords, fill } from '../../words/details-sentences.js';
import { exportWords } from '../../words/en/export.js';
import { sealChangeSentence } from '../../words/export-sentences.js';
import { CheckFailed, UsageError } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { voice } from '../voice.js';

/**
 * Says whether a sealed file is as it was.
 *
 * @throws UsageError where it can't be read
 * @throws CheckFailed where it has changed, or has no seal
 */
export async function verifyFile(path: string, { out }: Terminal): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path} can't be read. Is the path right?`);
  }
  const { seal } = exportWords;
  const verdict = await verify(text);
  if (verdict.state === 'unreadable') throw new UsageError(`${path}: ${seal.unreadable}`);
  if (verdict.state === 'no-seal') {
    out(`${seal.noSeal}\n`);
    throw new CheckFailed();
  }
  const date = dateWords(verdict.sealed, voice.speaker);
  const lines = [
    fill(seal[verdict.state], { date }),
    ...verdict.changes.map((change) => `- ${sealChangeSentence(change, exportWords)}`),
    `SHA-256: ${verdict.checksum}`,
    seal.proves,
  ];
  out(`${lines.join('\n')}\n`);
  if (verdict.state === 'changed') throw new CheckFailed();
}
