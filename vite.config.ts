import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type CompressOptions, minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const root = new URL('.', import.meta.url).pathname;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The files for a script tag: entry, format, name. `scripts/build.mjs` makes each in its turn. */
const files = {
  classic: ['src/builds/classic.ts', 'iife', 'impact-badges.js'],
  module: ['src/builds/module.ts', 'es', 'impact-badges.module.js'],
  es: ['src/builds/locales/es.ts', 'iife', 'locales/es.js'],
  ar: ['src/builds/locales/ar.ts', 'iife', 'locales/ar.js'],
  'es.measures': ['src/builds/locales/es.measures.ts', 'iife', 'locales/es.measures.js'],
  'ar.measures': ['src/builds/locales/ar.measures.ts', 'iife', 'locales/ar.measures.js'],
  snapshot: ['src/builds/snapshot.ts', 'iife', 'parts/snapshot.js'],
  extras: ['src/builds/extras.ts', 'iife', 'parts/extras.js'],
  advice: ['src/builds/advice.ts', 'iife', 'parts/advice.js'],
  metadata: ['src/builds/metadata.ts', 'iife', 'parts/metadata.js'],
  ...Object.fromEntries(
    ['impact-map', 'impact-timeline', 'impact-evidence', 'impact-summary', 'impact-export'].flatMap(
      (tag) => [
        [tag, [`src/builds/${tag}.ts`, 'iife', `parts/${tag}.js`]],
        ...['es', 'ar'].map((language) => [
          `${language}.${tag}`,
          [`src/builds/locales/${language}.${tag}.ts`, 'iife', `locales/${language}.${tag}.js`],
        ]),
      ],
    ),
  ),
  importers: ['src/intake/imports.ts', 'es', 'intake/imports.js'],
  collection: ['src/builds/collection.ts', 'iife', 'parts/collection.js'],
  import: ['src/builds/import.ts', 'iife', 'parts/import.js'],
  docx: ['src/builds/docx.ts', 'iife', 'parts/docx.js'],
  // Npm modules, with what they need of libraries in them.
  'docx.module': ['src/export/docx.ts', 'es', 'export/docx.js'],
  'evidence.module': ['src/intake/evidence/read.ts', 'es', 'intake/evidence/read.js'],
  // Stands in a page of its own: `scripts/verify.mjs`.
  verify: ['src/builds/verify.ts', 'iife', 'verify.js'],
  more: ['src/builds/more.ts', 'iife', 'impact-badges.more.js'],
  compat: ['src/builds/compat.ts', 'iife', 'compat.js'],
  all: ['src/builds/all.ts', 'iife', 'impact-badges.all.js'],
  'evidence-page': ['src/builds/evidence-page.ts', 'iife', 'evidence-page.js'],
  'profile-page': ['src/builds/profile-page.ts', 'iife', 'profile-page.js'],
} as const;

/** Names a build by what it is made of, so that files of two builds know each other for strangers. */
const buildId = createHash('sha256');
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort())
  if (
    file.endsWith('.ts') &&
    !/^(?:cli|compat|editor|profile|builds\/(?:cli|compat|evidence-page|profile-page))\b/.test(file)
  )
    buildId.update(readFileSync(`src/${file}`));
const build = buildId.update(version).digest('base64url').slice(0, 8);

/**
 * A second copy on one page must stop before Lit is evaluated, and say so. The wrapping leaves no
 * top-level name behind.
 */
