import { readSnapshot } from '../client/snapshot.js';
import { SnapshotError } from '../model/error.js';
import type { Snapshot } from '../model/snapshot.js';

/**
 * The snapshot that stands in the page.
 *
 * @param src `#` and the id of a `<script type="application/json">`
 * @throws SnapshotError
 */
export function inlineSnapshot(src: string): Snapshot {
  const script = src.startsWith('#') ? document.getElementById(src.slice(1)) : null;
  if (!script)
    throw new SnapshotError(
      `src="${src}" names no element. Write src="#id" of a script in this page.`,
    );
  let file: unknown;
  try {
    file = JSON.parse(script.textContent ?? '');
  } catch {
    throw new SnapshotError(`${src} does not hold JSON.`);
  }
  return readSnapshot(file, src);
}
