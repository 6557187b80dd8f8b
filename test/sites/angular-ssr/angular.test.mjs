import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browser } from '../../../scripts/browser.mjs';
import { placeholder, scriptTag } from './recipe.mjs';

/** Where a badge in DSpace can come from: tags of the head, and what the server's page holds for it. */
const ways = {
  element: {
    tags: '<script defer src="assets/impact-badges-0.1.0/impact-badges.js"></script>',
    node: 'impact-badge',
  },
  placeholder: {
    tags: scriptTag.replace(/ data-mount="[^"]*"/, ''),
    node: '.impact-badge',
  },
  mount: { tags: scriptTag, node: 'ds-item-page-date-field' },
};
const counts = { '10.5555/tides': 7, '10.5555/moons': 9 };

let chrome;
before(async () => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/ng', ['build'], {
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
  chrome = await chromium.launch(await browser());
});
after(() => chrome?.close());

it('the page of an item holds the recipe’s placeholder as it stands in the recipe', () => {
  const words = (html) => html.replace(/\s+/g, ' ').replaceAll('" >', '">').trim();
  assert.ok(words(readFileSync('src/item-page.html', 'utf8')).includes(words(placeholder)));
});

it('Angular would complain: a node put in before it has taken the page over stops it', async () => {
  const server = await serve(
    `<script>addEventListener('DOMContentLoaded', () =>
      document.querySelector('h1').before(document.createElement('p')))</script>`,
  );
  const tab = await visit(server, '/items/tides', { late: /config\.json$/ });
  await tab.page.locator('p + h1').waitFor();
  const complaint = tab.page.waitForEvent('console', (message) => message.type() === 'error');
  tab.release();
  assert.match((await complaint).text(), /NG050\d/);
  await tab.leave();
  await server.stop();
});

for (const [by, { tags, node }] of Object.entries(ways))
  describe(`a badge by ${by}`, () => {
    let server;
    before(async () => {
      server = await serve(tags);
    });
    after(() => server.stop());

    it('the server’s page names the work and has nothing drawn', async () => {
      const html = await (await fetch(`${server.address}/items/tides?by=${by}`)).text();
      assert.match(html, /<ds-app [^>]*ngh="/);
      assert.equal(/<template|shadowroot/.test(html), false);
      const held = {
        element:
          /<impact-badge doi="https:\/\/doi\.org\/10\.5555\/tides"><a href="https:\/\/doi\.org\/10\.5555\/tides">[^<]+<\/a><\/impact-badge>/,
        placeholder:
          /<div class="impact-badge" data-doi="https:\/\/doi\.org\/10\.5555\/tides" data-handle="https:\/\/hdl\.handle\.net\/10568\/1" data-usage="https:[^"]*"><\/div>/,
        mount: /<meta name="citation_doi" content="https:\/\/doi\.org\/10\.5555\/tides">/,
      }[by];
      assert.match(html, held);
    });

    it('has its number before Angular takes the page over, and Angular keeps what the server wrote', async () => {
      const tab = await visit(server, `/items/tides?by=${by}`, { late: /config\.json$/ });
      await tab.page.waitForFunction(() => customElements.get('impact-badge'));
      if (by === 'mount') {
        // What is put in before Angular has taken the page over would stop it.
        await painted(tab.page);
        assert.equal(await tab.page.locator('impact-badge').count(), 0);
      } else await shows(tab.page, '10.5555/tides');
      assert.deepEqual(tab.hydrations, []);
      const served = await tab.page.evaluateHandle((node) => document.querySelector(node), node);
      tab.release();
      await hydrated(tab);
      await shows(tab.page, '10.5555/tides');
      assert.ok(await isThere(tab.page, served, node));
      assert.deepEqual(tab.complaints, []);
      await tab.leave();
    });

    it('has its number where the script comes after Angular', async () => {
      // Scripts that wait for the page's reader run in their order: held back, one would hold Angular too.
      const later = await serve(tags.replace('<script', '<script async'));
      const tab = await visit(later, `/items/tides?by=${by}`, { late: /impact-badges-.*js$/ });
      await hydrated(tab);
      tab.release();
      await shows(tab.page, '10.5555/tides');
      assert.deepEqual(tab.complaints, []);
      await tab.leave();
      await later.stop();
      assert.equal(later.errors(), '');
    });

    it('search, item, back, item, next item: each time it is that item’s', async () => {
      const tab = await visit(server, `/search?by=${by}`);
      await hydrated(tab);
      await tab.page.getByRole('link', { name: 'On tides' }).click();
      await shows(tab.page, '10.5555/tides');
      await tab.page.goBack();
      await tab.page.getByRole('heading', { name: 'Found' }).waitFor();
      assert.equal(await tab.page.locator('impact-badge').count(), 0);
      await tab.page.getByRole('link', { name: 'On moons' }).click();
      await shows(tab.page, '10.5555/moons');
      // Angular keeps the page's nodes here, and changes their attributes alone.
      const kept = await tab.page.evaluateHandle((node) => document.querySelector(node), node);
      await tab.page.getByRole('link', { name: 'Next' }).click();
      await shows(tab.page, '10.5555/tides');
      assert.ok(await isThere(tab.page, kept, node));
      assert.deepEqual(tab.complaints, []);
      await tab.leave();
    });

    it('the server has nothing to say', () => {
      assert.equal(server.errors(), '');
    });
  });

