import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command } from '../support/command.js';
import { countedBy } from '../support/findings.js';
import { entry, folderOfSnapshots } from '../support/snapshot-works.js';

const page = (doi: string) => `<impact-badge doi="${doi}"></impact-badge>\n`;

let folder: string;
let site: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'html files '));
  site = join(folder, 'site');
  const write = async (name: string, text: string) => {
    await mkdir(join(site, name, '..'), { recursive: true });
    await writeFile(join(site, name), text);
  };
  // Some sites have folders that are called like pages.
  await write('paper.html/index.html', page('10.5555/a'));
  await write('old.XHTML', page('10.5555/b'));
  await write('node_modules/x/readme.html', page('10.5555/c'));
  await writeFile(join(folder, 'outside.html'), page('10.5555/d'));
  await symlink('..', join(site, 'loop'));
  await symlink(join(folder, 'outside.html'), join(site, 'link.html'));
});
after(() => rm(folder, { recursive: true }));

test('the pages of a folder are its files, without links, other folders and packages', async () => {
  const { code, out, told } = await command(['snapshot', '--dry-run', '--pages', site]);
  assert.equal(code, 0, told);
  assert.match(out, /^2 works\./);
});

test('render draws into the same pages, and writes through no link', async () => {
  const snapshots = await folderOfSnapshots();
  const from = await snapshots.write(
    ...['a', 'b', 'c', 'd'].map((name) => entry(`10.5555/${name}`, [countedBy('openalex', 5)])),
  );
  const { code, told } = await command(['render', '--from', from, '--pages', site]);
  await snapshots.remove();
  assert.equal(code, 0, told);
  assert.match(told, /Badges drawn: 2, on so many pages: 2\./);
  assert.equal(await readFile(join(folder, 'outside.html'), 'utf8'), page('10.5555/d'));
});

test('a folder without pages is told to have none', async () => {
  const empty = join(folder, 'empty');
  await mkdir(empty);
  const snapshots = await folderOfSnapshots();
  const from = await snapshots.write(entry('10.5555/a', [countedBy('openalex', 5)]));
  for (const words of [['snapshot'], ['render', '--from', from]]) {
    const { code, told } = await command([...words, '--pages', empty]);
    assert.equal(code, 2);
    assert.match(told, /empty holds no HTML files\. Is the site built\?/);
  }
  await snapshots.remove();
});
