import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { areHere, place } from '../recordings.js';
import { launch, loaded, visit } from './site.js';

// A repository's own pages, with what its statistics answered when they were recorded.

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

/** The repositories, and one who has answered as soon as the badges have. */
const allowed = 'openalex dspace eprints inveniordm mastodon';

/** What the details of a badge say of use, and which addresses of the repository it asked. */
async function details(
  home: string,
  usage: string,
  answer: (url: URL) => string | undefined,
): Promise<{ readonly said: string; readonly asked: readonly URL[] }> {
  const badge = `<impact-badge handle="20.500.12345/678" usage="${usage}"></impact-badge>`;
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Item</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/impact-badges.css"><script defer src="/impact-badges.js"></script>
    <body>${badge}<impact-badge doi="10.5555/other"></impact-badge>`;
  const tab = await visit(chrome, page, { address: home, allowed });
  const asked: URL[] = [];
  await tab.page.route(/\/(?:server\/)?(?:api|cgi)\//, async (route) => {
    const url = new URL(route.request().url());
    asked.push(url);
    const body = answer(url);
    await route.fulfill({
      status: body === undefined ? 404 : 200,
      contentType: 'application/json',
      body: body ?? '{}',
    });
  });
  await loaded(tab.page);
  await tab.page.locator('impact-badge button.open').first().click();
  const panel = tab.page.locator('impact-badge [role=dialog]');
  await panel.locator('[part=measure] h4').first().waitFor();
  await panel.locator('[role=status]:empty').first().waitFor({ state: 'attached' });
  const said = ((await panel.textContent()) ?? '').replace(/\s+/g, ' ');
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
  return { said, asked };
}

function recorded(t: TestContext, file: string): string | undefined {
  if (areHere) return readFileSync(`${place}${file}`, 'utf8');
  t.skip(`no recordings in ${place}`);
  return undefined;
}

test('a DSpace item page tells its views by month, and keeps small countries to itself', async (t) => {
  const report = recorded(t, 'dspace/usagereports_item.json');
  if (!report) return;
  const item = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';
  const { said, asked } = await details(
    'https://repository.test/',
    `dspace:https://repository.test/items/${item}`,
    ({ pathname }) => (pathname.includes('/statistics/usagereports/') ? report : undefined),
  );
  assert.match(said, /3 views, DSpace/);
  assert.match(said, /8 downloads, DSpace/);
  assert.match(said, /By month.*May 2020 ?3/);
  assert.match(said, /2 countries are not named/);
  assert.doesNotMatch(said, /United States|China/);
  assert.ok(asked.every(({ origin }) => origin === 'https://repository.test'));
});

test('an EPrints item page tells its downloads by month and by country', async (t) => {
  const countries = recorded(t, 'eprints-irstats2/ucl_countries.json');
  const months = recorded(t, 'eprints-irstats2/ucl_downloads_by_date.json');
  if (!countries || !months) return;
  // The number of the item was hidden by those who recorded it; the total is made up.
  const of = (text: string) => text.replaceAll('eprint_id1', '123');
  const { said } = await details('https://eprints.test/', 'eprints:123', ({ searchParams }) => {
    if (searchParams.get('datatype') === 'countries') return of(countries);
    if (searchParams.get('view') === 'Google::Graph') return of(months);
    return '{"set":{"name":"eprint","value":"123"},"records":[{"count":"99"}]}';
  });
  assert.match(said, /99 downloads, EPrints/);
  assert.match(said, /From 8 countries.*United Kingdom ?14 ?United States ?6/);
  assert.match(said, /Not named or unknown ?79/);
  assert.match(said, /6 countries are not named/);
  assert.doesNotMatch(said, /Italy|Hungary/);
  assert.match(said, /By month.*May 2023 ?30/);
});

test('an InvenioRDM record page tells how often all its versions were used', async (t) => {
  const record = recorded(t, 'inveniordm/record_rd9fg-k5282.json');
  if (!record) return;
  const { said } = await details(
    'https://authors.library.caltech.edu/',
    'invenio:rd9fg-k5282',
    ({ pathname }) => (pathname === '/api/records/rd9fg-k5282' ? record : undefined),
  );
  assert.match(said, /67 views, InvenioRDM/);
  assert.match(said, /41 downloads, InvenioRDM/);
});

test('posts that the owner names tell their reactions as context, without a word of theirs', async () => {
  const { said, asked } = await details(
    'https://social.test/',
    'mastodon:https://social.test/@lab/17',
    ({ pathname }) =>
      pathname === '/api/v1/statuses/17'
        ? JSON.stringify({
            id: '17',
            created_at: '2026-05-06T07:08:09Z',
            content: '<p>Somebody’s own words</p>',
            replies_count: 3,
            reblogs_count: 50,
            favourites_count: 0,
          })
        : undefined,
  );
  assert.match(said, /Replies to posts on Mastodon.*3, ?Mastodon.*Post on Mastodon, social\.test/);
  assert.match(said, /Boosts on Mastodon.*50, ?Mastodon/);
  assert.match(said, /Favourites on Mastodon.*0, ?Mastodon/);
  assert.doesNotMatch(said, /53|own words/);
  assert.equal(asked.length, 1);
});
