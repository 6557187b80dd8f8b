// Everything that can be checked without a browser: types, lint, layers, the build and its sizes.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sizeProblems } from './sizes.mjs';

const failed = [];
/** What the build makes and the repository holds. */
const made = ['custom-elements.json', 'docs/sources.md'];
const before = made.map(read);

// What reads the sources and what builds them take two cores at once.
await Promise.all([checkSources(), checkBuild()]);

if (failed.length) console.error(`\ncheck: failed at ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;

async function checkSources() {
  await run('types', 'tsc', '--noEmit');
  await run('lint', 'eslint', '.');
  await run('templates', 'lit-analyzer', '--strict', '--quiet', 'src/**/*.ts');
  await run('format', 'prettier', '--check', '--log-level', 'warn', '.');
  await run('map', 'node', 'scripts/map/write.mjs', '--check');
  const rules = '.dependency-cruiser.mjs';
  await run('layers', 'depcruise', 'src', '--config', rules, '--output-type', 'err');
}

async function checkBuild() {
  if (!(await run('build', 'node', 'scripts/build.mjs'))) return;
  await run('package', 'publint', '--strict');
  report('sizes', sizeProblems());
  report(
    'made files',
    made
      .filter((file, at) => read(file) !== before[at])
      .map((file) => `${file} was out of date. It is new now: commit it.`),
  );
}

/** Whether the program ends well; what it has to say is told where it does not. */
async function run(what, program, ...args) {
  const path = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  const options = { shell: process.platform === 'win32', maxBuffer: 100_000_000 };
  const problems = await new Promise((resolve) => {
    execFile(path, args, options, (error, stdout, stderr) =>
      resolve(error ? [`${stdout}${stderr}`.trim() || error.message] : []),
    );
  });
  report(what, problems);
  return !problems.length;
}

function read(file) {
  return readFileSync(file, 'utf8');
}

function report(what, problems) {
  console.log(`${problems.length ? '✗' : '✓'} ${what}`);
  for (const problem of problems) console.error(problem);
  if (problems.length) failed.push(what);
}
