import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { badges, retracted } from '../export/fixtures.js';
import { command } from '../support/command.js';
import { folderOfSnapshots } from '../support/snapshot-works.js';

let folder: Awaited<ReturnType<typeof folderOfSnapshots>>;
let from: string;
let library: string;
const home = process.cwd();
before(async () => {
  folder = await folderOfSnapshots();
  from = await folder.write([badges.key, badges.attention], [retracted.key, retracted.attention]);
  library = join(folder.path, 'library.json');
  await writeFile(library, JSON.stringify([item]));
});
after(() => folder.remove());
afterEach(() => process.chdir(home));

const item = {
  id: 'mine',
  type: 'article-journal',
  title: 'On badges',
  // As people have it in their libraries.
  DOI: 'https://doi.org/10.5555/BADGES',
  volume: 3,
  note: 'Read it again',
};

/** A place where something stands in for Citation.js: it writes down what it was given. */
async function placeWith(name: string, bibliography: string): Promise<string> {
  const place = join(folder.path, name);
  for (const [part, code] of [
    [
      'core',
      `const styles = new Set(['plain']);
       exports.plugins = { config: { get: () => ({
         styles: { has: (name) => styles.has(name), add: (name) => styles.add(name), list: () => [...styles] },
         locales: { has: (name) => name !== 'ar' },
       }) } };
       exports.Cite = class {
         constructor(items) { this.items = items; }
         format(kind, options) { return (${bibliography})(this.items, options); }
       };`,
    ],
    ['plugin-csl', ''],
  ] as const) {
    const package_ = join(place, 'node_modules', '@citation-js', part);
    await mkdir(package_, { recursive: true });
    await writeFile(join(package_, 'index.js'), code);
  }
  return place;
}

const cited = (...words: string[]) =>
  command(['export', from, '--layout', 'tenure', '--references', library, ...words]);

test('where Citation.js is not there, works are cited by title, year and identifier, and it is told', async () => {
  const { code, out, told } = await cited('--style', 'apa');
  assert.equal(code, 0);
  assert.match(out, /\nOn badges \(2018\)\. https:\/\/doi\.org\/10\.5555\/badges\n/);
  assert.match(told, /--style needs npm install @citation-js\/core @citation-js\/plugin-csl/);
  assert.equal((await cited('--style', 'apa', '--strict')).code, 1);
});

test('a style cites what the library holds, and its address leads there; the rest is told', async () => {
  process.chdir(
    await placeWith(
      'styled',
      "(items, { lang, style }) => items.map(({ title, DOI, volume }) => `A. Author, ${title}, vol. ${typeof volume} ${volume} [${style}, ${lang}]. https://doi.org/${DOI}.`).join('\\n')",
    ),
  );
  const { out, told } = await cited('--style', 'plain', '--lang', 'ar', '--format', 'html');
  assert.match(
    out,
    /A\. Author, On badges, vol\. string 3 \[plain, en-US\]\. [^<]*<a href="https:\/\/doi\.org\/10\.5555\/badges">https:\/\/doi\.org\/10\.5555\/badges<\/a><\/p>/,
  );
  assert.equal(
    told,
    `impact-badges: doi:10.5555/retracted is not in ${library}, so it is cited by title, year and identifier.\n`,
  );
});

test('a style without an address gets one, and a number that would always be 1 goes', async () => {
  process.chdir(
    await placeWith(
      'numbered',
      "(items) => items.map((_, at) => `[${at + 1}] An article.`).join('\\n')",
    ),
  );
  const { out } = await cited('--style', 'plain');
  assert.match(out, /\nAn article\. https:\/\/doi\.org\/10\.5555\/badges\n/);
});

test('a style that is not known, and one that fails, are told in a sentence', async () => {
  process.chdir(await placeWith('failing', "() => { throw new Error('no such thing'); }"));
  const unknown = await cited('--style', 'apa');
  assert.equal(unknown.code, 2);
  assert.match(unknown.told, /"apa" is no citation style that Citation\.js knows \(plain\)/);
  const failing = await cited('--style', 'plain');
  assert.equal(failing.code, 2);
  assert.match(failing.told, /plain cites nothing: no such thing/);
  const file = await cited('--style', join(folder.path, 'none.csl'));
  assert.match(file.told, /none\.csl can't be read/);
});

test('CSL-JSON keeps the items of a library as they are, with the numbers behind their own note', async () => {
  const { out } = await command([
    ...['export', from, '--format', 'csl-json', '--references', library],
    ...['--works', '10.5555/badges', '--facts', 'citations@crossref'],
  ]);
  assert.deepEqual(JSON.parse(out), [
    {
      ...item,
      note: 'Read it again\nCited by 31 works (Crossref, 12 November 2026)\nA number without a period counts all time, up to its date',
    },
  ]);
});

test('a style without a library, and a library without a use, are told', async () => {
  const style = await command(['export', from, '--layout', 'cv', '--style', 'apa']);
  assert.match(style.told, /--style needs --references/);
  const vain = await command(['export', from, '--layout', 'cv', '--references', library]);
  assert.match(vain.told, /--references is the library for a --style/);
  await writeFile(join(folder.path, 'bad.json'), '{"items":1}');
  const bad = await command([
    ...['export', from, '--layout', 'cv', '--style', 'apa'],
    ...['--references', join(folder.path, 'bad.json')],
  ]);
  assert.equal(bad.code, 2);
  assert.match(bad.told, /bad\.json holds no list of items/);
});

test('the package brings no citation processor, and forces none on anybody', async () => {
  const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
    await readFile('package.json', 'utf8'),
  ) as Record<string, Record<string, { optional?: boolean }>>;
  assert.deepEqual(
    Object.keys(dependencies!).filter((name) => /cit(?:ation|eproc)/.test(name)),
    [],
  );
  for (const name of Object.keys(peerDependencies!))
    assert.equal(peerDependenciesMeta![name]?.optional, true, name);
});
