// Renews the snapshot in demo/try-me.html, after its works or the form of a finding changed:
// `npm run build && node scripts/demo/try-me.mjs`.
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { standIn } from './stand-in.mjs';

const file = fileURLToPath(new URL('../../demo/try-me.html', import.meta.url));
const data = fileURLToPath(new URL('../../demo/data', import.meta.url));
const block = /(<script type="application\/json" id="snapshot">)(.*?)(<\/script>)/s;

/** @typedef {import('../../src/model/snapshot.js').Snapshot} Snapshot */

/**
 * The snapshot as it stands in the file.
 *
 * @returns {Promise<Snapshot>}
 */
export async function written() {
  const [, , json] = block.exec(await readFile(file, 'utf8'));
  return JSON.parse(json);
}

/**
 * What the client finds today about the works of a snapshot.
 *
 * @param {Snapshot} snapshot
 * @returns {Promise<Snapshot['works']>}
 */
export async function found({ asked, works }) {
  const { createClient } = await import('impact-badges/client');
  const { badgeTier } = await import('impact-badges/providers');
  const { close } = await standIn(data);
  try {
    // Each work by a client of its own: together they would be one list, which has one date.
    const answers = Object.keys(works).map(async (key) => {
      const client = createClient({ providers: badgeTier });
      return [key, await client.load([key], { only: asked })];
    });
    return Object.fromEntries(await Promise.all(answers));
  } finally {
    close();
  }
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  const old = await written();
  const renewed = { ...old, generated: new Date().toISOString(), works: await found(old) };
  const json = JSON.stringify(renewed, null, 2).replaceAll('<', '\\u003c');
  const page = await readFile(file, 'utf8');
  await writeFile(
    file,
    page.replace(block, (_, open, __, end) => `${open}\n${json}\n    ${end}`),
  );
}
