import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, painted, visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

/** Nothing but the site itself, and what Lit needs under Trusted Types. */
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The snapshots that stand in pages of the demo, as one. */
async function figures(): Promise<string> {
  const pages = await Promise.all(
    ['cited', 'usage'].map((name) => readFile(`demo/${name}.html`, 'utf8')),
  );
  const snapshots = pages.flatMap((page) =>
    [...page.matchAll(/<script type="application\/json" id="[^"]+">([^]*?)<\/script>/g)].map(
      ([, json]) => JSON.parse(json!) as { works: object; asked: string[] },
    ),
  );
  return JSON.stringify({
    ...snapshots[0],
    asked: [...new Set(snapshots.flatMap(({ asked }) => asked))],
    works: Object.assign({}, ...snapshots.map(({ works }) => works)) as object,
  });
}

const work = 'doi="10.7717/peerj.4375"';
const body = `
  <impact-config source="snapshot" snapshot="/figures.json"></impact-config>
  <div class="impact-badge" data-${work}></div>
  <div class="altmetric-embed" data-badge-type="donut" data-${work}></div>
  <p><a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.7717/peerj.4375">PeerJ</a></p>
  <p><a href="https://doi.org/10.7717/peerj.4375#impact-badge">PeerJ</a></p>
  ${['donut', 'bar', 'compact', 'tiles', 'link'].map((variant) => `<p><impact-badge ${work} variant="${variant}"></impact-badge></p>`).join('')}
  <impact-badge ${work} details="inline"></impact-badge>
  <impact-details ${work}></impact-details>
  <impact-timeline ${work}><time datetime="2020-06-14" data-kind="talk">A talk</time></impact-timeline>
  <impact-map doi="10.5555/rivers.1"></impact-map>
  <impact-map handle="20.500.12345/910" layer="downloads"></impact-map>
  <impact-evidence src="/evidence.json"></impact-evidence>
  <impact-summary src="/figures.json"></impact-summary>`;

for (const [name, tags] of Object.entries({
  classic: '<script defer src="/impact-badges.js"></script>',
  module: '<script type="module" src="/impact-badges.module.js"></script>',
  'joined all': [
    'impact-badges.all',
    'parts/impact-evidence',
    'parts/import',
    'parts/collection',
    'parts/impact-summary',
  ]
    .map((file) => `<script src="/${file}.js"></script>`)
    .join(''),
}))
  test(`every element and old markup show a snapshot's figures under the strictest policy, without a violation: the ${name} file`, async () => {
    const tab = await visit(
      chrome,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="/impact-badges.css">
       <link rel="stylesheet" href="/impact-badges.css"><script src="/watch.js"></script>${tags}<script defer src="/compat.js"></script><body>${body}`,
      {
        headers: { 'content-security-policy': policy },
        allowed: 'openalex crossref datacite eprints',
        files: {
          '/figures.json': await figures(),
          '/evidence.json': await readFile('demo/data/evidence.json', 'utf8'),
          '/watch.js': `window.violations = [];
            addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
              violations.push([violatedDirective, blockedURI, sample].join(' ')));`,
        },
      },
    );
    const { page } = tab;
    const drawn = (selector: string, text: string | RegExp) =>
      page.locator(selector).getByText(text).first().waitFor();
    await drawn('impact-badge[variant=tiles]', /citations/);
    await page.locator('impact-badge[details=inline]').getByRole('button').click();
    await drawn('impact-badge[details=inline]', 'Source and method');
    await drawn('impact-details', 'Source and method');
    for (const chart of ['impact-timeline', 'impact-map[doi]', 'impact-map[handle]']) {
      await page.locator(chart).scrollIntoViewIfNeeded();
      for (const format of ['CSV', 'SVG']) {
        const download = page.waitForEvent('download');
        await page.locator(chart).locator(`button[aria-label="Download: ${format}"]`).click();
        assert.match((await download).suggestedFilename(), new RegExp(`\\.${format}$`, 'i'));
      }
    }
    await drawn('impact-evidence[state=ready]', /Reported by/);
    await page.locator('impact-summary').scrollIntoViewIfNeeded();
    for (const tab of ['Works', 'Timeline', 'Map', 'Sources', 'Overview'])
      await page.locator('impact-summary').getByRole('tab', { name: tab }).click();
    await drawn('impact-summary', /works looked up/);
    await drawn('.impact-badge', /citations/);
    await drawn('.altmetric-embed', /citations/);
    await drawn('.plumx-summary + impact-badge', /citations/);
    await drawn('a[href$="#impact-badge"] + impact-badge', /citations/);
    await page.locator('impact-badge[variant=donut]').first().getByRole('button').click();
    await painted(page);
    assert.deepEqual(await page.evaluate('violations'), []);
    assert.deepEqual([...tab.complaints, ...tab.warned, ...tab.asked], []);
    // The policy is at work: it refuses what it must, and a picture made in the page is one such thing.
    await page.locator('impact-timeline').getByRole('button', { name: 'PNG' }).click();
    await drawn('impact-timeline', 'Take the SVG.');
    await page.waitForFunction('violations.length === 1');
    assert.match(String(await page.evaluate('violations')), /^img-src data /);
    await tab.leave();
  });
