import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readBadges } from '../../intake/badges.js';
import type { Listing } from '../../intake/listing.js';
import { findIdentifier } from '../../page/metadata/find.js';
import { UsageError } from '../exit.js';
import { textOf } from './files.js';

/** The works a page shows: those of its badges. */
export function worksShown(html: string): Listing {
  return readBadges(documentOf(html), findIdentifier);
}

/** The works a page shows, and where it has no badge, the one its metadata name. */
export function worksNamed(html: string): Listing {
  const page = documentOf(html);
  const shown = readBadges(page, findIdentifier);
  if (shown.works.length || shown.problems.length) return shown;
  const discovery = findIdentifier(page.documentElement);
  if ('found' in discovery) return { works: [[discovery.found]], problems: [] };
  return { works: [], problems: 'conflict' in discovery ? [discovery] : [] };
}

/**
 * The HTML files in a folder and those below it, in one order.
 *
 * @throws UsageError
 */
export async function pagesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive: true }))
      .filter((name) => /\.x?html?$/i.test(name) && !/(?:^|[\\/])node_modules[\\/]/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    throw new UsageError(`${folder} is no folder that can be read. Is the path right?`);
  }
}

/** The works that the pages of a built site show, each page by its path. */
export async function* worksInPages(folder: string): AsyncGenerator<readonly [string, Listing]> {
  for (const path of await pagesIn(folder)) yield [path, worksShown(await textOf(path))];
}

function documentOf(html: string): Document {
  // linkedom makes no <html> of its own round what has none.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
