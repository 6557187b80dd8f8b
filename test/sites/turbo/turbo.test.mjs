import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { browser } from '../../../scripts/browser.mjs';

let chrome;
before(async () => {
  chrome = await chromium.launch(await browser());
});
after(() => chrome.close());

/** All kinds of badges for a work, and what else a page of a repository on Turbo has. */
const markup = (doi) => `
  <p><impact-badge doi="${doi}"><a href="https://doi.org/${doi}">${doi}</a></impact-badge></p>
  <div class="impact-badge" data-doi="${doi}"><a href="https://doi.org/${doi}">${doi}</a></div>
  <ul><li class="altmetric-embed" data-doi="${doi}"></li></ul>
  <p><a class="plumx-summary" href="https://plu.mx/plum/a/?doi=${doi}">${doi}</a></p>
  <p><a href="https://doi.org/${doi}#impact-badge">${doi}</a></p>
  <p><impact-badge auto></impact-badge></p>`;
const each = 6;

const page = (
  doi,
  next,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${doi}</title>
  <link rel="icon" href="data:,"><meta name="citation_doi" content="${doi}">
  <link rel="stylesheet" href="/impact-badges/impact-badges.css">
  <script defer src="/turbo/turbo.es2017-umd.js"></script>
  <script defer src="/impact-badges/impact-badges.js"></script>
  <script defer src="/impact-badges/compat.js"></script>
  </head><body><h1>${doi}</h1>${markup(doi)}<a id="next" href="${next}">Next</a></body></html>`;
const pages = {
  '/tides': page('10.5555/tides', '/moons'),
  '/moons': page('10.5555/moons', '/tides'),
};
const counts = { '10.5555/tides': 7, '10.5555/moons': 9 };

test('badges follow Turbo from page to page, and come back with what it has kept', async () => {
  const { page, complaints, asked, context } = await visit('/tides');
  await shows(page, '10.5555/tides');
  await page.evaluate(() => (globalThis.isSamePage = true));
  await page.locator('#next').click();
  await shows(page, '10.5555/moons');
  await page.goBack();
  await shows(page, '10.5555/tides');
  await page.goForward();
  await shows(page, '10.5555/moons');
  // Turbo first shows what it has kept of this page, then what the server sends.
  await page.locator('#next').click();
  await shows(page, '10.5555/tides');
  assert.equal(await page.evaluate('isSamePage'), true);
  // What is asked beside the number ends with a page that is left early, and is asked anew.
  const numbers = asked.filter((address) => address.endsWith('is_retracted'));
  assert.equal(numbers.length, 2, 'each work is asked about once');
  assert.deepEqual(complaints, []);
  await context.close();
});

test('a part that Turbo streams in shows its badge', async () => {
  const { page, complaints, context } = await visit('/tides');
  await shows(page, '10.5555/tides');
  await page.evaluate(() => {
    globalThis.Turbo
      .renderStreamMessage(`<turbo-stream action="update" targets="p:first-of-type"><template>
      <impact-badge doi="10.5555/moons"></impact-badge></template></turbo-stream>`);
  });
  await page
    .locator('p > impact-badge[doi="10.5555/moons"]')
    .getByText('9 citations')
    .first()
    .waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

async function visit(path) {
  const context = await chrome.newContext({ viewport: { width: 1000, height: 2000 } });
  const page = await context.newPage();
  const complaints = [];
  const asked = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.host !== 'site.test') {
      asked.push(url.href);
      return route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: answerTo(url),
      });
    }
    const body = pages[url.pathname];
    if (body) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    const [, folder, name] = /^\/(turbo|impact-badges)\/(.*)$/.exec(url.pathname);
    const packages = { turbo: '@hotwired/turbo', 'impact-badges': 'impact-badges' };
    const file = new URL(`node_modules/${packages[folder]}/dist/${name}`, import.meta.url);
    const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: await readFile(file) });
  });
  await page.addInitScript(() => {
    // As `configure({ providers })` before anything else.
    const state = {
      script: {},
      call: { providers: 'openalex' },
      listeners: new Set(),
      badges: new Set(),
    };
    globalThis[Symbol.for('impact-badges/page/1')] = state;
  });
  await page.goto(`https://site.test${path}`);
  return { page, complaints, asked, context };
}

/** What OpenAlex knows. */
function answerTo({ pathname, searchParams }) {
  const named = decodeURIComponent(`${pathname} ${searchParams.get('filter') ?? ''}`);
  const works = Object.keys(counts)
    .filter((doi) => named.includes(doi))
    .map((doi) => ({ doi: `https://doi.org/${doi}`, cited_by_count: counts[doi] }));
  return searchParams.has('filter') ? { results: works } : works[0];
}

/** Waits until each thing on the page has one badge, and all tell how often this work is cited. */
async function shows(page, doi) {
  await page
    .waitForFunction(
      ([count, each]) => {
        const found = [];
        const ahead = [document.body];
        for (let node = ahead.pop(); node; node = ahead.pop())
          if (node.localName === 'impact-badge') found.push(node);
          else ahead.push(...(node.shadowRoot?.children ?? []), ...node.children);
        return (
          found.length === each &&
          found.every(
            (badge) =>
              badge.getAttribute('aria-busy') === 'false' &&
              badge.shadowRoot?.querySelector('.box')?.textContent.includes(`${count} citations`),
          )
        );
      },
      [counts[doi], each],
      { timeout: 15_000 },
    )
    .catch(async (error) => {
      assert.fail(`${error.message}\n${await page.evaluate('document.body.outerHTML')}`);
    });
}
