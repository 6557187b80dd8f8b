import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { figures, headline, saidIn, shortSentence, plain } from './support/figures.js';
import { badges, offlineBrowser, visit } from './support/offline.js';
import { freePort, started } from './support/started.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-badges-demo-'));
cpSync(fileURLToPath(new URL('../../demo', import.meta.url)), folder, { recursive: true });
const held = figures(folder);
// The one page that is not served from here has a test of its own.
const pages = readdirSync(folder).filter((name) => /^(?!try-me).*\.html$/.test(name));

const chrome = await offlineBrowser();
const demo = await started(folder, await freePort());

after(async () => {
  await chrome.close();
  await demo.stop();
  rmSync(folder, { recursive: true });
});

const open = (name: string, javaScriptEnabled = true) =>
  visit(chrome, new URL(name, demo.url).href, { javaScriptEnabled });

for (const name of pages) {
  test(`${name} is the snippet and one line above it`, () => {
    const [head = ''] = readFileSync(join(folder, name), 'utf8').split('</head>');
    const lines = head.split('\n').map((line) => line.trim().replace(' />', '>'));
    const above = lines.indexOf('<script type="module" src="/stand-in.js"></script>');
    assert.ok(above > 0);
    assert.deepEqual(lines.slice(above + 1).filter(Boolean), [
      '<link rel="stylesheet" href="/dist/impact-badges.css">',
      '<script type="module" src="/dist/impact-badges.module.js"></script>',
    ]);
  });

  test(`${name} shows every figure with its source and date, and complains of nothing`, async () => {
    await using opened = await open(name);
    const shown = await badges(opened.page);
    assert.ok(shown.length > 0);
    for (const { doi, providers, state, text, lang, expected } of shown) {
      const figure = headline(held, doi, providers);
      assert.equal(state, !figure ? 'invalid' : figure.value > 0 ? 'ready' : 'empty', doi);
      if (!figure) continue;
      const said = saidIn(lang, figure);
      assert.ok(plain(text).includes(said), `“${said}” should be in “${text}”`);
      if (expected) assert.equal(expected, shortSentence(figure));
    }
    assert.deepEqual(opened.errors, []);
    assert.equal(opened.warnings.length, shown.filter(({ state }) => state === 'invalid').length);
  });

  test(`${name} shows the link in every badge where script is off`, async () => {
    await using opened = await open(name, false);
    for (const link of await opened.page.locator('impact-badge > a').all()) {
      assert.ok(await link.isVisible());
    }
    assert.deepEqual([...opened.errors, ...opened.warnings], []);
  });
}

test('no page is wider than a small phone', async () => {
  for (const name of pages) {
    await using opened = await open(name);
    await opened.page.setViewportSize({ width: 320, height: 640 });
    await badges(opened.page);
    assert.equal(await opened.page.evaluate(() => document.documentElement.scrollWidth), 320, name);
  }
});

test('a figure edited in the data shows in the next visit', async () => {
  const file = join(folder, 'data', 'openalex.json');
  const data = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, data.replace('"cited_by_count": 1163', '"cited_by_count": 98765'));
    await using opened = await open('index.html');
    const [badge] = await badges(opened.page);
    assert.match(badge?.text ?? '', /98,765 citations, OpenAlex, 18 March 2026/);
  } finally {
    writeFileSync(file, data);
  }
});

test('with ?live nothing stands in, so without a network there is no figure', async () => {
  await using opened = await open('index.html?live');
  const [badge] = await badges(opened.page);
  assert.equal(badge?.state, 'unavailable');
  assert.doesNotMatch(badge?.text ?? '', /\d/);
});
