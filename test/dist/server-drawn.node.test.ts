import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, loaded, painted, settled, shifts, visit, type Visit } from './site.js';

let chrome: Browser;
/** Badges of all looks as a server writes them, by their attributes; and their style sheet. */
let served: Readonly<Record<string, string>>;
let styles: string;

const looks = [
  '',
  ' size="small"',
  ' size="large"',
  ' variant="compact"',
  ' variant="bar"',
  ' variant="tiles"',
  ' variant="link"',
];

before(async () => {
  chrome = await launch();
  const drawn = await draw(looks);
  served = Object.fromEntries(looks.map((look, at) => [look, drawn[at]!]));
});
after(() => chrome.close());

const link = '<a href="https://doi.org/10.5555/a">doi.org/10.5555/a</a>';
const style = '<link rel="stylesheet" href="/impact-badges.css">';
const figure = (provider: string, value: number) => ({
  measure: 'citations',
  provider,
  state: 'counted',
  value,
  receipt: {
    link: 'https://example.org/',
    licence: 'CC0-1.0',
    attribution: provider,
    rule: 'count',
    ruleVersion: '1',
    scope: 'this version',
    request: 'https://example.org/',
    retrieved: '2026-01-12T10:00:00Z',
  },
});
const snapshot = `<script type="application/json" id="impact-snapshot">${JSON.stringify({
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-01-12T10:00:00Z',
  asked: ['openalex', 'crossref'],
  works: {
    'doi:10.5555/a': {
      work: { identifiers: ['doi:10.5555/a'] },
      notices: [],
      noticesChecked: { state: 'none-found', providers: ['openalex', 'crossref'] },
      findings: [figure('openalex', 7), figure('crossref', 6)],
    },
  },
})}</script>`;

/**
 * Looks at every frame from when the page is read to its end, for a browser paints what it has read
 * so far; and at every change of an attribute from before the first badge.
 */
