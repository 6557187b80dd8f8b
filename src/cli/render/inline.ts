import type { Identifier } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import type { Snapshot } from '../../model/snapshot.js';

/** Id of the inline snapshot of a page. */
export const inlineId = 'impact-snapshot';

/**
 * The works of one page, for the element to read: whatever titles hold, nothing in it ends the tag,
 * and nothing is what Jekyll or Hugo would fill in.
 *
 * @param works by the identifiers under which their badges look for them
 */
export function inlineSnapshot(
  { format, version, generated, asked }: Snapshot,
  works: Iterable<readonly [Identifier, Attention]>,
): string {
  const snapshot = { format, version, generated, asked, works: Object.fromEntries(works) };
  const json = JSON.stringify(snapshot)
    .replace(/</g, '\\u003c')
    .replace(/\{(?=[{%])/g, '\\u007b');
  return `<script type="application/json" id="${inlineId}">${json}</script>`;
}
