// Makes dist/ and custom-elements.json.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { writeEditorFiles } from './editors.mjs';

const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
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
  'impact-badges.more.js',
];

await rm('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
await Promise.all(
  [
    ...['classic', 'module', 'es', 'ar', 'es.measures', 'ar.measures'],
    ...['snapshot', 'extras', 'metadata', 'advice', 'more'],
  ].map((mode) => build({ mode, logLevel: 'warn' })),
);
await writeFile('dist/impact-badges.css', await stylesheet());
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices());
await writeFile('dist/sri.json', await integrity([...scripts, 'impact-badges.css']));
await copyFile('src/model/snapshot.schema.json', 'dist/snapshot.schema.json');
await copyFile('demo/try-me.html', 'dist/try-me.html');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
await writeEditorFiles();

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

async function notices() {
  const texts = await Promise.all(
    bundled.map(async (name) => {
      const { version, homepage } = JSON.parse(await readFile(`node_modules/${name}/package.json`));
      const licence = await readFile(`node_modules/${name}/LICENSE`, 'utf8');
      return `${name} ${version}\n${homepage}\n\n${licence.trim()}\n`;
    }),
  );
  return `The script files of impact-badges contain these works.\n\n${texts.join('\n---\n\n')}`;
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