const watching = `<script>
  const frames = [], changes = [];
  (function look() {
    const badges = document.readyState === 'loading' ? [] : document.querySelectorAll('impact-badge');
    for (const badge of badges) {
      const boxes = badge.shadowRoot?.querySelectorAll('.box') ?? [];
      const { width, height } = badge.getBoundingClientRect();
      frames.push({
        boxes: boxes.length,
        says: boxes[0]?.textContent.replace(/\\s+/g, ' '),
        lies: [width, height, boxes[0]?.getBoundingClientRect().width].join(),
        at: [...document.querySelectorAll('impact-badge')].indexOf(badge),
      });
    }
    requestAnimationFrame(look);
  })();
  new MutationObserver((records) => {
    for (const { attributeName, target } of records)
      changes.push(attributeName + '=' + target.getAttribute(attributeName));
  }).observe(document, { subtree: true, attributes: true });
</script>`;
const html = (body: string, head = style + watching) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}<body>${body}`;

/** Lets the client draw, and writes what it drew as a server does. */
async function draw(attributes: readonly string[]): Promise<string[]> {
  const badges = attributes
    .map(
      (each) =>
        `<impact-badge doi="10.5555/a" src="#impact-snapshot"${each}>${link}</impact-badge>`,
    )
    .join('');
  const tab = await visit(
    chrome,
    html(`${badges}${snapshot}<script src="/impact-badges.js"></script>`, style),
  );
  await settled(tab.page);
  await painted(tab.page);
  const drawn = await tab.page.$$eval('impact-badge', (all) => ({
    sheet: all
      .flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets)
      .filter((sheet, at, every) => every.indexOf(sheet) === at)
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join(''),
    badges: all.map(({ attributes, shadowRoot, innerHTML }) => ({
      attributes: [...attributes].map(({ name, value }) => `${name}="${value}"`).join(' '),
      markup: shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, ''),
      innerHTML,
    })),
  }));
  await tab.leave();
  styles = drawn.sheet;
  return drawn.badges.map(
    (each) =>
      `<impact-badge ${each.attributes}><template shadowrootmode="open"><style>${styles}</style>${each.markup}</template>${each.innerHTML}</impact-badge>`,
  );
}

interface Frame {
  readonly boxes: number;
  readonly says: string;
  readonly lies: string;
  readonly at: number;
}

/** Brings the script to a page that a server has drawn, and what reads snapshots after some frames. */
async function wake(
  { page }: Visit,
  file: '/impact-badges.js' | '/impact-badges.module.js' = '/impact-badges.js',
): Promise<void> {
  await painted(page);
  await page.route('**/parts/*.js', async (route) => {
    await delay(100);
    await route.fallback();
  });
  await page.addScriptTag({ url: file, type: file.includes('module') ? 'module' : '' });
}

/** Waits until the first badge is drawn by the client. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('impact-badge')].every(({ hasUpdated }) => hasUpdated),
  );
  await painted(page);
}

const frames = (page: Page) => page.evaluate<Frame[]>('frames');
const changes = (page: Page) => page.evaluate<string[]>('changes');
const inside = (page: Page) =>
  page.$$eval('impact-badge', (all) =>
    all.map(({ shadowRoot }) => ({
      boxes: shadowRoot!.querySelectorAll('.box').length,
      styles: shadowRoot!.querySelectorAll('style').length,
      sheets: shadowRoot!.adoptedStyleSheets.length > 0,
    })),
  );

for (const file of ['/impact-badges.js', '/impact-badges.module.js'] as const)
  test(`the client takes over what a server drew, in one frame, and nothing moves: ${file}`, async () => {
    const body = looks.map((look) => `<p>Before ${served[look]} after</p>`).join('');
    const tab = await visit(chrome, html(`${body}<p>Below</p>${snapshot}`));
    const before = (await frames(tab.page)).slice(-looks.length);
    await wake(tab, file);
    await takenOver(tab.page);
    const seen = await frames(tab.page);
    assert.ok(seen.length > 5 * looks.length);
    for (const { boxes, says, lies, at } of seen) {
      assert.equal(boxes, 1);
      assert.ok(looks[at]!.includes('link') || says.includes('7 citations'), says);
      assert.equal(lies, before[at]!.lies, looks[at]);
    }
    assert.deepEqual(await changes(tab.page), []);
    assert.deepEqual(await shifts(tab.page), []);
    for (const each of await inside(tab.page))
      assert.deepEqual(each, { boxes: 1, styles: 0, sheets: true });
    assert.deepEqual([...tab.complaints, ...tab.warned, ...tab.asked], []);
    await tab.page.locator('impact-badge button.open').first().click();
    await tab.page.getByText('6 citations, Crossref').first().waitFor();
    await tab.leave();
  });

test('what a server drew is read without script', async () => {
  const tab = await visit(chrome, html(served['']! + snapshot, style), { isScriptless: true });
  const badge = tab.page.locator('impact-badge');
  assert.ok(await badge.locator('[part=count]').getByText('7 citations').isVisible());
  assert.ok(await badge.locator('[part=source]').getByText('OpenAlex, 12 Jan 2026').isVisible());
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

for (const [name, body, files] of [
  ['what reads snapshots can’t be brought', snapshot, { '/parts/snapshot.js': null }],
  ['the snapshot was stripped from the page', '', {}],
] as const)
  test(`what a server drew stays where ${name}, and the page’s owner is told`, async () => {
    const tab = await visit(chrome, html(served['']! + body), { files });
    await wake(tab);
    await tab.warnings(1);
    await painted(tab.page);
    for (const { boxes, says } of await frames(tab.page)) {
      assert.equal(boxes, 1);
      assert.match(says, /7 citations/);
    }
    assert.deepEqual(await changes(tab.page), []);
    assert.equal(await tab.page.$eval('impact-badge', ({ error }) => Boolean(error)), true);
    await tab.leave();
  });

test('what a server drew goes at once when the badge comes to be about another work', async () => {
  const tab = await visit(chrome, html(served['']! + snapshot), {
    files: { '/parts/snapshot.js': null },
  });
  await wake(tab);
  await tab.page.$eval('impact-badge', (badge) => {
    badge.doi = '10.5555/other';
  });
  await tab.page.waitForFunction(() => document.querySelector('impact-badge')!.hasUpdated);
  await painted(tab.page);
  assert.doesNotMatch((await frames(tab.page)).at(-1)!.says, /7 citations/);
  await tab.warnings(1);
  await tab.page.waitForFunction(`frames.at(-1).says.includes('Could not be reached')`);
  await tab.leave();
});

test('what a server drew stays until the visitor’s yes, and while it is far out of view', async () => {
  const far = `<div style="height: 3000px"></div>${served['']}<p>Below</p>`;
  const config = '<impact-config consent="click"></impact-config>';
  const tab = await visit(chrome, html(served['']! + far + snapshot + config));
  await wake(tab);
  await painted(tab.page);
  await tab.page.evaluate(() => scrollTo(0, 2900));
  await painted(tab.page);
  assert.deepEqual(await changes(tab.page), []);
  await tab.page.evaluate('ImpactBadges.consent(true)');
  await takenOver(tab.page);
  for (const { boxes, says } of await frames(tab.page)) {
    assert.equal(boxes, 1);
    assert.match(says, /7 citations/);
  }
  assert.deepEqual(await changes(tab.page), []);
  assert.deepEqual(await shifts(tab.page), []);
  await tab.leave();
});

test('under a strict policy one hash of the style sheet lets all that a server drew be styled', async () => {
  const hash = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'self'; img-src data:; style-src 'self' 'sha256-${hash}'; require-trusted-types-for 'script'; trusted-types lit-html`;
  const body = `${served['']}${served[' variant="compact"']}${snapshot}<script src="/impact-badges.js"></script>`;
  const tab = await visit(chrome, html(body, style), {
    headers: { 'content-security-policy': policy },
  });
  await takenOver(tab.page);
  assert.deepEqual(await shifts(tab.page), []);
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  assert.equal(
    tab.requested.filter((url) => !/^(?:https:\/\/site\.test\/|data:)/.test(url)).length,
    0,
  );
  await tab.leave();
});

