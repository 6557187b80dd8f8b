import { readArxiv } from '../../identifiers/arxiv.js';
import { readDoi } from '../../identifiers/doi.js';
import { readHandle } from '../../identifiers/handle.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { readPmid } from '../../identifiers/pmid.js';
import { agreed, type Claim, type Discovery, type Read } from './discovery.js';
import { mainEntityDois } from './json-ld.js';
import { nearIdentifier } from './near.js';
import { coins, links, metas } from './tags.js';

/** These hold whatever a site calls an identifier: OJS its own article number. */
const general = ['dc.identifier', 'dcterms.identifier', 'eprints.id_number'];

/**
 * Where pages name their work, the surest first. Not here are `citation_reference`, which names
 * other works, and `DC.relation`, where EPrints puts any address.
 */
const ranks: readonly (readonly [(page: Document) => Claim[], Read])[] = [
  [(page) => metas(page, ['citation_doi']), readDoi],
  [(page) => metas(page, ['bepress_citation_doi', 'prism.doi', 'dc.identifier.doi']), readDoi],
  [(page) => links(page, 'cite-as'), readDoi],
  [jsonLd, readDoi],
  [(page) => metas(page, general), readDoi],
  [(page) => links(page, 'canonical'), readDoi],
  [coins, readDoi],
  [(page) => metas(page, ['citation_pmid']), readPmid],
  [(page) => metas(page, ['citation_arxiv_id']), readArxiv],
  [
    (page) => [
      ...metas(page, ['citation_abstract_html_url', ...general]),
      ...links(page, 'cite-as'),
    ],
    readMarkedHandle,
  ],
];

/**
 * The work an element's page is about, as the page's metadata stand now: that of the nearest marked
 * element round it, else the page's own. Two different works at the first rank that names any make
 * a conflict, for a guess would show the numbers of another work.
 */
export function findIdentifier(element: Element): Discovery {
  const near = nearIdentifier(element);
  if (near) return near;
  for (const [claims, read] of ranks) {
    const discovery = agreed(claims(element.ownerDocument), read);
    if (discovery) return discovery;
  }
  return {
    sentence:
      'This page names no work. Write <meta name="citation_doi" content="10.…"> in its head, or doi="10.…" on the badge.',
  };
}

function jsonLd(page: Document): Claim[] {
  const scripts = page.querySelectorAll('script[type^="application/ld+json" i]');
  return mainEntityDois([...scripts].map(({ textContent }) => textContent));
}

/** Without such a mark any path looks like a Handle. */
function readMarkedHandle(text: string): Identifier | undefined {
  return /^\s*(?:info:)?hdl[:/]|\/\/hdl\./i.test(text) ? readHandle(text) : undefined;
}
