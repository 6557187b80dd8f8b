import { canonicalAddress } from './address.js';
import type { Mention } from './mentions.js';

/** How single mentions spread over sites: many from one site say less than a few from several. */
export interface Concentration {
  /** How often sources list them; a page that several list, or by two addresses, counts each time. */
  readonly listed: number;
  /** How many different pages and posts they are. */
  readonly distinct: number;
  /** On how many sites those stand. */
  readonly sites: number;
  /** The site of more than half of them. */
  readonly most?: { readonly site: string; readonly distinct: number };
}

/** Counts mentions by site. Those of one site alone are all of them. */
export function concentrationOf(mentions: readonly Mention[]): Concentration {
  const bySite = new Map<string, number>();
  for (const { link } of mentions) {
    const site = new URL(canonicalAddress(link)!).host;
    bySite.set(site, (bySite.get(site) ?? 0) + 1);
  }
  const half = mentions.length / 2;
  const [most] = [...bySite].filter(([, distinct]) => distinct > half);
  return {
    listed: mentions.reduce((sum, { listed }) => sum + listed, 0),
    distinct: mentions.length,
    sites: bySite.size,
    ...(most && { most: { site: most[0], distinct: most[1] } }),
  };
}