/** The built server, with these tags in its head. */
async function serve(tags) {
  const child = spawn(process.execPath, ['dist/server/server.mjs'], {
    env: { ...process.env, HEAD_TAGS: tags },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const [address] = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    once(child, 'exit').then(() => assert.fail(`the server ended: ${said}`)),
  ]);
  return {
    address: address.split('\n')[0],
    errors: () => said,
    stop: async () => {
      if (child.kill()) await once(child, 'exit');
    },
  };
}

/** Opens a page. What is `late` comes with `release`. */
async function visit({ address }, path, { late } = {}) {
  const context = await chrome.newContext();
  const page = await context.newPage();
  const complaints = [];
  const hydrations = [];
  let release;
  const released = new Promise((done) => (release = done));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    if (/Angular hydrated/.test(message.text())) hydrations.push(message.text());
  });
  await page.route('**/assets/config.json', (route) => route.fulfill({ json: {} }));
  if (late)
    await page.route(late, async (route) => {
      await released;
      await route.fallback();
    });
  await page.route(/^https:/, (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: answerTo(new URL(route.request().url())),
    }),
  );
  await page.goto(address + path, { waitUntil: 'commit' });
  await page.getByRole('heading').first().waitFor();
  return {
    page,
    complaints,
    hydrations,
    release,
    leave: () => context.close(),
  };
}

/** What OpenAlex and Crossref know; the others know nothing, and DSpace's statistics are empty. */
function answerTo({ host, pathname, searchParams }) {
  const named = decodeURIComponent(`${pathname} ${searchParams.get('filter') ?? ''}`);
  const works = Object.keys(counts)
    .filter((doi) => named.includes(doi))
    .map((doi) => ({
      doi: `https://doi.org/${doi}`,
      cited_by_count: counts[doi],
      DOI: doi,
      'is-referenced-by-count': counts[doi],
    }));
  if (host.includes('openalex') && !searchParams.has('group_by'))
    return searchParams.has('filter') ? { results: works } : works[0];
  if (host.includes('crossref'))
    return searchParams.has('filter') ? { message: { items: works } } : { message: works[0] };
  return host.includes('opencitations') ? [] : {};
}

/** Waits until there is one badge, and it tells how often this work is cited. */
async function shows(page, doi) {
  await page.waitForFunction(
    ([doi, count]) => {
      const placeholder = document.querySelector('.impact-badge')?.shadowRoot;
      const found = [document, placeholder].flatMap((root) => [
        ...(root?.querySelectorAll('impact-badge') ?? []),
      ]);
      return (
        found.length === 1 &&
        found[0].attention?.work.identifiers.includes(`doi:${doi}`) &&
        found[0].getAttribute('aria-busy') === 'false' &&
        found[0].shadowRoot.textContent.includes(`${count} citations`)
      );
    },
    [doi, counts[doi]],
  );
}

/** Whether the page has the same node where it had it. */
function isThere(page, handle, selector) {
  return page.evaluate(
    ([node, selector]) => node === document.querySelector(selector),
    [handle, selector],
  );
}

async function hydrated({ page, hydrations }) {
  while (!hydrations.length) await page.waitForEvent('console');
}

function painted(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
