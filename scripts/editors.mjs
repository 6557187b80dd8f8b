// Makes what editors and frameworks read about the elements, from custom-elements.json alone.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { elementsOf } from './editors/elements.mjs';
import { elementTypes } from './editors/typings.mjs';
import { vscodeHtml } from './editors/vscode.mjs';
import { webTypes } from './editors/web-types.mjs';

const frameworks = new URL('editors/types/', import.meta.url);

/** Writes dist/editors/ and dist/types/. */
export async function writeEditorFiles() {
  const elements = elementsOf(await json('custom-elements.json'));
  await mkdir('dist/editors', { recursive: true });
  await mkdir('dist/types', { recursive: true });
  await writeJson('dist/editors/vscode.html-custom-data.json', vscodeHtml(elements));
  await writeJson('dist/editors/web-types.json', webTypes(elements, await json('package.json')));
  const types = 'dist/types/elements.d.ts';
  await writeFile(types, elementTypes(elements, types));
  for (const file of await readdir(frameworks))
    await copyFile(new URL(file, frameworks), `dist/types/${file}`);
}

const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
