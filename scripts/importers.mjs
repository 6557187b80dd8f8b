// Files of works are read by libraries that a package of ours would bring to everybody. So what
// reads them is one file with all that it needs, and what led to the libraries is taken out.
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { build } from 'vite';

const folder = 'dist/intake';
const bundle = join(folder, 'imports.js');

/** Makes `dist/intake/imports.js` whole, and leaves nothing that needs what is not there. */
export async function bundleImporters() {
  await build({ mode: 'importers', logLevel: 'warn' });
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file))
    .filter((file) => file !== bundle);
  const sources = new Map(
    await Promise.all(files.map(async (file) => [file, importsOf(await readFile(file, 'utf8'))])),
  );
  const leads = (file, seen = new Set()) => {
    if (seen.has(file)) return false;
    seen.add(file);
    return (sources.get(file) ?? []).some((name) =>
      name.startsWith('.') ? leads(normalize(join(dirname(file), name)), seen) : true,
    );
  };
  await Promise.all(
    files
      .filter((file) => leads(file))
      .flatMap((file) => [rm(file), rm(`${file}.map`, { force: true })]),
  );
  await rm(`${bundle}.map`, { force: true });
}

function importsOf(code) {
  const sources =
    /^(?:import|export)\b[^'"=(;]*\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(sources)].map(([, named, alone]) => named ?? alone);
}
