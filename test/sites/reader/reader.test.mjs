import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { browser } from '../../../scripts/browser.mjs';

const link = (name) => `<a href="https://doi.org/10.5555/${name}">${name}</a>`;
const prose = `<p>${'The tide rises twice a day, and the moon has more to do with it than the sun. '.repeat(9)}</p>`;
// A block with a link and no prose it would leave out, whoever wrote it.
const article = `<article><h1>On tides</h1>${prose}
  <p>The work: <impact-badge doi="10.5555/element">${link('element')}</impact-badge></p>${prose}
  <p>And <span class="impact-badge" data-doi="10.5555/placeholder">${link('placeholder')}</span>.</p>${prose}
  <p>See also <a href="https://doi.org/10.5555/hash#impact-badge">hash</a>.</p>${prose}
  <impact-details doi="10.5555/details">${link('details')}</impact-details>${prose}</article>`;

test('the reader’s view of Firefox keeps the links of works, and nothing of what was drawn', async () => {
  const chrome = await chromium.launch(await browser());
  const page = await chrome.newPage({ viewport: { width: 1000, height: 4000 } });
  await page.route('**', async (route) => {
    const { host, pathname } = new URL(route.request().url());
    if (host !== 'site.test')
      return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, json: {} });
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>On tides</title><link rel="icon" href="data:,">
          <script defer src="/impact-badges.js"></script><script defer src="/compat.js"></script><body>${article}`,
      });
    const file = new URL(`node_modules/impact-badges/dist${pathname}`, import.meta.url);
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(file) });
  });
  await page.goto('https://site.test/');
  await page.locator('a[href$="#impact-badge"] + impact-badge').waitFor({ state: 'attached' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('impact-badge, impact-details')].every(
      (each) => each.getAttribute('aria-busy') === 'false',
    ),
  );
  await page.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
  const { content } = await page.evaluate(() =>
    new globalThis.Readability(document.cloneNode(true)).parse(),
  );
  for (const name of ['element', 'placeholder', 'hash', 'details'])
    assert.match(
      content,
      new RegExp(`<a href="https://doi\\.org/10\\.5555/${name}[^"]*">${name}</a>`),
    );
  assert.doesNotMatch(content, /could not be reached|Could not be reached|citations/);
  await chrome.close();
});
