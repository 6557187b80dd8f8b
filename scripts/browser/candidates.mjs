import { posix, win32 } from 'node:path';

/**
 * What the search needs to know of the computer, and what it may do to it. The tests pass a made-up one.
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {boolean} root
 * @property {string} home
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} isProgram
 * @property {(folder: string) => string[]} list names in a folder, none if there is no such folder
 * @property {(path: string) => string} read text of a file, empty if there is no such file
 * @property {(message: string) => void} say
 * @property {() => Promise<void>} installDebianChromium
 * @property {() => Promise<Candidate | undefined>} unpackNpmChromium
 * @property {() => Promise<void>} downloadPlaywrightChromium
 * @property {(candidate: Candidate, args: string[]) => Promise<boolean>} starts
 */

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Candidate */

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const macApps = [
  'Google Chrome',
  'Chromium',
  'Microsoft Edge',
  'Brave Browser',
  'Google Chrome for Testing',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** Where a downloaded browser keeps its program, below the folder of one revision. */
const downloadedPrograms = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ]),
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * Browsers to try, best first. Lazy: what installs, unpacks or downloads happens only when all before it were refused.
 * @param {Machine} machine
 * @returns {AsyncGenerator<Candidate>}
 */
export async function* candidates(machine) {
  yield* chosen(machine);
  yield* programs(machine, [...onPath(machine), ...apps(machine)]);

  if (machine.root && /^ID=debian$/m.test(machine.read('/etc/os-release'))) {
    machine.say('No browser starts; installing Debian’s chromium with apt-get …');
    await machine.installDebianChromium();
    yield* programs(machine, onPath(machine));
  }
  if (machine.platform === 'linux' && machine.arch === 'x64') {
    const unpacked = await machine.unpackNpmChromium();
    if (unpacked) yield unpacked;
  }
  yield* programs(machine, downloaded(machine));

  machine.say('No browser starts; trying to download one with playwright-core …');
  await machine.downloadPlaywrightChromium();
  yield* programs(machine, downloaded(machine));
}

/** @param {Machine} machine */
function* chosen(machine) {
  const executablePath = machine.env.CHROME_PATH;
  if (!executablePath) return;
  if (machine.isProgram(executablePath)) yield { executablePath };
  else machine.say(`CHROME_PATH is not a program: ${executablePath}`);
}

/** @param {Machine} machine @param {string[]} paths */
function* programs(machine, paths) {
  for (const executablePath of paths) {
    if (machine.isProgram(executablePath)) yield { executablePath };
  }
}

/** @param {Machine} machine */
function onPath({ platform, env }) {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return commands.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** @param {Machine} machine */
function apps({ platform, env, home }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${home}/Applications`];
    return macApps.flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    );
  }
  return [];
}

/** @param {Machine} machine */
function downloaded(machine) {
  const { join } = machine.platform === 'win32' ? win32 : posix;
  const { env, home } = machine;
  const playwright = env.PLAYWRIGHT_BROWSERS_PATH || join(cacheFolder(machine), 'ms-playwright');
  const puppeteer = env.PUPPETEER_CACHE_DIR || join(home, '.cache', 'puppeteer');
  const revisions = [
    ...newest(machine, playwright, /^chromium(_headless_shell)?-\d/),
    ...newest(machine, join(puppeteer, 'chrome'), /-/),
    ...newest(machine, join(puppeteer, 'chrome-headless-shell'), /-/),
  ];
  return revisions.flatMap((folder) => downloadedPrograms.map((program) => join(folder, program)));
}

/** @param {Machine} machine */
function cacheFolder({ platform, env, home }) {
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches');
  if (platform === 'win32') return env.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local');
  return env.XDG_CACHE_HOME || posix.join(home, '.cache');
}

/** @param {Machine} machine @param {string} folder @param {RegExp} pattern */
function newest(machine, folder, pattern) {
  const { join } = machine.platform === 'win32' ? win32 : posix;
  return machine
    .list(folder)
    .filter((name) => pattern.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => join(folder, name));
}
