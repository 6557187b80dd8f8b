import { candidates } from './candidates.mjs';

/** @typedef {import('./candidates.mjs').Machine} Machine */
/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Found */

const always = [
  // Containers often have a /dev/shm too small for Chromium.
  '--disable-dev-shm-usage',
  // A test run shall meet no server but its own, and not wait for one where there is no network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * The first browser that really starts, with the arguments it starts with.
 * @param {Machine} machine
 * @returns {Promise<Found>}
 */
export async function search(machine) {
  const refused = new Set();
  for await (const candidate of candidates(machine)) {
    if (refused.has(candidate.executablePath)) continue;
    for (const args of argumentLists(machine)) {
      if (await machine.starts(candidate, args)) {
        return { executablePath: candidate.executablePath, args, env: candidate.env ?? {} };
      }
    }
    refused.add(candidate.executablePath);
  }
  throw new Error(advice([...refused]));
}

/** @param {Machine} machine */
function argumentLists({ root }) {
  // Chromium refuses root with a sandbox; others try it first, as containers and some kernels forbid it.
  const unsandboxed = [...always, '--no-sandbox'];
  return root ? [unsandboxed] : [always, unsandboxed];
}

/** @param {string[]} refused */
function advice(refused) {
  const found = refused.length > 0 ? ` These did not start: ${refused.join(', ')}.` : '';
  return `No Chrome, Chromium, Edge or Brave that starts was found on this computer.${found}
Install one and run this again:
  Debian: sudo apt install chromium    Fedora: sudo dnf install chromium    macOS: brew install --cask google-chrome
or download one just for tests: npx playwright-core install --with-deps chromium
or set CHROME_PATH to the program file of one you have.`;
}
