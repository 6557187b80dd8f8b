import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readBadges } from '../../intake/badges.js';
import type { Listing } from '../../intake/listing.js';
import { findIdentifier } from '../../page/metadata/find.js';
import { htmlFilesIn } from '../html-files.js';
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
 * The works that the pages of a built site show, each page by its path.
 *
 * @throws UsageError
 */
export async function* worksInPages(folder: string): AsyncGenerator<readonly [string, Listing]> {
  for (const name of await htmlFilesIn(folder)) {
    const path = join(folder, name);
    yield [path, worksShown(await textOf(path))];
  }
}

function documentOf(html: string): Document {
  // linkedom makes no <html> of its own round what has none.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
