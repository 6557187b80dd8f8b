// Makes dist/ and custom-elements.json.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { buildCommand } from './command.mjs';
import { writeEditorFiles } from './editors.mjs';
import { evidencePage } from './evidence-page.mjs';
import { bundleImporters } from './importers.mjs';
import { profilePage } from './profile-page.mjs';
import { writeSources } from './sources.mjs';
import { writeVerifyPage } from './verify.mjs';

const bundled = [
  ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  // In parts/import.js and intake/imports.js.
  ...['bibtex-parse', 'd3-dsv', 'saxes', 'xmlchars'],
  // In parts/docx.js.
  ...['docx', 'fflate', 'nanoid'],
  // In parts/impact-export.js and verify.html.
  '@noble/hashes',
].map((name) => `node_modules/${name}`);
/** Elements that few pages have: each is drawn by a file of its own. */
const drawn = [
  ...['impact-map', 'impact-timeline', 'impact-evidence', 'impact-summary', 'impact-export'],
];
const scripts = [
  'impact-badges.js',
  'impact-badges.module.js',
  'locales/es.js',
  'locales/ar.js',
  'locales/es.measures.js',
  'locales/ar.measures.js',
  'parts/snapshot.js',
  'parts/extras.js',
  'parts/metadata.js',
  'parts/advice.js',
  'parts/import.js',
  'parts/collection.js',
  'parts/docx.js',
  'impact-badges.more.js',
  ...drawn.flatMap((tag) => [`parts/${tag}.js`, `locales/es.${tag}.js`, `locales/ar.${tag}.js`]),
  'impact-badges.all.js',
  'compat.js',
];

await rm('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
await bundleImporters();
await Promise.all(
  [
    ...['classic', 'module', 'es', 'ar', 'es.measures', 'ar.measures'],
    ...['snapshot', 'extras', 'metadata', 'advice', 'import', 'collection', 'docx', 'docx.module'],
    ...['evidence.module', 'verify', 'more', 'all', 'compat'],
    ...drawn.flatMap((tag) => [tag, `es.${tag}`, `ar.${tag}`]),
  ].map((mode) => build({ mode, logLevel: 'warn' })),
);
// The compiler's map is of the file that the bundle has taken the place of.
await rm('dist/export/docx.js.map');
await writeVerifyPage();
await writeFile('dist/impact-badges.css', await stylesheet());
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices('script files', bundled));
await writeFile(
  'dist/THIRD-PARTY-NOTICES-CLI.txt',
  await notices('command line', await buildCommand()),
);
await writeFile('dist/sri.json', await integrity([...scripts, 'impact-badges.css']));
for (const file of [
  ...['snapshot.schema.json', 'shards.schema.json', 'evidence.schema.json'],
  'evidence-template.csv',
])
  await copyFile(`src/model/${file}`, `dist/${file}`);
await copyFile('demo/try-me.html', 'dist/try-me.html');
await writeFile('dist/evidence.html', await evidencePage());
await writeFile('dist/profile.html', await profilePage());
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
await writeEditorFiles();
await writeSources();

function run(program, ...args) {
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`The build stopped at: ${program} ${args.join(' ')}`);
    process.exit(1);
  }
}

/** Reserves each badge's space before the script has run. */
async function stylesheet() {
  const { reservingStyles } = await import('../dist/elements/impact-badge/sizes.js');
  return `${reservingStyles()}\n`;
}

async function notices(what, folders) {
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const { name, version, homepage, license } = JSON.parse(
        await readFile(`${folder}/package.json`),
      );
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      const text = file ? await readFile(`${folder}/${file}`, 'utf8') : license;
      return `${name} ${version}\n${homepage ?? ''}\n\n${text.trim()}\n`;
    }),
  );
  return `The ${what} of impact-badges contain${what.endsWith('s') ? '' : 's'} these works.\n\n${texts.join('\n---\n\n')}`;
}

async function integrity(files) {
  const hashes = await Promise.all(
    files.map(async (file) => {
      const hash = createHash('sha384')
        .update(await readFile(`dist/${file}`))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}
