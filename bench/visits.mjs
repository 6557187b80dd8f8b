import { setTimeout as sleep } from 'node:timers/promises';
import { bytes } from './bytes.mjs';
import { addressOf } from './page.mjs';
import { PAGE_HOST } from './server.mjs';
import { checkDrawn, openTab, VIEWPORT } from './tab.mjs';

// A visitor does not come back sooner; what is written to storage late is written by then.
const UNTIL_REPEAT = 1000;

/**
 * @typedef {object} Visits what two visits of one visitor cost, exactly
 * @property {import('./bytes.mjs').Bytes} bytes of the scripts and stylesheets downloaded before the
 *   numbers show
 * @property {import('./bytes.mjs').Bytes} later of those downloaded afterwards
 * @property {number} cold requests to API hosts on the first visit
 * @property {number} repeat the same on the second
 * @property {number} preflights
 * @property {number} shifts layout-shift entries of both visits
 * @property {Record<string, number>} unanswered requests the stand-in has no answer to, by host
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} badges
 * @returns {Promise<Visits>}
 */
export async function visitTwice(browser, server, subject, badges) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const first = await visit(context, server, subject, badges);
  const second = await visit(context, server, subject, badges);
  await context.close();
  const both = [...first.log, ...second.log];
  return {
    bytes: weigh(first.until),
    later: weigh(first.log.filter((entry) => !first.until.includes(entry))),
    cold: apiRequests(first.log).length,
    repeat: apiRequests(second.log).length,
    preflights: both.filter(({ method }) => method === 'OPTIONS').length,
    shifts: first.shifts + second.shifts,
    unanswered: tally(both.filter(({ status }) => status === 404).map(({ host }) => host)),
  };
}

async function visit(context, server, subject, badges) {
  server.forget();
  const tab = await openTab(context, subject, badges, addressOf(subject, badges));
  await tab.evaluate(() => bench.shown);
  const until = server.log.filter(({ isAnswered }) => isAnswered);
  await tab.evaluate(() => bench.drawn);
  await checkDrawn(tab, subject, badges);
  await sleep(UNTIL_REPEAT);
  const shifts = await tab.evaluate(() => bench.shifts.length);
  await tab.close();
  return { log: [...server.log], until, shifts };
}

const apiRequests = (log) =>
  log.filter(({ host, method }) => host !== PAGE_HOST && method !== 'OPTIONS');

function weigh(log) {
  const files = log
    .filter(({ file }) => /javascript|css/.test(file?.type))
    .map(({ file }) => bytes(file.body));
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

function tally(items) {
  const counts = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}
