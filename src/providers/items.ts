import type { Counted, Finding } from '../model/finding.js';
import { type PartialDate, partialDate } from '../model/partial-date.js';

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

/** The day of a moment, UTC; `undefined` where it is none. */
export function dayOf(milliseconds: number): PartialDate | undefined {
  const moment = new Date(milliseconds);
  return partialDate([moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()]);
}
