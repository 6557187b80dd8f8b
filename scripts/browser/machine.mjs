import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const minute = 60_000;

/** @type {import('./candidates.mjs').Machine} */
export const thisMachine = {
  platform: process.platform,
  arch: process.arch,
  root: process.getuid?.() === 0,
  home: homedir(),
  env: process.env,
  isProgram,
  list: (folder) => orElse([], () => readdirSync(folder)),
  read: (path) => orElse('', () => readFileSync(path, 'utf8')),
  say: (message) => console.error(message),
  installDebianChromium,
  unpackNpmChromium,
  downloadPlaywrightChromium,
  starts,
};

/** @template T @param {T} fallback @param {() => T} attempt */
function orElse(fallback, attempt) {
  try {
    return attempt();
  } catch {
    return fallback;
  }
}

/** @param {string} path */
function isProgram(path) {
  return orElse(false, () => {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  });
}

async function installDebianChromium() {
  const quiet = ['-qq', '-y', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...quiet, 'update'], env);
  await run('apt-get', [...quiet, '--no-install-recommends', 'install', 'chromium'], env);
}

async function downloadPlaywrightChromium() {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium']);
}

/**
 * Runs to its end, well or not: whether it helped shows in the browsers there are afterwards. Its output goes to
 * stderr, since stdout may be read for the path alone.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 */
function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ...env },
      timeout: 10 * minute,
    });
    child.once('error', resolve);
    child.once('exit', resolve);
  });
}

/**
 * The package unpacks into the temporary folder under fixed names and takes what it finds there, of whatever version
 * and owner; so it is given a folder of its own, which takes its final name only once it is complete.
 */
async function unpackNpmChromium() {
  try {
    const manifest = new URL(
      '../../package.json',
      `file://${require.resolve('@sparticuz/chromium')}`,
    );
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
    const cache = join(project, 'node_modules', '.cache', 'impact-badges');
    const folder = join(cache, `chromium-${version}`);
    if (!existsSync(folder)) await unpackInto(folder, cache);
    const libraries = join(folder, 'al2023', 'lib');
    const { LD_LIBRARY_PATH } = process.env;
    return {
      executablePath: join(folder, 'chromium'),
      env: {
        LD_LIBRARY_PATH: LD_LIBRARY_PATH ? `${libraries}:${LD_LIBRARY_PATH}` : libraries,
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
    };
  } catch (error) {
    const [reason] = error.message.split('\n');
    console.error(`The Chromium from npm could not be unpacked: ${reason}`);
    return undefined;
  }
}

/** @param {string} folder @param {string} cache */
async function unpackInto(folder, cache) {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'unpacking-'));
  const program = `
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  `;
  try {
    // In a process of its own, because importing the package changes the environment of the process.
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: project,
      // The runtime's name makes it unpack the shared libraries that a bare system lacks.
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
      timeout: 2 * minute,
    });
    await writeFile(join(draft, 'fonts.conf'), fontSettings(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was faster; its copy is as good.
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own settings name folders of the machine it was made for. @param {string} folder */
const fontSettings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Opens a page, since some refusals (sandbox, missing libraries) come only with the first page.
 * @param {import('./candidates.mjs').Candidate} candidate @param {string[]} args
 */
async function starts({ executablePath, env }, args) {
  const { launch } = await import('puppeteer-core');
  let instance;
  try {
    instance = await launch({
      executablePath,
      args,
      env: { ...process.env, ...env },
      timeout: minute / 2,
      protocolTimeout: minute / 2,
    });
    const page = await instance.newPage();
    return (await page.evaluate('1 + 1')) === 2;
  } catch {
    return false;
  } finally {
    await instance?.close();
  }
}
