// CPU time of the longest task in which a summary of 1,000 works is read and drawn, from dist/: `node bench/summary.mjs`.
// Exit 1: one of the acts needs more than 50 ms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browser as findBrowser } from '../scripts/browser.mjs';
import { longestTask } from './longest-task.mjs';
import { median, quantile } from './statistics.mjs';

const MOST = 50;
const WORKS = 1000;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SITE = 'https://summary.test/';

const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, env, args: [...args, '--disable-gpu'] });
const found = new Map();
try {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [act, longest] of await visit())
      found.set(act, [...(found.get(act) ?? []), longest]);
  for (const [act, rounds] of found) {
    const [low, high] = [quantile(rounds, 0.05), quantile(rounds, 0.95)];
    const middle = median(rounds);
    console.log(`${act}: ${middle.toFixed(1)} ms (${low.toFixed(1)} to ${high.toFixed(1)})`);
    if (middle > MOST) process.exitCode = 1;
  }
} finally {
  await browser.close();
}

/** What a reader does one after the other on a page whose 1,000 works are looked up, each with its longest task. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.route(/^https:/, (route) => answer(route));
  await tab.goto(SITE);
  // Whatever is brought has been compiled.
  await tab.evaluate(() => {
    document.body.innerHTML =
      '<impact-summary loading="eager" works="10.5555/first"></impact-summary>';
  });
  await settled(tab);
  const acts = [];
  const time = async (name, act) => acts.push([name, await longestTask(browser, tab, act)]);
  await time('looked up', async () => {
    await tab.evaluate((n) => {
      const works = [...new Array(n).keys()].map((at) => `10.5555/w${at}`);
      document.querySelector('impact-summary').setAttribute('works', works.join(' '));
    }, WORKS);
    await settled(tab, WORKS);
  });
  for (const name of ['works', 'timeline', 'sources', 'highlights', 'works'])
    await time(`tab ${name}`, () =>
      tab.evaluate((each) => {
        const { shadowRoot } = document.querySelector('impact-summary');
        shadowRoot.querySelector(`#tab-${each}`).click();
      }, name),
    );
  await time('all rows', async () => {
    await tab.locator('.rest button').click();
    await drawn(tab, WORKS);
  });
  await time('a letter searched for', async () => {
    await tab.locator('input[type=search]').pressSequentially('7');
    await drawn(tab, 100);
  });
  await context.close();
  return acts;
}

/** Waits until so many works are looked up and drawn. */
function settled(tab, n = 1) {
  return tab.waitForFunction((count) => {
    const summary = document.querySelector('impact-summary');
    const told = summary?.shadowRoot?.querySelector('.progress [role=status]')?.textContent ?? '';
    return (
      summary?.getAttribute('aria-busy') === 'false' &&
      told.replaceAll(',', '').startsWith(`${count} work`)
    );
  }, n);
}

/** Waits until so many rows stand in the table of works. */
function drawn(tab, n) {
  return tab.waitForFunction(
    (count) =>
      document.querySelector('impact-summary').shadowRoot.querySelectorAll('.works > tbody > tr')
        .length === count,
    n,
  );
}

/** The page, its files, and made-up sources that know every work. */
function answer(route) {
  const url = new URL(route.request().url());
  if (url.href === SITE)
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="en"><title>bench</title><link rel="icon" href="data:,"><script defer src="/impact-badges.js"></script><body></body></html>',
    });
  if (url.origin === new URL(SITE).origin)
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(join('dist', url.pathname)),
    });
  const asked = url.searchParams.get('filter') ?? decodeURIComponent(url.pathname);
  const works = [...asked.matchAll(/10\.5555\/\w+/g)].map(([doi]) => work(doi));
  const json = url.host.includes('datacite')
    ? { data: [] }
    : url.searchParams.has('filter')
      ? { meta: { count: works.length }, results: works, message: { items: works } }
      : { ...works[0], message: works[0] };
  return route.fulfill({
    json,
    headers: { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'date' },
  });
}

function work(doi) {
  const at = Number(/\d+$/.exec(doi)?.[0] ?? 0);
  return {
    id: `https://openalex.org/W${at + 1}`,
    doi: `https://doi.org/${doi}`,
    display_name: `On the ${at}th of a thousand things that were measured`,
    publication_year: 2000 + (at % 25),
    type: at % 5 ? 'article' : 'dataset',
    cited_by_count: at % 60,
    is_retracted: at % 250 === 0,
    DOI: doi,
    'is-referenced-by-count': at % 50,
  };
}
