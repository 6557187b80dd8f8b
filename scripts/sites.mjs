// `npm run test:sites`: our package in other people's set-ups. Each folder of test/sites/ has its own packages and
// its own tests, `*.test.mjs`. The last line is the sum.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missing } from './sites/install.mjs';
import { partTotals, sum, summaryLine } from './test-summary.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const sites = join(project, 'test', 'sites');
const scratch = mkdtempSync(join(tmpdir(), 'impact-badges-sites-'));

const results = readdirSync(sites)
  .filter((name) => existsSync(join(sites, name, 'package.json')))
  .map((name) => tested(name));
rmSync(scratch, { recursive: true });

const total = sum(results);
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {import('./test-summary.mjs').Totals} */
function tested(name) {
  console.log(`\n=== ${name} ===\n`);
  const folder = join(sites, name);
  const install = npm(['ci', '--prefer-offline', '--fetch-retries=1'], folder);
  if (install.status !== 0) {
    const log = `${install.stdout}${install.stderr}`;
    const reason = missing(log);
    console.log(reason ? `skipped: ${reason}` : log);
    return { passed: 0, failed: reason ? 0 : 1, skipped: reason ? 1 : 0 };
  }
  putPackage(join(folder, 'node_modules', 'impact-badges'));
  const summary = join(scratch, `${name}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--test',
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      `--test-reporter=${new URL('node-summary.mjs', import.meta.url).href}`,
      `--test-reporter-destination=${summary}`,
      ...readdirSync(folder).filter((file) => file.endsWith('.test.mjs')),
    ],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], timeout: 10 * 60_000 },
  );
  return partTotals({ code: status, totals: written(summary) });
}

/** What npm would publish. A link would resolve to this project, where the site's packages are not. */
function putPackage(target) {
  const { files } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  for (const path of ['package.json', ...files])
    cpSync(join(project, path), join(target, path), { recursive: true });
}

function npm(args, cwd) {
  // The package manager that runs this script names itself; without one, npm has to be on the PATH.
  const manager = process.env.npm_execpath;
  const [command, ...first] = manager ? [process.execPath, manager] : ['npm'];
  return spawnSync(command, [...first, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !manager,
  });
}

/** What the runner wrote down at its end; nothing if it died before. */
function written(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
