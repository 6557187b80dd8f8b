import type { Measure } from '../model/measure.js';
import type { Item } from './details-items.js';

/** On how many sites the things stand that a source lists: many on one say less than a few on several. */
export interface Sites {
  readonly count: number;
  /** The site of more than half of them, where they stand on several. */
  readonly most?: string;
}

/** What anybody may publish on a site of their own; the rest stands where its source is. */
const anywhere: readonly Measure[] = ['news-items', 'blog-posts', 'policy-documents', 'guidelines'];

/** How the things that a source lists spread over sites; `undefined` where that says nothing. */
export function sitesOf(measure: Measure, items: readonly Item[]): Sites | undefined {
  const hosts = items.flatMap(({ link }) =>
    // A snapshot may hold anything in its place.
    typeof link === 'string' && URL.canParse(link) ? new URL(link).host.replace(/^www\./, '') : [],
  );
  if (hosts.length < 2 || !anywhere.includes(measure)) return undefined;
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  const [most] = [...counts].find(([, count]) => count > hosts.length / 2) ?? [];
  return { count: counts.size, ...(most && counts.size > 1 && { most }) };
}
