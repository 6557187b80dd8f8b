import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, site, visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const thousand = Array.from({ length: 1000 }, (_, at) => `10.5555/w${at}`);
const html = (element: string, files = '<script defer src="/impact-badges.js"></script>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/impact-badges.css">${files}<body>${element}`;
const list = (dois: readonly string[]) =>
  html(`<impact-summary loading="eager" works="${dois.join(' ')}"></impact-summary>`);

const settled = (page: Page) =>
  page.waitForFunction(() => {
    const summary = document.querySelector('impact-summary');
    return (
      summary?.getAttribute('aria-busy') === 'false' &&
      summary.shadowRoot?.querySelector('[part=summary]')
    );
  });
const rows = (page: Page) =>
  page.$eval('impact-summary', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );

/** Waits until the browser's memory holds so many answers. */
const kept = (page: Page, n: number) =>
  page.waitForFunction(
    (most) =>
      new Promise<boolean>((resolve) => {
        indexedDB.open('impact-badges').onsuccess = ({ target }) => {
          const { result: database } = target as IDBOpenDBRequest;
          const count = database.transaction('answers').objectStore('answers').count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result >= most);
          };
        };
      }),
    n,
  );

/** How many works a request names, told apart by who is asked. */
function batches(asked: readonly string[]): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const address of asked) {
    const url = new URL(address);
    (found[url.host] ??= []).push(decodeURIComponent(url.search).split('10.5555/').length - 1);
  }
  return found;
}

