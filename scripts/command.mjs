// Makes the command line: dist/impact-badges-cli.js, which needs no package beside it.
import { readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { build } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Bundles it with its libraries; what one command alone needs comes in chunks of `dist/cli/`.
 *
 * @returns folders of the libraries it contains
 */
export async function buildCommand() {
  const libraries = new Set();
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __VERSION__: JSON.stringify(version) },
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'libraries',
        generateBundle(_, bundle) {
          for (const { moduleIds = [] } of Object.values(bundle))
            for (const id of moduleIds) {
              const [library] = /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
              if (library) libraries.add(library);
            }
        },
      },
    ],
    build: {
      ssr: 'src/builds/cli.ts',
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: {
        output: {
          entryFileNames: 'impact-badges-cli.js',
          chunkFileNames: 'cli/[name].js',
          banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  });
  await chmod('dist/impact-badges-cli.js', 0o755);
  return [...libraries].sort();
}
