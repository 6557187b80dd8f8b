import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../demo/stand-in-page.ts', import.meta.url));

/** The stand-in as one script. It stays in memory, so nothing of it can slip into `dist/`. */
export async function standInScript() {
  // Brought only now, so that start.mjs hears a signal from its first moment on.
  const { build } = await import('vite');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'stand-in' },
    },
  });
  return output[0].code;
}
