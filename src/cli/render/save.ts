import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../exit.js';
import { replaceFile, writeFailure } from '../write.js';

/**
 * Writes a file in one step, and the folders it stands in.
 *
 * @throws UsageError
 */
export async function save(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw new UsageError(writeFailure(dirname(path), error));
  });
  await replaceFile(path, content);
}

/** Whether a path is to be a folder: it is one, or it has no ending of this kind. */
export async function isFolder(path: string, ending: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found ? found.isDirectory() : !path.toLowerCase().endsWith(ending);
}
