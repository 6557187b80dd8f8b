import { citationsOf } from './works.mjs';
import { watch } from './watch.mjs';

/**
 * One page of a browser context, watched, at an address.
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} badges
 * @param {string} address
 */
export async function openTab(context, { loaded, shown }, badges, address) {
  const tab = await context.newPage();
  await tab.addInitScript(watch, { loaded, shown, badges });
  await tab.goto(address);
  return tab;
}

/** High enough that 100 badges are in view in any layout of theirs. */
export const VIEWPORT = { width: 1280, height: 2400 };

/**
 * Throws unless each badge is in view and shows its own number: a measure of anything else is void.
 * @param {import('playwright-core').Page} tab
 * @param {import('./subjects.mjs').Subject} subject
 * @param {number} badges
 */
export async function checkDrawn(tab, { label, tag }, badges) {
  const found = await tab.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].map((badge) => ({
        text: badge.shadowRoot?.textContent ?? '',
        inView: badge.getBoundingClientRect().bottom <= innerHeight,
      })),
    tag,
  );
  if (found.length !== badges)
    throw new Error(`${label}: ${found.length} of ${badges} badges on the page`);
  for (const [i, { text, inView }] of found.entries()) {
    if (!inView) throw new Error(`${label}: badge ${i + 1} is not in view`);
    if (!text.includes(citationsOf(i + 1)))
      throw new Error(`${label}: badge ${i + 1} shows "${text.trim()}", not ${citationsOf(i + 1)}`);
  }
}
