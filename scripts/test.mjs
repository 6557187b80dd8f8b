// `npm test`: checks, Node tests and browser tests, all of them even after a failure. The last line is their sum.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserForChildren } from './browser.mjs';
import { partTotals, sum, summaryLine } from './test-summary.mjs';

// Folders of test/ whose files start nothing and leave nothing behind. Node would start a process for each file, which
// takes longer than its tests: the files of such a folder share one.
const TOGETHER = new Set([
  ...['aggregate', 'charts', 'client', 'export', 'identifiers', 'intake', 'model', 'providers'],
  ...['recorded', 'words'],
]);

const project = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'impact-badges-test-'));
const require = createRequire(import.meta.url);

const results = [
  await part('Checks', check),
  await part('Node tests', nodeTests),
  await part('Browser tests', browserTests),
];
rmSync(scratch, { recursive: true });

const total = sum(results.map(({ totals }) => totals));
console.log('');
for (const { title, totals, seconds } of results) {
  console.log(`${title}: ${summaryLine(totals)} (${seconds} s)`);
}
console.log(summaryLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function part(title, work) {
  console.log(`\n=== ${title} ===\n`);
  const start = performance.now();
  const totals = partTotals(await work());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n=== ${title}: ${summaryLine(totals)} in ${seconds} s ===`);
  return { title, totals, seconds };
}

async function check() {
  // The package manager that runs this script names itself; without one, npm has to be on the PATH.
  const manager = process.env.npm_execpath;
  const [command, ...args] = manager ? [process.execPath, manager] : ['npm'];
  const code = await run(command, [...args, 'run', 'check'], { shell: !manager });
  return { code, totals: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 } };
}

async function nodeTests() {
  const files = readdirSync(join(project, 'test'), { recursive: true })
    .filter((name) => name.endsWith('.node.test.ts') && !name.includes('node_modules'))
    .sort();
  // Without a name Node would look for tests by itself and run others.
  if (files.length === 0) return { code: 0, totals: sum([]) };
  const summary = join(scratch, 'node.json');
  const reporters = [
    ['spec', 'stdout'],
    [new URL('node-summary.mjs', import.meta.url).href, summary],
  ];
  const args = [
    ...['--import', 'tsx', '--test', '--test-concurrency=2'],
    ...reporters.flatMap(([reporter, destination]) => [
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${destination}`,
    ]),
    ...processes(files),
  ];
  const code = await run(process.execPath, args, { env: await browserForChildren() });
  return { code, totals: written(summary) };
}

/** The files to start: a file of tests, or one that imports those of a folder. */
function processes(files) {
  const alone = files.filter((name) => !TOGETHER.has(name.split(sep)[0]));
  const shared = [...TOGETHER].map((folder) => {
    const entry = join(scratch, `${folder}.mjs`);
    const own = files.filter((name) => name.split(sep)[0] === folder);
    const addresses = own.map((name) => pathToFileURL(join(project, 'test', name)).href);
    writeFileSync(entry, addresses.map((address) => `import '${address}';\n`).join(''));
    return entry;
  });
  return [...alone.map((name) => join('test', name)), ...shared];
}

async function browserTests() {
  const bin = join(dirname(require.resolve('@web/test-runner')), 'bin.js');
  const summary = join(scratch, 'browser.json');
  const env = { ...(await browserForChildren()), WTR_SUMMARY: summary };
  const code = await run(process.execPath, [bin], { env });
  return { code, totals: written(summary) };
}

/** @returns {Promise<number | null>} the exit code, null if it was killed or did not start */
function run(command, args, { env, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A part that hangs is a failure to report, not a reason to report nothing.
      timeout: 20 * 60_000,
      ...options,
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(null);
    });
    child.once('exit', resolve);
  });
}

/** What a runner wrote down at its end; nothing if it died before. */
function written(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
