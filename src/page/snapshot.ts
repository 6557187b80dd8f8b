import { platform } from '../client/door.js';
import { attentionIn, heldIn, readSnapshot } from '../client/snapshot.js';
import { fetchSnapshot } from '../client/snapshot-file.js';
import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import { SnapshotError } from '../model/error.js';
import type { Provider } from '../model/provider.js';
import type { Snapshot } from '../model/snapshot.js';
import { hold } from './held.js';
import type { Inquiry } from './inquiry.js';

/**
 * What a snapshot holds about a work. It is fetched, or read from a
 * `<script type="application/json">` of the page, which `#` and its id name.
 *
 * @returns `undefined` where it does not hold the work, and providers may be asked instead
 * @throws SnapshotError
 */
export async function attentionAt(
  { src = '', identifiers, only, isMixed }: Inquiry,
  providers: readonly Provider[],
): Promise<Attention | undefined> {
  const snapshot = await snapshotAt(src, identifiers);
  const held = heldIn(snapshot, identifiers);
  if (held) hold(held);
  else if (isMixed) return undefined;
  const known = attentionIn(snapshot, identifiers, providers);
  const findings = known.findings.filter(({ provider }) => !only || only.includes(provider));
  return { ...known, findings };
}

/**
 * A snapshot; of one in many files as much as tells of a work, or holds the list of a person.
 *
 * @throws SnapshotError
 */
export async function snapshotAt(
  src: string,
  identifiers: readonly Identifier[],
): Promise<Snapshot> {
  if (!src)
    throw new SnapshotError('No snapshot is named. Write snapshot="…" beside source="…", or src.');
  return src.startsWith('#')
    ? inline(src)
    : fetchSnapshot(platform, new URL(src, document.baseURI).href, identifiers);
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