const guard = (what: string) => ({
  banner: `(function(){var k=Symbol.for('impact-badges/${what}'),g=globalThis;if(g[k])return console.info('impact-badges: loaded already.');g[k]='${version}';`,
  footer: `})();`,
});
/** What each file that may not run twice leaves, so that its second copy knows. */
const guards: Readonly<Record<string, string>> = {
  classic: 'loaded',
  module: 'loaded',
  all: 'loaded',
  compat: 'compat',
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

/** What providers state for those who read their values; no page needs it. */
const mute: Plugin = {
  name: 'mute',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/src/providers/')
      ? code.replace(/^  (?:terms|redistribution|hosts):\s.*?,\n/gms, '')
      : undefined,
};

/** Lit's own private names, which nothing outside our files sees: the same short ones in each. */
const brief: Plugin = {
  name: 'brief',
  transform: (code, id) =>
    id.includes('/lit-html/')
      ? (id.endsWith('/lit-html.js')
          ? without(code, unused)
          : // Prototype.js puts a function of its own in its place.
            code.replace(/Array\.from\((\w+)\)/g, '[...$1]')
        ).replace(/_\$(?!LH\b)\w+/g, (name) => {
          if (!privates.includes(name)) privates.push(name);
          return `$${privates.indexOf(name).toString(36)}`;
        })
      : undefined,
};

/** What Lit does for templates such as we have none: each begins and ends so. */
const unused: readonly (readonly [string, string, string?])[] = [
  // Pictures and formulas without their element, `svg` and `mathml`.
  ['2===i?"<svg>"', ':3===i?"<math>":""', '""'],
  ['+(2===i?"</svg>"', ':"")'],
  [',2===i||3===i){', 'childNodes)}', '){}'],
  // Values within `<script>`, `<style>`, `<textarea>` and `<title>`.
  ['y.test(u[2])&&', '"g")),', ''],
  ['if(y.test(r.tagName)){', 'c())}}'],
  // Values within comments, and in the place of an attribute's name.
  ['else{let t=-1;for', 't+=o.length-1}'],
  ['else t.startsWith(o)&&(', 'removeAttribute(t))'],
  [':6===r.type&&', 'Z(h,this,t))', ':0'],
  // Properties, and attributes that are there or not.
  ['"."===e[1]', '?L:', ''],
  // What directives may need; ours make parts for children.
  ['j={M:h', 'F:Z}', 'j={I:k}'],
  // Templates compiled beforehand, and documents other than the page's own.
  ['"number"==typeof s?', '),s)', 'this._$AC(t)'],
  ['(t?.creationScope??l)', 'l)', 'l'],
  // A place within the container, and a host of listeners other than their element.
  ['s?.renderBefore??i', 'i', 'i'],
  ['const t=s?.renderBefore??null;', ';'],
  ['i.insertBefore(c(),t)', ',t,', 'i.insertBefore(c(),null),null,'],
  ['this.options?.host??', '??'],
  // Listeners that are objects or have options.
  ['||t.capture!==s.capture', 't.passive!==s.passive'],
  ['"function"==typeof this._$AH?', ':this._$AH.handleEvent(t)', 'this._$AH.call(this.element,t)'],
  // What directives that outlive a drawing need.
  ['setConnected(t){', '(t))}'],
  ['get tagName(){', '}'],
  // Browsers without shadow roots, and a word to those who look for several copies.
  [',B=t.litHtmlPolyfillSupport;', 'push("3.3.3")'],
];

/** @throws Error where Lit has changed: what is unused must be looked for again */
function without(code: string, parts: typeof unused): string {
  return parts.reduce((rest, [begin, end, instead = '']) => {
    const from = rest.indexOf(begin);
    const until = rest.indexOf(end, from) + end.length;
    if (from < 0 || until - from > 300 || until < from)
      throw new Error(`Lit has no ${begin}…${end} any more.`);
    return rest.slice(0, from) + instead + rest.slice(until);
  }, code);
}

const privates = [...readFileSync('node_modules/lit-html/lit-html.js', 'utf8').matchAll(/_\$\w+/g)]
  .map(([name]) => name)
  .sort();

/** The first file has Lit; the others borrow it. */
const borrow: Plugin = {
  name: 'borrow',
  enforce: 'pre',
  resolveId: (source) =>
    /(?:^lit\/html|\/lit-html)\.js$/.test(source) ? `${root}src/builds/lit.ts` : undefined,
};

/** What the file that brings elements' contents has, and lends to the files that come after it. */
const lent =
  /(?:\/client\/details-client|\/page\/(?:beyond|client|parts)|\/elements\/(?:drawings|permission|tongue|voiced|impact-details\/tongue)|\/words\/en\/speaker)\.ts$/;
const borrowRest: Plugin = {
  name: 'borrow-rest',
  enforce: 'pre',
  resolveId(source, importer) {
    // What shares things on a page has to be there before what is shared.
    if (!source.startsWith('.') || !importer || importer.includes('/src/builds/')) return undefined;
    const file = new URL(source.replace(/\.js$/, '.ts'), `file://${importer}`).pathname;
    return lent.test(file) ? `${root}src/builds/rest-borrowed.ts` : undefined;
  },
};
/** Files that nothing brings before it. */
const late: readonly string[] = ['collection', 'impact-summary'];

/**
 * Lets Chromium compile all functions beforehand, off the main thread, instead of each when it is first
 * called: nearly all are. It must be the first line; other browsers see a comment.
 */
const hint = '//# allFunctionsCalledOnLoad\n';

const usual: CompressOptions = {
  keep_fargs: false,
  inline: 1,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_methods: true,
};

/** Each alone makes some files smaller and some larger, by up to 80 bytes after brotli. */
const whims: readonly CompressOptions[] = [
  {},
  { lhs_constants: false, hoist_funs: true },
  { collapse_vars: false },
  { if_return: false },
  { passes: 3, hoist_funs: true },
  { lhs_constants: false },
  { inline: 2 },
];

/** Minified; what every visitor downloads in several ways, of which the smallest is kept. */
async function smallest(
  code: string,
  isFirst: boolean,
  isAscii: boolean,
  passes: number,
): Promise<string> {
  let best = '';
  let least = Infinity;
  for (const whim of isFirst ? whims : whims.slice(0, 1)) {
    const made = await minify(code, {
      ecma: 2022,
      module: true,
      compress: { ...usual, passes, ...whim },
    });
    const wrapped = isAscii ? `${hint};${ascii(made.code!)}` : `\uFEFF;${made.code}`;
    const bytes = brotliCompressSync(wrapped).length;
    if (bytes < least) [best, least] = [wrapped, bytes];
  }
  return best;
}

/**
 * Scripts are read in the page's encoding, which may not be UTF-8: what others may be joined to is
 * escaped, and what it brings begins with a byte order mark, which outranks the page.
 * EPrints joins files with others, which may lack their last semicolon.
 */
const robust = (isFirst: boolean, isAscii: boolean, passes = 4): Plugin => ({
  name: 'robust',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = await smallest(file.code, isFirst, isAscii, passes);
  },
});

function ascii(code: string): string {
  return code.replace(
    /[^\x00-\x7F]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export default defineConfig(({ mode }): UserConfig => {
  const [entry, format, fileName] = files[mode as keyof typeof files];
  const isFirst = mode === 'classic' || mode === 'module';
  const isAlone = mode === 'verify';
  const isWhole = isFirst || isAlone || mode === 'all';
  // It stands within a page of its own and has all of Lit, forms need it.
  const isPage = mode === 'evidence-page' || mode === 'profile-page';
  const guarded = guards[mode];
  return {
    plugins: isPage
      ? [terse, robust(false, mode === 'evidence-page', 1)]
      : [
          terse,
          mute,
          brief,
          robust(isFirst, isWhole),
          ...(isWhole ? [] : [borrow]),
          ...(late.includes(mode) ? [borrowRest] : []),
        ],
    define: {
      __VERSION__: JSON.stringify(version),
      __BUILD__: JSON.stringify(build),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      copyPublicDir: false,
      lib: { entry, formats: [format], name: 'impactBadges', fileName: () => fileName },
      rolldownOptions: { output: guarded ? guard(guarded) : {} },
    },
  };
});
