import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { isPublishableText } from '../../intake/evidence/publishable-text.js';
import { htmlFilesIn } from '../html-files.js';
import { textOf } from '../input/files.js';
import { textIfAny } from '../write.js';

/** Whether evidence that anyone can download holds what is not for everyone. */
export interface EvidenceCheck {
  /** How many files were looked into. */
  readonly files: number;
  /** Files with private entries, a sentence each. */
  readonly private: readonly string[];
  /** What could not be looked into. */
  readonly problems: readonly string[];
}

/**
 * Looks into files of evidence, and into those of built sites: what `<impact-evidence src>` leads
 * to, and files that lie there by the name of evidence.
 *
 * @throws UsageError when a named file can't be read
 */
export async function checkEvidence(
  named: readonly string[],
  folders: readonly string[],
): Promise<EvidenceCheck> {
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const path of named) texts.set(path, await textOf(path));
  for (const folder of folders) {
    for (const path of await lyingIn(folder)) texts.set(path, await textOf(path));
    for (const name of await htmlFilesIn(folder)) await followLinks(folder, join(folder, name));
  }
  const closed: string[] = [];
  for (const [name, text] of texts) {
    const said = isPublishableText(text);
    if (!said) problems.push(`${name} can't be read as evidence.`);
    else if (!said.isPublishable) closed.push(`${name}: ${said.sentence}`);
  }
  return { files: texts.size, private: closed, problems };

  async function followLinks(folder: string, page: string): Promise<void> {
    const { document } = parseHTML(await textOf(page));
    for (const element of document.querySelectorAll('impact-evidence[src]')) {
      const src = element.getAttribute('src')!.trim();
      if (src.startsWith('#')) {
        const inline = document.getElementById(src.slice(1))?.textContent;
        if (inline) texts.set(`${page} ${src}`, inline);
        else problems.push(`${page}: nothing has the id of ${src}.`);
        continue;
      }
      const path = pathOf(src, folder, page);
      const text = path && (await textIfAny(path));
      if (path && text !== undefined) texts.set(path, text);
      else problems.push(`${page}: ${src} is not in ${folder}, so it was not looked into.`);
    }
  }
}

/** Where an address of a page leads in its site's folder; nothing where it leads out of it. */
function pathOf(src: string, folder: string, page: string): string | undefined {
  const site = 'http://site.invalid/';
  const base = new URL(relative(folder, page).split(sep).map(encodeURIComponent).join('/'), site);
  if (!URL.canParse(src, base)) return undefined;
  const { origin, pathname } = new URL(src, base);
  if (`${origin}/` !== site) return undefined;
  try {
    return join(dirname(join(folder, 'x')), decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
}

/** Files that nobody need link to: whoever guesses their name can have them. */
async function lyingIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /evidence[^/\\]*\.(?:json|csv|tsv)$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/[\\/]node_modules[\\/]/.test(path))
    .sort();
}

/** The check for people; empty where nothing was looked into. */
export function evidenceText({ files, private: closed, problems }: EvidenceCheck): string {
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    ['Private evidence that anyone can download', closed],
    ['Evidence that was not looked into', problems],
    ['Evidence', files && !closed.length ? ['Nothing private can be downloaded.'] : []],
  ];
  return sections
    .filter(([, lines]) => lines.length)
    .map(([heading, lines]) => `${[heading, ...lines.map((line) => `  ${line}`)].join('\n')}\n\n`)
    .join('');
}
