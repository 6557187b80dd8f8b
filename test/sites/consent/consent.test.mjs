import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browser } from '../../../scripts/browser.mjs';
import { dspaceRecipe, recipe } from './pages.mjs';

const site = 'https://site.test/';
const badge =
  '<impact-badge doi="10.5555/a"></impact-badge><impact-badge doi="10.5555/b"></impact-badge>';

const placeholders = ['a', 'b']
  .map((name) => `<div class="impact-badge" data-doi="10.5555/${name}"></div>`)
  .join('');

/** Where the recipes' files come from. */
const folders = [
  ['/impact-badges/', 'node_modules/impact-badges/dist/'],
  ['/klaro/', 'node_modules/klaro/dist/'],
  ['/orejime/', 'node_modules/orejime/dist/'],
  ['/orejime-2/', 'node_modules/orejime-2/dist/'],
];

/** How a visitor says yes and no, with each tool's own words. */
const tools = [
  {
    name: 'Klaro',
    yes: (page) => page.locator('.klaro .cm-btn-success').click(),
    no: async (page) => {
      await page.evaluate(() => globalThis.klaro.show(undefined, true));
      await page.locator('label[for=purpose-item-elsewhere]').click();
      await page.getByRole('button', { name: 'Save' }).click();
    },
  },
  {
    name: 'Orejime',
    yes: (page) => page.evaluate(() => globalThis.orejime.manager.acceptAll()),
    no: (page) => page.evaluate(() => globalThis.orejime.manager.declineAll()),
  },
];

/** The same in DSpace, which brings Klaro or an older Orejime in its own bundle. */
const answer = (yes) => ({
  Klaro: (page) =>
    page.evaluate((yes) => {
      const manager = globalThis.klaro.getManager(globalThis.config);
      manager.changeAll(yes);
      manager.saveAndApplyConsents();
    }, yes),
  Orejime: (page) =>
    page.evaluate((yes) => {
      const { manager } = globalThis.instance.internals;
      if (yes) manager.acceptAll();
      else manager.declineAll();
      manager.saveAndApplyConsents();
    }, yes),
});

let chrome;
before(async () => {
  chrome = await chromium.launch(await browser());
});
after(() => chrome.close());

for (const { name, yes, no } of tools)
  describe(name, () => {
    it('lets nobody be asked before the visitor’s yes, everybody after it, and clears all with the no', async () => {
      const { page, asked, complaints, context } = await visit(recipe(name));
      await page.waitForFunction(() => customElements.get('impact-badge'));
      await painted(page);
      assert.deepEqual(asked, []);
      assert.deepEqual(await kept(page), []);

      await yes(page);
      await shown(page);
      assert.equal(asked.length, 3);
      assert.notDeepEqual(await kept(page), []);

      await no(page);
      await page.waitForFunction(
        () =>
          !document.querySelector('impact-badge').shadowRoot.textContent.includes('7 citations'),
      );
      assert.deepEqual(await kept(page), []);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it('is asked once: the yes of an earlier page holds on the next', async () => {
      const { page, asked, context } = await visit(recipe(name));
      await page.waitForFunction(() => customElements.get('impact-badge'));
      await painted(page);
      await yes(page);
      await shown(page);
      await page.reload();
      await shown(page);
      assert.equal(asked.length, 3, 'the next page takes what the first one kept');
      await context.close();
    });
  });

for (const tool of ['Klaro', 'Orejime'])
  describe(`DSpace’s ${tool}`, () => {
    it('lets nobody be asked before the visitor’s yes, and holds on the next page; a no clears all', async () => {
      const { page, asked, complaints, context } = await visit(dspaceRecipe(tool), placeholders);
      await page.waitForFunction(() => customElements.get('impact-badge'));
      await painted(page);
      assert.deepEqual(asked, []);
      await answer(true)[tool](page);
      await shown(page);
      assert.equal(asked.length, 3);
      await page.reload();
      await shown(page);
      assert.equal(asked.length, 3, 'the next page takes what the first one kept');
      await answer(false)[tool](page);
      await page.waitForFunction(() =>
        Object.keys(localStorage).every((key) => !key.startsWith('impact-badges')),
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });
  });

async function visit(head, body = badge) {
  const context = await chrome.newContext();
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.href === site)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${head}<body>${body}`,
      });
    const [path, folder] = folders.find(([start]) => url.pathname.startsWith(start)) ?? [];
    if (url.origin === new URL(site).origin && path) {
      const file = new URL(folder + url.pathname.slice(path.length), import.meta.url);
      const contentType = file.pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ contentType, body: await readFile(file) });
    }
    if (url.origin === new URL(site).origin) return route.fulfill({ status: 404, body: '' });
    asked.push(url.href);
    return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, json: answerTo(url) });
  });
  await page.goto(site);
  return { page, asked, complaints, context };
}

/** Both works have been cited seven times, as far as OpenAlex knows. */
function answerTo({ host }) {
  const works = ['10.5555/a', '10.5555/b'];
  if (host.includes('openalex'))
    return {
      meta: { count: 2 },
      results: works.map((doi, at) => ({
        id: `https://openalex.org/W${at + 1}`,
        doi: `https://doi.org/${doi}`,
        cited_by_count: 7,
      })),
    };
  return host.includes('crossref') ? { message: { items: [] } } : { data: [] };
}

function shown(page) {
  return page.waitForFunction(() => {
    const placed = [...document.querySelectorAll('.impact-badge')].map(({ shadowRoot }) =>
      shadowRoot?.querySelector('impact-badge'),
    );
    return [...document.querySelectorAll('impact-badge'), ...placed].every(
      (badge) =>
        badge?.ariaBusy === 'false' && badge.shadowRoot?.textContent.includes('7 citations'),
    );
  });
}

function painted(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** What we keep on the visitor's device; consent tools have names of their own. */
function kept(page) {
  return page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('impact-badges')),
  );
}
