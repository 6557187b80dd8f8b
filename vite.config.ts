import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The files for a script tag: entry, format, name. `scripts/build.mjs` makes each in its turn. */
const files = {
  classic: ['src/builds/classic.ts', 'iife', 'impact-badges.js'],
  module: ['src/builds/module.ts', 'es', 'impact-badges.module.js'],
  es: ['src/builds/locales/es.ts', 'iife', 'locales/es.js'],
  ar: ['src/builds/locales/ar.ts', 'iife', 'locales/ar.js'],
  snapshot: ['src/builds/snapshot.ts', 'iife', 'parts/snapshot.js'],
} as const;

/**
 * A second copy on one page must stop before Lit is evaluated, and say so. The wrapping leaves no
 * top-level name behind.
 */
const guard = {
  banner: `(function(){var k=Symbol.for('impact-badges/loaded'),g=globalThis;if(g[k])return console.info('impact-badges: loaded already; this copy is ignored.');g[k]='${version}';`,
  footer: `})();`,
};

/** Drops what no minifier of scripts looks into: white space in style sheets. */
const terse: Plugin = {
  name: 'terse',
  transform: (code, id) => {
    if (id.endsWith('styles.ts'))
      return code.replace(/`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};:,]) /g, '$1'),
      );
    return undefined;
  },
};

/**
 * Lets Chromium compile all functions beforehand, off the main thread, instead of each when it is first
 * called: nearly all are. It must be the first line; other browsers see a comment.
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Files for a script tag are read in the page's encoding, which may not be UTF-8, and EPrints
 * joins them with others, which may lack their last semicolon.
 */
const robust: Plugin = {
  name: 'robust',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = `${hint};${file.code.replace(
          /[^\x00-\x7F]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )}`;
  },
};

export default defineConfig(({ mode }): UserConfig => {
  const [entry, format, fileName] = files[mode as keyof typeof files];
  const isLibrary = mode === 'classic' || mode === 'module';
  return {
    plugins: [terse, robust],
    define: { __VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      // Made, and not named in the file: a visitor would pay for the address.
      sourcemap: 'hidden',
      minify: 'terser',
      terserOptions: {
        ecma: 2022,
        module: true,
        compress: { passes: 4, keep_fargs: false },
        // Lit's own private names, which nothing outside the file sees.
        mangle: { properties: { regex: /^_\$/ } },
      },
      copyPublicDir: false,
      lib: { entry, formats: [format], name: 'impactBadges', fileName: () => fileName },
      rolldownOptions: { output: isLibrary ? guard : {} },
    },
  };
});
