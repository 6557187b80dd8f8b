import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Snapshot } from '../../model/snapshot.js';
import { UsageError } from '../exit.js';
import { htmlFilesIn } from '../html-files.js';
import { filledPage } from './page.js';
import { save } from './save.js';

/** A page of a built site. */
interface PageFile {
  readonly path: string;
  /** Where it stands below the folder that was named. */
  readonly name: string;
}

/** What became of the pages of a site. */
export interface Outcome {
  readonly pages: number;
  readonly badges: number;
  /** Badges left as they are, each in a sentence. */
  readonly left: readonly string[];
}

/**
 * Draws the badges of all pages into them.
 *
 * @param paths HTML files, and folders of them
 * @param from what to call the snapshot
 * @param into the folder for the result; the pages themselves are changed where absent
 * @throws UsageError
 */
export async function fillPages(
  paths: readonly string[],
  snapshot: Snapshot,
  from: string,
  into: string | undefined,
): Promise<Outcome> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (into && new Set(files.map(({ name }) => name)).size < files.length)
    throw new UsageError(`Two pages would have one name in ${into}. Name one folder of them.`);
  let [pages, badges] = [0, 0];
  const left: string[] = [];
  for (const { path, name } of files) {
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`${path} can't be read. May you read it?`);
    });
    const text = textOf(bytes);
    const filled = await filledPage(text.html, snapshot, from);
    left.push(...filled.left.map((sentence) => `${path}: ${sentence}`));
    badges += filled.count;
    pages += filled.count ? 1 : 0;
    const isChanged = filled.html !== text.html;
    if (!into && !isChanged) continue;
    await save(into ? join(into, name) : path, isChanged ? text.bytesOf(filled.html) : bytes);
  }
  return { pages, badges, left };
}

async function filesAt(path: string): Promise<PageFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`${path} can't be read. Is the path right?`);
  if (!found.isDirectory()) return [{ path, name: basename(path) }];
  return (await htmlFilesIn(path)).map((name) => ({ path: join(path, name), name }));
}

/** The text of a page, and the way back to bytes: what is no UTF-8 comes back as it was. */
function textOf(bytes: Buffer): { html: string; bytesOf: (html: string) => Buffer } {
  const html = bytes.toString('utf8');
  if (Buffer.from(html).equals(bytes)) return { html, bytesOf: (text) => Buffer.from(text) };
  return { html: bytes.toString('latin1'), bytesOf: (text) => Buffer.from(text, 'latin1') };
}
