import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { badges, drawings, offlineBrowser, visit } from './support/offline.js';
import { freePort, started } from './support/started.js';

// axe comes with the testing library, not by itself.
const testing = createRequire(createRequire(import.meta.url).resolve('@open-wc/testing'));
const axe = createRequire(testing.resolve('chai-a11y-axe')).resolve('axe-core/axe.min.js');

const folder = fileURLToPath(new URL('../../demo', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const chrome = await offlineBrowser();
const demo = await started(folder, await freePort());

after(async () => {
  await chrome.close();
  await demo.stop();
});

/** One line for each rule that is broken, and where. */
async function problems(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
  const { violations } = found as {
    violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`,
    ),
  );
}

for (const name of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong with ${name}, ${colorScheme}, details closed and open`, async () => {
      await using opened = await visit(chrome, new URL(name, demo.url).href, { colorScheme });
      const { page } = opened;
      await badges(page);
      await drawings(page);
      await page.addScriptTag({ path: axe });
      assert.deepEqual(await problems(page), []);
      const summaries = page.locator(
        ':is(impact-details, impact-timeline, impact-map, impact-export, impact-summary) summary',
      );
      // One of them may stand in another one, which has to be open first.
      for (const summary of await summaries.all()) await summary.press('Enter');
      await page.locator('impact-badge [part=button]').first().press('Enter');
      await page.locator('impact-badge [role=dialog]').waitFor();
      assert.deepEqual(await problems(page), []);
    });
  }
}

/** How else the front page is looked at, with every variant in every state. */
const ways: readonly {
  readonly how: string;
  readonly options?: BrowserContextOptions;
  readonly media?: 'print';
  readonly lang?: 'ar';
}[] = [
  ...[320, 768, 1280].map((width) => ({
    how: `${width} px wide`,
    options: { viewport: { width, height: 800 } },
  })),
  { how: 'with colours forced by the system', options: { forcedColors: 'active' } },
  { how: 'on paper', media: 'print' },
  { how: 'in Arabic, from right to left', lang: 'ar' },
];

for (const { how, options, media, lang } of ways)
  test(`axe finds nothing wrong with any variant in any state, ${how}`, async () => {
    await using opened = await visit(chrome, demo.url, options);
    const { page } = opened;
    if (lang)
      await page.evaluate(
        (to) => Object.assign(document.documentElement, { lang: to, dir: 'rtl' }),
        lang,
      );
    await badges(page);
    if (media) await page.emulateMedia({ media });
    await page.addScriptTag({ path: axe });
    assert.deepEqual(await problems(page), []);
  });
