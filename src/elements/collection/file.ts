import { platform } from '../../client/door.js';
import { fetchText } from '../../client/file.js';
import { readSnapshot } from '../../client/snapshot.js';
import type { imports } from '../../intake/imports.js';
import { ListError } from '../../model/error.js';
import type { Snapshot } from '../../model/snapshot.js';

/** How a list of works is read, which comes when the first is to be. */
export type Imports = typeof imports;

/** What an owner's file of works holds. */
export interface WorksFile extends Awaited<ReturnType<Imports['readWorksInTurns']>> {
  /** Where it is a snapshot: what is known of the works, too. */
  readonly snapshot?: Snapshot;
}

/** So long the page waits for one stretch of reading, milliseconds. */
const stretch = 12;

/**
 * Reads the works of a file at an address, or in a `<script>` of the page, which `#` and its id
 * name: BibTeX, RIS, CSL-JSON, a table, a list, a snapshot, what a repository answers to OAI-PMH.
 *
 * @throws ListError
 * @throws SnapshotError
 */
export async function worksAt(src: string, { readWorksInTurns }: Imports): Promise<WorksFile> {
  const { text, type, name } = await textAt(src);
  let began = performance.now();
  const read = await readWorksInTurns(text, { name, type }, () => {
    if (performance.now() - began < stretch) return undefined;
    return new Promise<void>((resume) => {
      setTimeout(() => {
        began = performance.now();
        resume();
      });
    });
  });
  return read.kind === 'snapshot'
    ? { ...read, snapshot: readSnapshot(JSON.parse(text.replace(/^\uFEFF/, '')), src) }
    : read;
}

/** What an owner adds to a list and takes out of it. @throws ListError */
export async function choicesAt(
  src: string,
  { readChoices }: Imports,
): Promise<ReturnType<Imports['readChoices']>> {
  return readChoices((await textAt(src)).text);
}

async function textAt(src: string): Promise<{ text: string; type: string; name: string }> {
  if (src.startsWith('#')) {
    const script = document.getElementById(src.slice(1));
    if (!script)
      throw new ListError(
        `src="${src}" names no element. Write src="#id" of a script in this page.`,
      );
    return {
      text: script.textContent ?? '',
      type: script.getAttribute('type') ?? '',
      name: '',
    };
  }
  if (!URL.canParse(src, document.baseURI)) throw new ListError(`src="${src}" is no address.`);
  const { href, pathname } = new URL(src, document.baseURI);
  const file = await fetchText(platform, href, ListError);
  if (!file) throw new ListError(`${href} answered 404.`);
  return { ...file, name: pathname };
}