test('a page put together by script, where the server’s drawing stays a template, shows a badge all the same', async () => {
  const tab = await visit(chrome, html(`<main></main>${snapshot}`));
  await wake(tab);
  await tab.page.$eval('main', (main, markup) => void (main.innerHTML = markup), served['']!);
  await loaded(tab.page);
  assert.match((await frames(tab.page)).at(-1)!.says, /7 citations, OpenAlex, 12 January 2026/);
  assert.equal(await tab.page.getByText('doi.org/10.5555/a').isVisible(), false);
  // The browser has something to say of its own.
  assert.deepEqual(
    tab.warned.filter((line) => line.startsWith('impact-badges')),
    [],
  );
  await tab.leave();
});

test('a script that holds up the reader leaves alone what it meets before its drawing has been read', async () => {
  const [tag, rest] = parted(served['']!.replace('<impact-badge', '<impact-badge loading="eager"'));
  const head = `${style}${watching}<script src="/impact-badges.js"></script>`;
  let goOn = () => {};
  const server = createServer((request, response) => {
    const path = request.url!;
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write(html(tag, head));
      goOn = () => response.end(`${rest}<p>Below</p>${snapshot}`);
    } else {
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
      createReadStream(join('dist', path))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    }
  });
  await once(server.listen(0), 'listening');
  const page = await chrome.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  const { port } = server.address() as AddressInfo;
  try {
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
    // The tag alone is there, and has become an element.
    await page.waitForSelector('impact-badge:defined', { state: 'attached' });
    await painted(page);
    goOn();
    await page.waitForLoadState();
    await takenOver(page);
    const seen = await frames(page);
    assert.ok(seen.length);
    for (const { boxes, says } of seen) {
      assert.equal(boxes, 1);
      assert.match(says, /7 citations/);
    }
    assert.equal(await page.locator('impact-badge > template').count(), 0);
    assert.deepEqual(complaints, []);
  } finally {
    goOn();
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});

/** A badge's start tag, and what comes after it. */
function parted(badge: string): [string, string] {
  const end = badge.indexOf('><template') + 1;
  return [badge.slice(0, end), badge.slice(end)];
}
