// Everything that can be checked without a browser: types, lint, layers, the build and its sizes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sizeProblems } from './sizes.mjs';

const failed = [];
/** What the build makes and the repository holds. */
const made = ['custom-elements.json', 'docs/sources.md'];
const before = made.map(read);

run('types', 'tsc', '--noEmit');
run('lint', 'eslint', '.');
run('templates', 'lit-analyzer', '--strict', '--quiet', 'src/**/*.ts');
run('format', 'prettier', '--check', '--log-level', 'warn', '.');
run('map', 'node', 'scripts/map/write.mjs', '--check');
run('layers', 'depcruise', 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err');
if (run('build', 'node', 'scripts/build.mjs')) {
  run('package', 'publint', '--strict');
  report('sizes', sizeProblems());
  report(
    'made files',
    made
      .filter((file, at) => read(file) !== before[at])
      .map((file) => `${file} was out of date. It is new now: commit it.`),
  );
}

if (failed.length) console.error(`\ncheck: failed at ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;

function run(what, program, ...args) {
  const path = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  const { status, stdout, stderr } = spawnSync(path, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  report(what, status === 0 ? [] : [`${stdout}${stderr}`.trim()]);
  return status === 0;
}

function read(file) {
  return readFileSync(file, 'utf8');
}

function report(what, problems) {
  console.log(`${problems.length ? '✗' : '✓'} ${what}`);
  for (const problem of problems) console.error(problem);
  if (problems.length) failed.push(what);
}
