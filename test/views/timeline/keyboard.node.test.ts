import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { browser as findBrowser } from '../../../scripts/browser.mjs';
import { monthly, now, summed, workWith } from '../../support/timelines.js';

// Keys, colours and frames as a reader has them, which a tab behind another one has not.
let browser: Browser;
let code: string;

before(async () => {
  const [made] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('global.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  })) as Rollup.RollupOutput[];
  code = made!.output[0].code;
  browser = await chromium.launch(await findBrowser());
});
after(() => browser.close());

const works = [
  workWith([
    summed('citations', 'openalex', { 2024: 41, 2025: 38, 2026: 12 }),
    summed('downloads', 'datacite', monthly('2025-02', [40, 50, 60, 70, 80, 90]), 2000),
  ]),
];

/** A page that allows no styles and no scripts of its own, with a timeline on it. */
async function open(language: 'en' | 'ar', options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, ...options });
  await page.setContent(
    `<!doctype html><html lang="${language}"><meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html"><title>A page</title><body></body></html>`,
  );
  await page.evaluate(() => {
    const refused: string[] = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) =>
      refused.push([violatedDirective, sourceFile, sample].join(' ')),
    );
    Object.assign(globalThis, { refused });
  });
  await page.evaluate(code);
  await page.evaluate(
    ([given, time, tongue]) =>
      (globalThis as unknown as { show: (...all: unknown[]) => void }).show(given, time, tongue),
    [works, now, language] as const,
  );
  return page;
}

const text = (page: Page) =>
  page.locator('input[type=range]').evaluate((slider) => slider.getAttribute('aria-valuetext')!);
const period = async (page: Page) => (await text(page)).split(':')[0];

test('a reader goes through the periods by keys, to either end and by leaps', async () => {
  const page = await open('en');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  while (!(await page.locator('input[type=range]').evaluate((each) => each.matches(':focus'))))
    await page.keyboard.press('Tab');
  assert.equal(await period(page), 'November 2026');
  const way: [key: string, period: string][] = [
    ['ArrowLeft', 'October 2026'],
    ['ArrowLeft', 'September 2026'],
    ['ArrowRight', 'October 2026'],
    ['Home', 'January 2024'],
    ['ArrowLeft', 'January 2024'],
    ['ArrowUp', 'February 2024'],
    ['End', 'December 2026'],
    ['ArrowRight', 'December 2026'],
    ['ArrowDown', 'November 2026'],
  ];
  for (const [key, reached] of way) {
    await page.keyboard.press(key);
    assert.equal(await period(page), reached, key);
  }
  await page.keyboard.press('PageDown');
  const leapt = await period(page);
  assert.notEqual(leapt, 'November 2026');
  assert.match(await text(page), /^\w+ 2026: Citations, OpenAlex, 2026, so far: 12$/);
  await page.close();
});

test('a switch is pressed by the space bar, and keeps the focus', async () => {
  const page = await open('en');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const focused = page.locator('input[type=checkbox]:focus');
  assert.equal(await focused.isChecked(), false);
  assert.equal(await page.locator('figure').count(), 1);
  await page.keyboard.press('Space');
  assert.equal(await focused.isChecked(), true);
  assert.equal(await page.locator('figure').count(), 2);
  await page.close();
});

for (const language of ['en', 'ar'] as const)
  test(`time runs as words do, nothing is cut 320 px wide and nothing small to press, in ${language}`, async () => {
    const page = await open(language);
    const slider = page.locator('input[type=range]');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press(language === 'en' ? 'ArrowRight' : 'ArrowLeft');
    assert.equal(await slider.inputValue(), '3');
    // The line in the lanes stands where the thumb does: near the side where time begins.
    const line = await page.locator('.at').first().boundingBox();
    const middle = line!.x + line!.width / 2;
    assert.ok(language === 'en' ? middle < 60 : middle > 260, `${middle}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const small = await page
      .locator('label, summary, input[type=range]')
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().height < 24)
          .map((each) => each.outerHTML),
      );
    assert.deepEqual(small, []);
    assert.deepEqual(await page.evaluate(() => (globalThis as never)['refused']), []);
    await page.close();
  });

test('on paper every number stands in a table, and there is nothing to press', async () => {
  const page = await open('en');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('input[type=range]').isVisible(), false);
  assert.equal(await page.locator('fieldset').isVisible(), false);
  assert.deepEqual(
    await page
      .locator('figure')
      .first()
      .locator('tbody td')
      .evaluateAll((cells) => cells.map((cell) => [cell.textContent, cell.checkVisibility()])),
    [
      ['41', true],
      ['38', true],
      ['12', true],
    ],
  );
  await page.close();
});

test('where colours are few, bars and lines are still told from the ground', async () => {
  const page = await open('en', { forcedColors: 'active' });
  const colourOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);
  const ground = await colourOf('body', 'background-color');
  const full = await colourOf('.plot .full', 'fill');
  const current = await colourOf('.plot .current', 'stroke');
  assert.equal(full, current);
  for (const colour of [full, await colourOf('.plot .at', 'stroke')])
    assert.notEqual(colour, ground);
  await page.close();
});
