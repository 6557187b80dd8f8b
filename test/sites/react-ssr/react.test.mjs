import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { browser } from '../../../scripts/browser.mjs';
import { App } from './src/app.js';

const counts = { '10.5555/tides': 7, '10.5555/moons': 9 };
const badges = 4;

let chrome;
let client;
before(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/client.js'],
    bundle: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  client = outputFiles[0].text;
  chrome = await chromium.launch(await browser());
});
after(() => chrome?.close());

const page = (scripts, root = renderToString(createElement(App))) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/impact-badges/impact-badges.css">${scripts}
  <script defer src="/client.js"></script><body><div id="root">${root}</div>`;
const ours =
  '<script defer src="/impact-badges/impact-badges.js"></script><script defer src="/impact-badges/compat.js"></script>';

test('React takes over a page whose badges have their numbers, and keeps every node', async () => {
  const tab = await visit(page(ours));
  await shows(tab.page, '10.5555/tides');
  const served = await tab.page.evaluateHandle(() => [...document.querySelectorAll('#root *')]);
  await tab.page.evaluate('hydrate()');
  await follows(tab.page);
  assert.ok(
    await served.evaluate((nodes) => nodes.every((node) => node.isConnected)),
    'React has drawn nothing anew',
  );
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('badges that come after React follow it too', async () => {
  const tab = await visit(page(''));
  await tab.page.evaluate('hydrate()');
  await tab.page.evaluate((tags) => {
    for (const [, src] of tags.matchAll(/src="(.*?)"/g))
      document.head.append(Object.assign(document.createElement('script'), { src }));
  }, ours);
  await shows(tab.page, '10.5555/tides');
  await follows(tab.page);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('React would complain: a node put beside a placeholder makes it draw the page anew', async () => {
  const tab = await visit(page(''));
  await tab.page.evaluate(() =>
    document.querySelector('.impact-badge').after(document.createElement('p')),
  );
  await tab.page.evaluate('hydrate()');
  await tab.page.waitForFunction(() => !document.querySelector('#root p'));
  assert.match(tab.complaints.join('\n'), /React: /);
  await tab.leave();
});

/** Goes on to the other work. */
async function follows(page) {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('button')).some((key) => key.startsWith('__react')),
  );
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('heading', { name: '10.5555/moons' }).waitFor();
  await shows(page, '10.5555/moons');
}

async function visit(html) {
  const context = await chrome.newContext({ viewport: { width: 1000, height: 2000 } });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.host !== 'site.test')
      return route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: answerTo(url),
      });
    if (url.pathname === '/')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (url.pathname === '/client.js')
      return route.fulfill({ contentType: 'text/javascript', body: client });
    const name = url.pathname.slice('/impact-badges/'.length);
    const file = new URL(`node_modules/impact-badges/dist/${name}`, import.meta.url);
    const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: await readFile(file) });
  });
  await page.addInitScript(() => {
    // As `configure({ providers })` before anything else.
    const call = { providers: 'openalex' };
    const state = { script: {}, call, listeners: new Set(), badges: new Set() };
    globalThis[Symbol.for('impact-badges/page/1')] = state;
  });
  await page.goto('https://site.test/');
  await page.waitForFunction('globalThis.hydrate');
  return { page, complaints, leave: () => context.close() };
}

/** What OpenAlex knows. */
function answerTo({ pathname, searchParams }) {
  const named = decodeURIComponent(`${pathname} ${searchParams.get('filter') ?? ''}`);
  const works = Object.keys(counts)
    .filter((doi) => named.includes(doi))
    .map((doi) => ({ doi: `https://doi.org/${doi}`, cited_by_count: counts[doi] }));
  return searchParams.has('filter') ? { results: works } : works[0];
}

/** Waits until all badges tell how often this work is cited. */
function shows(page, doi) {
  return page.waitForFunction(
    ([count, badges]) => {
      const found = [...document.querySelectorAll('#root *')].flatMap((each) =>
        each.localName === 'impact-badge'
          ? each
          : (each.shadowRoot?.querySelector('impact-badge') ?? []),
      );
      return (
        found.length === badges &&
        found.every(
          (badge) =>
            badge.getAttribute('aria-busy') === 'false' &&
            badge.shadowRoot?.querySelector('.box')?.textContent.includes(`${count} citations`),
        )
      );
    },
    [counts[doi], badges],
  );
}
