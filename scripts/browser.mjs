// The browser for tests, demo checks and benchmarks: `const { executablePath, args, env } = await browser()`, ready for
// puppeteer's and playwright's launch(). As a program it prints the path.
//
// The search starts browsers and may install or unpack one, so a process that starts others does it once and hands the
// result down in the environment: `spawn(…, { env: { ...process.env, ...(await browserForChildren()) } })`.
// IMPACT_BADGES_BROWSER then holds JSON: {"executablePath","args","env"}, or {"error"} if none was found.
// To choose a browser by hand, set CHROME_PATH.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { thisMachine } from './browser/machine.mjs';
import { search } from './browser/search.mjs';

/** @typedef {import('./browser/search.mjs').Found} Found */

/** @type {Promise<Found> | undefined} */
let finding;

/** @returns {Promise<Found>} */
function find() {
  finding ??= process.env.IMPACT_BADGES_BROWSER
    ? handedDown(process.env.IMPACT_BADGES_BROWSER)
    : search(thisMachine);
  return finding;
}

/** @param {string} json @returns {Promise<Found>} */
async function handedDown(json) {
  const { error, ...found } = JSON.parse(json);
  if (error) throw new Error(error);
  return found;
}

export async function browser() {
  const { executablePath, args, env } = await find();
  return { executablePath, args, env: { ...process.env, ...env } };
}

/** @returns {Promise<{ IMPACT_BADGES_BROWSER: string }>} */
export async function browserForChildren() {
  const result = await find().catch((error) => ({ error: error.message }));
  return { IMPACT_BADGES_BROWSER: JSON.stringify(result) };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log((await browser()).executablePath);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
