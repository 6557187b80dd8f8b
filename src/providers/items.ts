import type { Counted, Finding } from '../model/finding.js';

/** One of the things a count is made of. */
export type Item = NonNullable<Counted['items']>[number];

/** Most things that are kept of one count. */
const most = 100;

/** A count with the things it is made of, as far as they are kept; any other finding as it is. */
export function withItems(finding: Finding, items: readonly Item[]): Finding {
  return finding.state === 'counted' && items.length
    ? { ...finding, items: items.slice(0, most) }
    : finding;
}