test('a thousand works are ten requests to each of two sources, and none on the next visit', async () => {
  const tab = await visit(chrome, list(thousand), { allowed: 'openalex crossref' });
  await settled(tab.page);
  const first = batches(tab.asked);
  assert.deepEqual(Object.keys(first).sort(), ['api.crossref.org', 'api.openalex.org']);
  for (const sizes of Object.values(first)) {
    assert.equal(sizes.length, 10);
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      1000,
    );
  }
  // Each was cited seven times.
  assert.deepEqual((await rows(tab.page))[0]!.slice(0, 3), ['Citations', 'OpenAlex', '7,000']);
  const before = tab.asked.length;
  // A browser may drop what was being written when it was reloaded.
  await kept(tab.page, 2000);
  await tab.page.reload();
  await settled(tab.page);
  assert.equal(tab.asked.length, before);
  assert.deepEqual((await rows(tab.page))[0]!.slice(0, 3), ['Citations', 'OpenAlex', '7,000']);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('whose works these are is asked once, though the source keeps none of its answers', async () => {
  const iD = '0000-0002-1825-0097';
  const doi = (value: string) => ({
    'external-ids': {
      'external-id': [
        {
          'external-id-type': 'doi',
          'external-id-value': value,
          'external-id-relationship': 'self',
        },
      ],
    },
    'work-summary': [{ title: { title: { value: `Work ${value}` } }, 'display-index': '0' }],
  });
  const counts = (url: string) => {
    const { pathname, searchParams } = new URL(url);
    const filter = searchParams.get('filter') ?? '';
    const isList = filter.includes(iD) || pathname.startsWith('/authors');
    const works = isList ? [] : filter.split(/[|,]/).map((each) => each.replace(/^doi:/, ''));
    return {
      status: 200,
      json: {
        meta: { count: 0, next_cursor: null },
        results: works.map((each) => ({ doi: `https://doi.org/${each}`, cited_by_count: 7 })),
        message: { 'total-results': 0, items: [] },
      },
    };
  };
  const tab = await visit(chrome, html(''), { allowed: 'openalex', answers: counts });
  const record: string[] = [];
  await tab.page.route('https://pub.orcid.org/**', (route) => {
    record.push(new URL(route.request().url()).pathname);
    const path = `/${iD}/works`;
    return route.fulfill({
      json: { path, group: [doi('10.5555/a'), doi('10.5555/b')], name: null },
      headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache, no-store' },
    });
  });
  const ask = () =>
    tab.page.evaluate((orcid) => {
      document.body.innerHTML = `<impact-summary loading="eager" orcid="${orcid}"></impact-summary>`;
    }, iD);
  await ask();
  await settled(tab.page);
  assert.deepEqual((await rows(tab.page))[0]!.slice(0, 3), ['Citations', 'OpenAlex', '14']);
  assert.deepEqual(record, [`/v3.0/${iD}/works`, `/v3.0/${iD}/person`]);
  const before = tab.asked.length;
  await tab.page.reload();
  await ask();
  await settled(tab.page);
  assert.deepEqual((await rows(tab.page))[0]!.slice(0, 3), ['Citations', 'OpenAlex', '14']);
  assert.equal(record.length, 2);
  assert.equal(tab.asked.length, before);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('where a source ends in the middle what it said stands, and later only the rest is asked', async () => {
  let lots = 0;
  let isSpent = true;
  const tab = await visit(chrome, list(thousand), {
    allowed: 'openalex',
    answers: (address) => {
      if (isSpent && (lots += 1) > 3) return { status: 429, json: {} };
      const works = [...decodeURIComponent(address).matchAll(/10\.5555\/w\d+/g)].map(([doi]) => ({
        doi: `https://doi.org/${doi}`,
        cited_by_count: 7,
      }));
      return { status: 200, json: { results: works } };
    },
  });
  await settled(tab.page);
  assert.deepEqual((await rows(tab.page))[0]!.slice(0, 3), [
    'Citations',
    'OpenAlex',
    'at least 2,100',
  ]);
  const summary = () =>
    tab.page.$eval('impact-summary', ({ shadowRoot }) => shadowRoot!.textContent);
  assert.match(await summary(), /700 works without a usable answer/);
  isSpent = false;
  const before = tab.asked.length;
  // The pause is over by then, and what was said is still fresh.
  await tab.page.clock.setFixedTime(Date.now() + 23 * 3_600_000);
  await tab.page.reload();
  await settled(tab.page);
  assert.deepEqual((await rows(tab.page))[0]!.slice(0, 3), ['Citations', 'OpenAlex', '7,000']);
  const [again] = Object.values(batches(tab.asked.slice(before)));
  assert.equal(
    again!.reduce((sum, size) => sum + size, 0),
    700,
  );
  await tab.leave();
});

test('what a list has come to is shown before all of it has been looked up', async () => {
  const held: (() => void)[] = [];
  const tab = await visit(chrome, html(''), { allowed: 'openalex' });
  await tab.page.route('https://api.openalex.org/**', async (route) => {
    // The first lot is answered at once.
    if (held.push(() => undefined) > 1)
      await new Promise<void>((go) => (held[held.length - 1] = go));
    await route.fallback();
  });
  await tab.page.evaluate((works) => {
    document.body.innerHTML = `<impact-summary loading="eager" works="${works}"></impact-summary>`;
  }, thousand.slice(0, 250).join(' '));
  await tab.page.waitForFunction(() =>
    document
      .querySelector('impact-summary')
      ?.shadowRoot?.querySelector('[part=summary]')
      ?.textContent?.includes('100 of 250 works looked up'),
  );
  assert.deepEqual((await rows(tab.page))[0]!.slice(0, 3), [
    'Citations',
    'OpenAlex',
    'at least 700',
  ]);
  // On paper it says so too.
  const shown = (selector: string) =>
    tab.page.locator(`impact-summary .progress ${selector}`).filter({ visible: true }).count();
  assert.deepEqual([await shown('span:not([role])'), await shown('button')], [1, 1]);
  await tab.page.emulateMedia({ media: 'print' });
  assert.deepEqual([await shown('span:not([role])'), await shown('button')], [1, 0]);
  await tab.page.evaluate(() => document.querySelector('impact-summary')!.remove());
  for (const go of held) go();
  await tab.leave();
});

test('the files of a summary are brought when one is there, and by no other page', async () => {
  const without = await visit(
    chrome,
    html('<impact-badge doi="10.5555/a" loading="eager"></impact-badge>'),
  );
  await without.page.waitForSelector('impact-badge[state=ready]');
  const parts = (requested: readonly string[]) =>
    requested.filter((url) => /parts\/(?:collection|impact-summary)/.test(url));
  assert.deepEqual(parts(without.requested), []);
  await without.leave();
  const tab = await visit(chrome, list(['10.5555/a']));
  await settled(tab.page);
  assert.deepEqual(parts(tab.requested).sort(), [
    `${site}parts/collection.js`,
    `${site}parts/impact-summary.js`,
  ]);
  await tab.leave();
});

test('a whole site is asked about in the built files, once its mentions are looked at', async () => {
  const tab = await visit(
    chrome,
    html('<impact-summary loading="eager" host="repository.example.edu"></impact-summary>'),
    { allowed: 'hackernews' },
  );
  await tab.page.route('https://hn.algolia.com/**', (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { hits: [], nbHits: 0, nbPages: 0 },
    }),
  );
  await settled(tab.page);
  const asked = () => tab.requested.filter((url) => url.includes('algolia'));
  assert.deepEqual(asked(), []);
  await tab.page.locator('impact-summary #tab-mentions').click();
  await tab.page.waitForFunction(() =>
    document
      .querySelector('impact-summary')!
      .shadowRoot!.querySelector('[part=sites]')
      ?.textContent?.includes('0 discussions'),
  );
  assert.equal(asked().length, 1);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});
