import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { figures, headline, saidIn, shortSentence, plain } from './support/figures.js';
import { badges, drawings, heldBack, offlineBrowser, visit } from './support/offline.js';
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
    const [sheet, script, ...rest] = lines.slice(above + 1).filter(Boolean);
    assert.equal(sheet, '<link rel="stylesheet" href="/dist/impact-badges.css">');
    assert.equal(
      script,
      name === 'index.html'
        ? '<script defer src="/dist/impact-badges.js"></script>'
        : '<script type="module" src="/dist/impact-badges.module.js"></script>',
    );
    assert.deepEqual(rest, []);
  });

  test(`${name} shows every figure with its source and date, and complains of nothing`, async () => {
    await using opened = await open(name);
    const shown = await badges(opened.page);
    await drawings(opened.page);
    assert.ok(shown.length > 0);
    for (const { doi, src, variant, providers, state, text, lang, expected } of shown) {
      if (src) continue;
      const figure = headline(held, doi, providers);
      assert.equal(state, !figure ? 'invalid' : figure.value > 0 ? 'ready' : 'empty', doi);
      if (!figure) continue;
      if (variant === 'link') {
        assert.doesNotMatch(text, /\d/);
        continue;
      }
      const said = saidIn(lang, figure);
      assert.ok(plain(text).includes(said), `“${said}” should be in “${text}”`);
      if (expected) assert.equal(expected, shortSentence(figure));
    }
    assert.deepEqual(opened.errors, []);
    // What is wrong is told once, however often it stands in the page.
    const unread = shown.filter(({ state }) => state === 'invalid').map(({ doi }) => doi);
    assert.equal(opened.warnings.length, new Set(unread).size);
  });

  test(`${name} opens the details of every badge, with its source, and complains of nothing`, async () => {
    await using opened = await open(name);
    await badges(opened.page);
    const buttons = await opened.page.locator(`impact-badge:not(${heldBack}) [part=button]`).all();
    assert.ok(buttons.length > 0);
    for (const button of buttons) {
      await button.press('Enter');
      const details = opened.page.locator('impact-badge [role=dialog]');
      await details.locator('[aria-busy=true]').waitFor({ state: 'hidden' });
      assert.match((await details.textContent()) ?? '', /OpenAlex|Crossref|DataCite/);
      await details.press('Escape');
      await details.waitFor({ state: 'detached' });
    }
    assert.deepEqual(opened.errors, []);
  });

  test(`${name} shows the link in every badge where script is off`, async () => {
    await using opened = await open(name, false);
    for (const link of await opened.page
      .locator(
        ':is(impact-badge, impact-details, impact-timeline, impact-map, impact-export) > a, impact-summary li a',
      )
      .all()) {
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
    await drawings(opened.page);
    assert.equal(await opened.page.evaluate(() => document.documentElement.scrollWidth), 320, name);
  }
});

test('a figure edited in the data shows in the next visit', async () => {
  const file = join(folder, 'data', 'openalex.json');
  const data = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, data.replace('"cited_by_count": 405', '"cited_by_count": 98765'));
    await using opened = await open('index.html');
    const [badge] = await badges(opened.page);
    assert.match(badge?.text ?? '', /98,765 citations, OpenAlex, 17 November 2025/);
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
