import { platform } from '../client/door.js';
import { attentionIn, readSnapshot } from '../client/snapshot.js';
import { fetchSnapshot } from '../client/snapshot-file.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import { SnapshotError } from '../model/error.js';
import type { Provider } from '../model/provider.js';
import type { Snapshot } from '../model/snapshot.js';

/**
 * What a snapshot holds about a work. It is fetched, or read from a
 * `<script type="application/json">` of the page, which `#` and its id name.
 *
 * @throws SnapshotError
 */
export async function attentionAt(
  src: string,
  identifiers: readonly Identifier[],
  providers: readonly Provider[],
): Promise<Attention> {
  const snapshot = src.startsWith('#')
    ? inline(src)
    : await fetchSnapshot(platform, new URL(src, document.baseURI).href, identifiers);
  return attentionIn(snapshot, identifiers, providers);
}

function inline(src: string): Snapshot {
  const script = document.getElementById(src.slice(1));
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
