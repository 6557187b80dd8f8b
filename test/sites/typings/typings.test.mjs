import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';

const tsc = (folder) => ['typescript/bin/tsc', '-p', folder, '--pretty', 'false'];

const frameworks = {
  'React 19': { folder: 'react-19', wrong: 'wrong.tsx', run: tsc('react-19') },
  'React 18': { folder: 'react-18', wrong: 'wrong.tsx', run: tsc('react-18') },
  'Preact 11': { folder: 'preact', wrong: 'wrong.tsx', run: tsc('preact') },
  'Preact 10': { folder: 'preact-10', wrong: 'wrong.tsx', run: tsc('preact-10') },
  Solid: { folder: 'solid', wrong: 'wrong.tsx', run: tsc('solid') },
  'Vue 3': {
    folder: 'vue',
    wrong: 'Wrong.vue',
    run: ['vue-tsc/bin/vue-tsc.js', '-p', 'vue', '--pretty', 'false'],
  },
  'Svelte 5': {
    folder: 'svelte',
    wrong: 'Wrong.svelte',
    run: [
      ...['svelte-check/bin/svelte-check', '--workspace', 'svelte'],
      ...['--tsconfig', 'tsconfig.json', '--output', 'machine'],
    ],
  },
};

for (const [name, { folder, wrong, run }] of Object.entries(frameworks))
  describe(name, () => {
    const [script, ...args] = run;
    const { stdout } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
      encoding: 'utf8',
    });
    const found = errors(stdout);

    test('accepts what is right', () => {
      assert.deepEqual(
        found.filter(({ file }) => file !== wrong),
        [],
        stdout,
      );
    });

    test('refuses each line that is wrong, and no other', () => {
      const lines = found.filter(({ file }) => file === wrong).map(({ line }) => line);
      const source = readFileSync(`${folder}/${wrong}`, 'utf8').split('\n');
      const expected = source.flatMap((text, index) => (/\bwrong\b/.test(text) ? index + 1 : []));
      assert.ok(expected.length >= 5);
      assert.deepEqual([...new Set(lines)], expected, stdout);
    });
  });

/** Reads `file(line,column): error …` of tsc and `time ERROR "file" line:column …` of svelte-check. */
function errors(output) {
  return [
    ...output.matchAll(/^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error /gm),
    ...output.matchAll(/^\d+ ERROR "(?<file>[^"]+)" (?<line>\d+):/gm),
    ...output.matchAll(/^(?<file>)error TS(?<line>\d+)/gm),
  ].map(({ groups }) => ({ file: basename(groups.file), line: Number(groups.line) }));
}
