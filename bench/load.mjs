import { addressOf, EMPTY_SCRIPT } from './page.mjs';
import { checkDrawn, openTab, VIEWPORT } from './tab.mjs';

/**
 * Opens the bare page, lets it come to rest, then measures from the adding of the script. The bare
 * page's own loading, which varies by more than a badge costs, is thus left out.
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} badges
 * @param {boolean} bare adds an empty script instead: what the measuring itself costs
 * @param {(tab: import('playwright-core').Page, run: () => Promise<void>, rest: () => Promise<void>) => Promise<T>} measure
 *   `run` ends when the frame that shows every number is painted, `rest` when all has settled
 * @returns {Promise<T>}
 */
export async function measureLoad(browser, subject, badges, bare, measure) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const tab = await openTab(
    context,
    subject,
    badges,
    addressOf(subject, badges, { script: false }),
  );
  await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await tab.evaluate(() => gc());
  const run = () => tab.evaluate(addScript, { src: bare ? EMPTY_SCRIPT : subject.script, bare });
  const rest = () => tab.evaluate((bare) => (bare ? bench.painted() : bench.drawn), bare);
  const result = await measure(tab, run, rest);
  if (!bare) await checkDrawn(tab, subject, badges);
  await context.close();
  return result;
}

function addScript({ src, bare }) {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  if (!bare) return bench.shown;
  return new Promise((resolve) => (script.onload = resolve)).then(bench.painted);
}
