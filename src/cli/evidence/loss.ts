import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../exit.js';
import { textIfAny } from '../write.js';

/**
 * Refuses to write over what has not been read whole: a file that is divided anew from its public
 * half alone would leave nothing of the private one.
 *
 * @throws UsageError
 */
export async function guardLoss(
  files: readonly string[],
  out: string,
  isWhole: boolean,
): Promise<void> {
  const given = new Set(await Promise.all(files.map(known)));
  const outputs = ['evidence.json', 'evidence.private.json'].map((name) => join(out, name));
  const read: string[] = [];
  const unread: string[] = [];
  for (const path of outputs)
    if (given.has(await known(path))) read.push(path);
    else if ((await textIfAny(path)) !== undefined) unread.push(path);
  if (!read.length) return;
  if (unread.length)
    throw new UsageError(
      `${unread[0]} would be written over and has not been read, so what it holds would be lost. Name both: ${outputs.join(' ')}`,
    );
  if (!isWhole)
    throw new UsageError(
      `${read[0]} would be written over, and not all of it can be read. Mend it, or name another folder with --out. Without --out it is only checked.`,
    );
}

async function known(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
