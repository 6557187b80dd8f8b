import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets the pages' stand-in answer this process too, so that no request leaves the machine.
 *
 * @param {string} data the folder with its answers
 */
export async function standIn(data) {
  // Brought only now, so that start.mjs hears a signal from its first moment on.
  const { setupServer } = await import('msw/node');
  const { tsImport } = await import('tsx/esm/api');
  const { handlers } = await tsImport('../../demo/stand-in.ts', import.meta.url);
  const read = async (name) => JSON.parse(await readFile(join(data, `${name}.json`), 'utf8'));
  const network = setupServer(...handlers(read));
  network.listen({ onUnhandledRequest: 'error' });
  return { read, close: () => network.close() };
}
