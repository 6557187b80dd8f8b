import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../exit.js';

/** Writes a file, and the folders it stands in. */
export async function save(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new UsageError(`${path} can't be written: ${(error as Error).message}.`);
  }
}

/** Whether a path is to be a folder: it is one, or it has no ending of this kind. */
export async function isFolder(path: string, ending: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found ? found.isDirectory() : !path.toLowerCase().endsWith(ending);
}
