import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { offlineBrowser, visit } from './support/offline.js';
import { freePort, started } from './support/started.js';

const folder = fileURLToPath(new URL('../../demo', import.meta.url));
const chrome = await offlineBrowser();
const demo = await started(folder, await freePort());

after(async () => {
  await chrome.close();
  await demo.stop();
});

/** What a snapshot says of one count, as far as a chart shows it. */
interface Count {
  readonly measure: string;
  readonly value: number;
  readonly series?: readonly { from: string; value: number }[];
  readonly places?: readonly { country: string; value: number }[];
  readonly located?: { readonly n: number; readonly of: number };
}

/** The count in the snapshot that stands in a page. */
async function kept(page: Page, id: string, work: string, measure: string): Promise<Count> {
  const text = (await page.locator(`script#${id}`).textContent()) ?? '';
  const { works } = JSON.parse(text) as { works: Record<string, { findings: Count[] }> };
  const found = works[work]?.findings.find((each) => each.measure === measure && each.value);
  assert.ok(found, `${id} counts no ${measure} of ${work}`);
  return found;
}

/** The element once its drawing has been brought. */
async function drawn(page: Page, tag: string, at = 0): Promise<Locator> {
  const element = page.locator(tag).nth(at);
  await element.scrollIntoViewIfNeeded();
  await element.locator('[part=downloads]').waitFor();
  return element;
}

/** All that an element says, and not the link that stands in for it. */
async function said(element: Locator): Promise<string> {
  const text = await element.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
  return text.replace(/\s+/g, ' ');
}

/** Rows of the table twin, each as what it is about and its count. */
async function rows(element: Locator, table = 'table'): Promise<[string, string][]> {
  const texts = await element
    .locator(table)
    .first()
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  return texts.map(([about = '', count = '']) => [about.trim(), count.trim()]);
}

/** Count and what it is about, in the file that is offered to take along. */
async function csv(page: Page, element: Locator, about: number, count: number) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    element.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const [, ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => {
    const cells = line.split(',');
    return [cells[about], cells[count]];
  });
}

/** How high each bar of the first lane is, as a share of the highest. */
async function heights(element: Locator): Promise<number[]> {
  const paths = await element
    .locator('.plot')
    .first()
    .locator('path:is(.full, .current)')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
  return [...paths.join('').matchAll(/V([\d.]+)H/g)].map(([, top]) => 1 - Number(top) / 100);
}

/** That each bar is as high as its count demands, but for the width of a line. */
function areAsHigh(bars: readonly number[], counts: readonly number[]): void {
  assert.equal(bars.length, counts.length);
  for (const [at, count] of counts.entries())
    assert.ok(Math.abs(bars[at]! - count / Math.max(...counts)) < 0.001, `bar ${at}`);
}

test('badge, details, timeline, table, file and snapshot tell the same citations by year', async () => {
  await using opened = await visit(chrome, new URL('cited.html', demo.url).href);
  const { page, errors } = opened;
  const { value, series = [] } = await kept(
    page,
    'openalex',
    'doi:10.7717/peerj.4375',
    'citations',
  );
  // The figures OpenAlex gave on that day, not what is kept, so that an edited snapshot is noticed.
  assert.equal(value, 1163);
  const sum = series.reduce((all, year) => all + year.value, 0);
  assert.equal(sum, 1162);

  const timeline = await drawn(page, 'impact-timeline');
  const told = series.map((year): [string, string] => [year.from, String(year.value)]);
  const shown = told.map(([year, count]) => [year === '2026' ? '2026, so far' : year, count]);
  assert.deepEqual(await rows(timeline), shown);
  areAsHigh(
    await heights(timeline),
    series.map((year) => year.value),
  );
  assert.match(
    (await timeline.locator('figcaption').textContent()) ?? '',
    /2020 had the most: 185 citations .* 2026, so far: 30\. All bars, 2017 – 2026: at least 1,162 citations/,
  );
  assert.deepEqual(await csv(page, timeline, 2, 3), told);

  const details = page.locator('impact-details');
  assert.deepEqual(await rows(details, '[part=table] table'), [
    ...shown,
    ['Undated, or before the first row', String(value - sum)],
  ]);
  assert.match(await said(details), /1,163 citations, OpenAlex/);
  assert.match(await said(page.locator('impact-badge')), /1,163 citations/);
  assert.deepEqual(errors, []);
});

