import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { UsageError } from './exit.js';

/**
 * The HTML files in a folder and those below it, by their paths below it, in one order. Links are
 * not followed: they lead in circles, and out of the site.
 *
 * @throws UsageError also where there are none
 */
export async function htmlFilesIn(folder: string): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch {
    throw new UsageError(`${folder} is no folder that can be read. Is the path right?`);
  }
  const names = entries
    .filter((entry) => entry.isFile() && /\.x?html?$/i.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((name) => !/(?:^|[\\/])node_modules[\\/]/.test(name))
    .sort();
  if (names.length) return names;
  throw new UsageError(`${folder} holds no HTML files. Is the site built?`);
}
