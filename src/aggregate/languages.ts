import type { Finding } from '../model/finding.js';
import { itemsOf } from './details-items.js';

/** Languages of the Wikipedia articles that cite a work, as BCP 47 tags, each once. */
export function languagesOf(findings: readonly Finding[]): string[] {
  const links = findings
    .filter(({ measure }) => measure === 'wikipedia-pages')
    .flatMap((finding) => itemsOf(finding).map(({ link }) => String(link)));
  const editions = links.flatMap(
    (link) => /^https:\/\/([a-z-]{2,12})\.wikipedia\.org\//.exec(link)?.[1] ?? [],
  );
  return [...new Set(editions)].sort();
}
