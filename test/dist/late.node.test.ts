import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, painted, shifts, visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const tags = ['impact-details', 'impact-timeline', 'impact-map'];
/** What is reserved until the answers are there: 20rem. */
const reserved = [320, 320, 320];

const receipt = {
  retrieved: '2026-11-22T12:00:00Z',
  link: 'https://example.org/',
  request: 'https://example.org/',
  rule: 'made up',
  ruleDate: '2026-08',
  scope: 'this-version',
  licence: 'CC0-1.0',
  attribution: 'Made up',
};
const counted = (measure: string, value: number, more: object = {}) => ({
  measure,
  provider: 'openalex',
  state: 'counted',
  value,
  receipt,
  ...more,
});
const findings = {
  some: [
    counted('citations', 24, {
      series: [
        { from: '2024', until: '2024', value: 9 },
        { from: '2025', until: '2025', value: 15 },
      ],
    }),
    counted('countries-citing', 2, {
      places: [
        { country: 'BR', value: 12 },
        { country: 'DE', value: 7 },
      ],
      located: { n: 19, of: 24 },
    }),
  ],
  none: [counted('citations', 0), counted('countries-citing', 0)],
};

/** A page of all three; what is asked lies in it. */
const pageOf = (found: keyof typeof findings, head = '') => `<!doctype html><html lang="en">
<meta charset="utf-8"><title>Test</title>${head}
<link rel="stylesheet" href="/impact-badges.css">
<script defer src="/impact-badges.js"></script>
<body style="margin: 0; font: 13px serif">
<script type="application/json" id="kept">${JSON.stringify({
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-11-22T12:00:00Z',
  asked: ['openalex'],
  works: {
    'doi:10.5555/a': {
      work: { identifiers: ['doi:10.5555/a'], title: 'A work' },
      notices: [],
      noticesChecked: { state: 'none-found', providers: ['openalex'] },
      findings: findings[found],
    },
  },
})}</script>
${tags.map((tag) => `<${tag} doi="10.5555/a" src="#kept"><a href="https://doi.org/10.5555/a">10.5555/a</a></${tag}>`).join('\n')}
<p id="below">Below</p>`;

/** How tall each of the three is, CSS pixels. */
const heights = (page: Page) =>
  page.evaluate(
    (all) => all.map((tag) => document.querySelector(tag)!.getBoundingClientRect().height),
    tags,
  );

/** Waits until all three show all that there is. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (all) => all.every((tag) => document.querySelector(`${tag}[aria-busy=false]`)),
    tags,
  );
  await painted(page);
}

test('details, a timeline and a map hold their place until what fills them has come', async () => {
  const tab = await visit(chrome, pageOf('some'), {
    files: { '/impact-badges.more.js': null },
    height: 3000,
  });
  await tab.page.waitForFunction(() => customElements.get('impact-map'));
  await painted(tab.page);
  assert.deepEqual(await heights(tab.page), reserved);
  await tab.leave();
});

test('what comes pushes down what follows, and never pulls it up, at any width', async () => {
  const tab = await visit(chrome, pageOf('some'), { height: 3000 });
  await settled(tab.page);
  for (const width of [300, 480, 600, 1000]) {
    await tab.page.setViewportSize({ width, height: 3000 });
    await painted(tab.page);
    const tall = await heights(tab.page);
    for (const [at, least] of reserved.entries())
      assert.ok(tall[at]! >= least, `${tags[at]}, ${width} px wide: ${tall[at]}`);
  }
  await tab.leave();
});

test('nothing moves where the page’s own rule reserves enough', async () => {
  const own = `<style>${tags.join()} { min-block-size: 900px }</style>`;
  const tab = await visit(chrome, pageOf('some', own), { height: 3000 });
  await settled(tab.page);
  assert.deepEqual(await heights(tab.page), [900, 900, 900]);
  assert.deepEqual(await shifts(tab.page), []);
  await tab.leave();
});

test('where there is nothing to draw, no hole is left', async () => {
  const tab = await visit(chrome, pageOf('none'), { height: 3000 });
  await settled(tab.page);
  const [, timeline, map] = await heights(tab.page);
  assert.ok(timeline! < 120 && map! < 120, `${timeline}, ${map}`);
  await tab.leave();
});

test('without script, what stands between the tags takes its own room', async () => {
  const tab = await visit(chrome, pageOf('some'), { isScriptless: true });
  const tall = await heights(tab.page);
  assert.ok(
    tall.every((height) => height < 40),
    tall.join(),
  );
  await tab.leave();
});
