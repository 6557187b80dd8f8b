import {
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './exit.js';

/**
 * Replaces a file in one step: whoever reads meanwhile gets the old one or the new one, whole. A
 * link goes on leading to its file; what is no file, as `/dev/stdout`, is written to.
 *
 * @throws UsageError when it can't be written; what was there before is there still
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => undefined);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    if (old && !old.isFile()) {
      await writeFile(target, content);
      return;
    }
    const file = await open(temporary, 'w');
    try {
      if (old) await file.chmod(old.mode);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new UsageError(writeFailure(path, error));
  }
}

/** The text of a file; `undefined` where there is none. */
export async function textIfAny(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** The names in a folder, which is made where it is missing. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
    return await readdir(folder);
  } catch (error) {
    throw new UsageError(writeFailure(folder, error));
  }
}

/** Why something can't be written, in a sentence that says what to do. */
export function writeFailure(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''];
  return `${path} can't be written: ${reason ?? message}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room and run this again; what has been answered is not lost.',
  EDQUOT: 'your share of the disk is used up. Make room and run this again.',
  EFBIG: 'the file would be larger than is allowed here.',
  EACCES: 'you may not write there. Name another place with -o.',
  EPERM: 'you may not write there. Name another place with -o.',
  EROFS: 'nothing can be written on that disk. Name another place with -o.',
  ENOENT: 'its folder does not exist. Make it, or name another with -o.',
  ENOTDIR: 'a part of its path is a file and no folder. Name another place with -o.',
  EEXIST: 'it is a file and no folder. Name another place with -o.',
  EISDIR: 'it is a folder. Name a file.',
};