test('chart, sentence, table, file and snapshot tell the same downloads by month', async () => {
  await using opened = await visit(chrome, new URL('usage.html', demo.url).href);
  const { page, errors } = opened;
  const { value, series = [] } = await kept(
    page,
    'made-up',
    'handle:20.500.12345/910',
    'downloads',
  );
  const timeline = await drawn(page, 'impact-timeline', 1);
  const counts = series.map((month) => month.value);
  assert.equal(
    counts.reduce((sum, each) => sum + each, 0),
    value,
  );
  assert.deepEqual(
    (await rows(timeline)).map(([, count]) => Number(count)),
    counts,
  );
  areAsHigh(await heights(timeline), counts);
  assert.match(
    (await timeline.locator('figcaption').textContent()) ?? '',
    /October 2026 had the most: 73 downloads .* All bars, January 2026 – November 2026: 450 downloads/,
  );
  assert.deepEqual(
    await csv(page, timeline, 2, 3),
    series.map(({ from, value: count }) => [from, String(count)]),
  );
  assert.deepEqual(errors, []);
});

test('map, sentence, table, file and snapshot tell the same countries', async () => {
  await using opened = await visit(chrome, new URL('cited.html', demo.url).href);
  const { page, errors } = opened;
  const {
    value,
    places = [],
    located,
  } = await kept(page, 'made-up', 'doi:10.5555/rivers.1', 'countries-citing');
  const map = await drawn(page, 'impact-map');
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const named = places.map(({ country, value: count }) => [names.of(country), String(count)]);
  const unknown = String(located!.of - located!.n);
  assert.equal(places.length, value);
  assert.deepEqual((await rows(map)).sort(), [...named, ['Country unknown', unknown]].sort());
  assert.match(
    (await map.locator('h2').textContent()) ?? '',
    new RegExp(`affiliations in ${value} countries \\(${located?.n} of ${located?.of} citing`),
  );
  // A country without a count has the shade 0; small ones are rings.
  const shaded = await map
    .locator('[data-country]:not(.s0)')
    .evaluateAll((all) => all.map((shape) => shape.getAttribute('data-country')));
  assert.deepEqual([...new Set(shaded)].sort(), places.map(({ country }) => country).sort());
  assert.deepEqual(
    (await csv(page, map, 0, 2)).sort(),
    [...places.map(({ country, value: count }) => [country, String(count)]), ['', unknown]].sort(),
  );
  assert.deepEqual(errors, []);
});

test('a country with fewer than 5 downloads is named in no part of the map, nor in its file', async () => {
  await using opened = await visit(chrome, new URL('usage.html', demo.url).href);
  const { page, errors } = opened;
  const { value, places = [] } = await kept(
    page,
    'made-up',
    'handle:20.500.12345/910',
    'downloads',
  );
  const map = await drawn(page, 'impact-map');
  const named = places.filter((place) => place.value >= 5);
  assert.equal(places.length - named.length, 2);
  const sum = named.reduce((all, place) => all + place.value, 0);
  const table = (await rows(map)).map(([, count]) => Number(count));
  assert.deepEqual(table, [...named.map((place) => place.value), value - sum]);
  const told = await said(map);
  assert.match(told, /Bolivia/);
  assert.doesNotMatch(told, /Malta|Fiji/);
  assert.equal(await map.locator(':is([data-country=MT], [data-country=FJ]):not(.s0)').count(), 0);
  assert.ok((await map.locator('[data-country=BO]:not(.s0)').count()) > 0);
  const file = (await csv(page, map, 0, 2)).map(([country]) => country);
  assert.ok(!file.includes('MT') && !file.includes('FJ'));
  assert.deepEqual(errors, []);
});

test('before and after a press release and an evening, tables and file tell the same, and no open time is a number', async () => {
  await using opened = await visit(chrome, new URL('cited.html', demo.url).href);
  const { page, errors } = opened;
  const timeline = await drawn(page, 'impact-timeline', 1);
  const around = timeline.locator('details[part=around]');
  assert.equal(await around.count(), 4);
  const cells = (at: number) =>
    around
      .nth(at)
      .locator('td b')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
  // Downloads: 9 + 12 + 14, and 38 + 17 + 15; posts: seven in the thirty days after.
  const released = ['2', '5', 'not yet known', '35', '61', '70', 'not known', '0', '7'];
  // Downloads: 7 + 5 + 14; the three months after and 2027 are not over, the thirty days are.
  const evening = ['5', '7', 'not yet known', '26', '27', 'not yet known', '1', '0', '2'];
  const short = (texts: readonly (string | null)[]) => texts.map((text) => text?.split(':')[0]);
  assert.deepEqual(short(await cells(0)), released);
  assert.deepEqual(short(await cells(3)), evening);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    timeline.getByRole('button', { name: 'Before and after, by source: CSV' }).click(),
  ]);
  const [, ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  const counts = lines.map((line) => line.split(',')[7]);
  const known = (texts: readonly string[]) =>
    texts.map((text) => (text.endsWith('known') ? '' : text));
  assert.deepEqual(counts.slice(0, 9), known(released));
  assert.deepEqual(counts.slice(-9), known(evening));
  assert.deepEqual(errors, []);
});
