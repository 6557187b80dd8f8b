import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A floor as one minified classic script.
 * @param {'vanilla' | 'lit'} floor
 * @returns {Promise<string>}
 */
export async function buildFloor(floor) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`${floor}.js`, import.meta.url)),
        formats: ['iife'],
        name: 'floor',
      },
    },
  });
  return output[0].code;
}
