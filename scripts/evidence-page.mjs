// Makes dist/evidence.html.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build } from 'vite';

/**
 * The page on which evidence is written down, in one file: it holds its script and its styles, names
 * them by their hashes, and its policy lets it ask nobody for anything.
 */
export async function evidencePage() {
  const [made] = await build({ mode: 'evidence-page', logLevel: 'warn', build: { write: false } });
  const script = made.output[0].code.replaceAll('</', '<\\/');
  const style = await readFile('src/editor/evidence.css', 'utf8');
  const page = await readFile('src/editor/evidence.html', 'utf8');
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; img-src data:; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return page
    .replace('{policy}', () => policy)
    .replace('{style}', () => style)
    .replace('{script}', () => script);
}
