import type { Finding } from '../../model/finding.js';
import { type Item, itemsOf } from '../details-items.js';
import { canonicalAddress } from './address.js';

/** One of the things a count is made of, with the form of its address in which two of one page are equal. */
export interface Addressed {
  readonly item: Item;
  readonly address: string;
}

/** Addresses take long to read, and findings stay the same while others come. */
const known = new WeakMap<Finding, readonly Addressed[]>();

/** What a source lists of the things it counted, as far as that has an address of the web. */
export function addressedIn(finding: Finding): readonly Addressed[] {
  let found = known.get(finding);
  if (!found) {
    found = itemsOf(finding).flatMap((item) => {
      const address = canonicalAddress(item.link);
      return address ? [{ item, address }] : [];
    });
    known.set(finding, found);
  }
  return found;
}
