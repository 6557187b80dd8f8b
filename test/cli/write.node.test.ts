import assert from 'node:assert/strict';
import fs from 'node:fs';
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { replaceFile } from '../../src/cli/write.js';
import { command } from '../support/command.js';
import { install } from './support/stand-in.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/** Puts something in the place of a part of `node:fs` while an action runs. */
async function instead<Name extends 'appendFileSync' | 'fsyncSync'>(
  name: Name,
  other: (typeof fs)[Name],
  action: () => Promise<void>,
): Promise<void> {
  const real = fs[name];
  fs[name] = other;
  syncBuiltinESMExports();
  try {
    await action();
  } finally {
    fs[name] = real;
    syncBuiltinESMExports();
  }
}

test('a file is replaced whole, and nothing is left beside it', async () => {
  const path = join(folder, 'a.json');
  await replaceFile(path, 'old');
  await replaceFile(path, 'new');
  assert.equal(await readFile(path, 'utf8'), 'new');
  assert.deepEqual(fs.readdirSync(folder), ['a.json']);
});

test('a file keeps who may read it, and a link goes on leading to its file', async () => {
  const path = join(folder, 'a.json');
  const link = join(folder, 'link.json');
  await writeFile(path, 'old');
  await chmod(path, 0o640);
  await symlink('a.json', link);
  await replaceFile(link, 'new');
  assert.equal(fs.lstatSync(link).isSymbolicLink(), true);
  assert.equal(await readFile(path, 'utf8'), 'new');
  assert.equal(fs.statSync(path).mode & 0o777, 0o640);
});

test('what is no file, as a device is, is written to and not replaced', async () => {
  await replaceFile('/dev/null', 'anything');
  assert.equal(fs.statSync('/dev/null').isCharacterDevice(), true);
});

test('where a file can not be replaced, the old one is there still, and nothing beside it', async () => {
  const path = join(folder, 'a.json');
  await writeFile(path, 'old');
  const real = fs.promises.rename;
  fs.promises.rename = () => Promise.reject(full());
  syncBuiltinESMExports();
  try {
    await assert.rejects(replaceFile(path, 'new'), {
      name: 'UsageError',
      message: /a\.json can't be written: the disk is full\. Make room/,
    });
  } finally {
    fs.promises.rename = real;
    syncBuiltinESMExports();
  }
  assert.equal(await readFile(path, 'utf8'), 'old');
  assert.deepEqual(fs.readdirSync(folder), ['a.json']);
});

test('a disk that is full ends the asking with 2, a sentence and a journal that is good', async () => {
  const output = join(folder, 'works.json');
  const works = Array.from({ length: 500 }, (_, at) => `10.5555/work.${at}`).join('\n');
  const words = ['snapshot', '--providers', 'opencitations', '-o', output];
  const real = fs.appendFileSync;
  let writes = 0;
  const world = install();
  try {
    await instead(
      'appendFileSync',
      (...given: Parameters<typeof real>) => {
        writes += 1;
        if (writes > 20) throw full();
        real(...given);
      },
      async () => {
        const { code, told } = await command(words, works);
        assert.equal(code, 2);
        assert.match(told, /works\.json\.journal can't be written: the disk is full\./);
        assert.doesNotMatch(told, /\n\s+at /);
      },
    );
    assert.ok(world.requests.length < 40, 'asked no further');
    const asked = world.requests.length;
    const { code } = await command(words, works);
    assert.equal(code, 0);
    // A heading and nineteen answers had been written.
    assert.equal(world.requests.length - asked, 500 - 19);
  } finally {
    world.remove();
  }
});
