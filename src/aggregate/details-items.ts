import type { Finding } from '../model/finding.js';
import type { PartialDate } from '../model/partial-date.js';

/** One of the things a count is made of, such as a Wikipedia article that cites the work. */
export interface Item {
  readonly title: string;
  readonly link: string;
  readonly date?: PartialDate;
  readonly outlet?: string;
}

/** What a source lists of the things it counted. A snapshot may hold anything in its place. */
export function itemsOf(finding: Finding): readonly Item[] {
  const items: unknown = finding.state === 'counted' ? finding.items : undefined;
  return Array.isArray(items) ? items.filter(isItem) : [];
}

function isItem(item: unknown): item is Item {
  const { title, outlet } = (item ?? {}) as Partial<Item>;
  return typeof title === 'string' && (outlet === undefined || typeof outlet === 'string');
}
