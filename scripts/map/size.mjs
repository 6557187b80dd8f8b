// What drawing the map costs a page, in bytes after brotli: shapes, views and styles. Words, the details'
// views and Lit come with the details and are left out.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';

const elsewhere = /^lit\/|\/(?:words|aggregate|details)\//;

/** Bytes of the map's own modules together. */
export async function mapSize() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [{ name: 'terse', transform: terse }],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: ['src/views/map/map.ts', 'src/views/map/map.styles.ts'], formats: ['es'] },
      rolldownOptions: { external: elsewhere },
    },
  });
  const code = output.map((chunk) => chunk.code).join('\n');
  const { code: small } = await minify(code, { ecma: 2022, module: true, toplevel: true });
  return brotliCompressSync(small).length;
}

/** As `terse` of vite.config.ts does. */
function terse(code, id) {
  if (!id.endsWith('styles.ts')) return undefined;
  return code.replace(/`[^`]*`/g, (sheet) =>
    sheet
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};:,]) /g, '$1'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await mapSize());
