import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, cells, known, openProfilePage, usual } from './profile-page.js';
import { launch } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const file = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(text),
});

/** Opens a sent profile where scripts don't run. */
async function readSent(path: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await chrome.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, complaints };
}

test('opened from the disk, DOIs that are pasted come to a profile, and only named sources are asked', async () => {
  const tab = await openProfilePage(chrome);
  await tab.page.fill('#works', '10.5555/a\n10.5555/b');
  await tab.make();
  assert.deepEqual((await cells(tab.page)).slice(0, 2), [
    ['Citations', 'OpenAlex', '14', '2 of 2', '12 January 2026'],
    ['Citations', 'Crossref', '14', '2 of 2', '12 January 2026'],
  ]);
  const hosts = [...new Set(tab.asked.map((address) => new URL(address).host))].sort();
  assert.deepEqual(hosts, ['api.crossref.org', 'api.datacite.org', 'api.openalex.org']);
  await tab.page.locator('#asked summary').click();
  const named = await tab.page.locator('#sources').innerText();
  for (const host of hosts) assert.ok(named.includes(host), host);
  const refused = (tried: string) =>
    tab.page.evaluate<string>(`new Promise((done) => {
      addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective), { once: true });
      ${tried};
    })`);
  assert.deepEqual(tab.complaints, []);
  assert.equal(await refused("fetch('https://example.org/').catch(() => 0)"), 'connect-src');
  assert.equal(await refused("new Image().src = 'https://example.org/a.png'"), 'img-src');
  await tab.leave();
});

test('every host that the policy lets it ask is named on the page, and no other', async () => {
  const tab = await openProfilePage(chrome);
  const policy = await tab.page.getAttribute('meta[http-equiv]', 'content');
  const allowed = /connect-src ([^;]+)/
    .exec(policy ?? '')![1]!
    .split(' ')
    .map((each) => each.replace('https://', ''));
  const named = await tab.page.$$eval('#sources code', (all) =>
    all.flatMap((each) => each.textContent.split(' ')),
  );
  assert.deepEqual(allowed, [...new Set(named)].sort());
  await tab.leave();
});

test('what can’t be read is told in its place, and the focus goes there', async () => {
  const { page, leave } = await openProfilePage(chrome);
  await page.locator('#make').click();
  await page.getByText('Write an ORCID iD, paste DOIs or open a file first.').waitFor();
  assert.equal(await focused(page), 'orcid');
  await page.fill('#orcid', '0000-0002-1825-0098');
  await page.keyboard.press('Enter');
  await page.getByText('its last character does not fit').waitFor();
  assert.equal(await page.getAttribute('#orcid', 'aria-invalid'), 'true');
  assert.equal(await page.locator('impact-summary').count(), 0);
  await page.setInputFiles('#file', file('a.pdf', '%PDF-1.7'));
  await page.getByText('a.pdf is a PDF').waitFor();
  await page.fill('#orcid', '');
  await page.fill('#works', '10.5555/a\nthe one on rain');
  await page.locator('#make').click();
  await known(page);
  await page.getByText('Line 2: "the one on rain"').waitFor();
  assert.deepEqual((await cells(page))[0]!.slice(0, 4), ['Citations', 'OpenAlex', '7', '1 of 1']);
  await leave();
});

test('without a connection nothing looks like a zero, and it says what to do', async () => {
  const tab = await openProfilePage(chrome, { answers: () => null });
  await tab.page.fill('#works', '10.5555/a');
  await tab.make();
  await tab.page.getByText('None of the sources could be asked').waitFor();
  assert.deepEqual(await cells(tab.page), []);
  await tab.page.fill('#works', '');
  await tab.page.fill('#orcid', '0000-0002-1825-0097');
  await tab.make();
  await tab.page.getByText('ORCID could not be asked about 0000-0002-1825-0097').waitFor();
  await tab.leave();
});

test('an ORCID record without public works says who can change that', async () => {
  const tab = await openProfilePage(chrome, {
    answers: (address) => {
      if (address.host !== 'pub.orcid.org') return usual(address);
      const path = '/0000-0002-1825-0097/works';
      return address.pathname.endsWith('/works')
        ? { json: { group: [], path } }
        : { status: 404, json: {} };
    },
  });
  await tab.page.fill('#orcid', '0000-0002-1825-0097');
  await tab.make();
  await tab.page.getByText('holds no works. Whose it is can make works visible').waitFor();
  await tab.leave();
});

test('a work is taken out and said to be, and nobody is asked about the others again', async () => {
  const tab = await openProfilePage(chrome);
  await tab.page.setInputFiles(
    '#file',
    file(
      'mine.ris',
      'TY  - JOUR\nDO  - 10.5555/a\nTI  - A\nER  -\nTY  - JOUR\nDO  - 10.5555/b\nTI  - B\nER  -\n',
    ),
  );
  await tab.make();
  assert.equal((await cells(tab.page))[0]![2], '14');
  const before = tab.asked.length;
  await tab.page.locator('.choosing summary').click();
  await tab.page.getByRole('checkbox', { name: /^B\b/ }).uncheck();
  await tab.page.locator('#apply').click();
  await tab.page.getByText('Taken out by the owner: 1 work.').first().waitFor();
  await known(tab.page);
  assert.equal((await cells(tab.page))[0]![2], '7');
  assert.equal(tab.asked.length, before);
  assert.equal(await tab.page.locator('.choosing summary').innerText(), 'Choose the works: 1 of 2');
  await tab.leave();
});

test('a sent profile reads without script and without a connection: notices, numbers, sources, dates', async () => {
  const tab = await openProfilePage(chrome);
  await tab.page.fill('#works', '10.5555/a\n10.5555/r\n10.5555/x');
  await tab.make();
  await tab.page.fill('#title', 'Carberry <b>& Co</b>');
  const { page, complaints } = await readSent(await tab.send());
  assert.equal(await page.title(), 'Carberry <b>& Co</b>');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  const text = await page.locator('main').innerText();
  assert.match(text, /Carberry <b>& Co<\/b>[^]*Retracted[^]*On 10\.5555\/r[^]*In numbers/);
  assert.match(text, /7 citations, OpenAlex, 12 Jan 2026/);
  // Hostile titles are words.
  assert.match(text, /<\/bdi><\/main><script>alert\(1\)<\/script><img src=x onerror=alert\(2\)>/);
  assert.equal(await page.locator('img, script:not([type="application/json"])').count(), 0);
  assert.equal(await page.locator('button, input, select, [onclick], [style]').count(), 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
  await tab.leave();
});

test('a sent profile is drawn again without asking anybody, and a changed number is told', async () => {
  const tab = await openProfilePage(chrome);
  await tab.page.fill('#works', '10.5555/a\n10.5555/b');
  await tab.make();
  const drawn = await cells(tab.page);
  const path = await tab.send();
  const later = await openProfilePage(chrome, { answers: () => null });
  await later.page.setInputFiles('#file', path);
  await later.page.getByText('Unchanged since it was sealed').waitFor();
  await known(later.page);
  assert.deepEqual(await cells(later.page), drawn);
  assert.deepEqual(later.asked, []);
  const sent = await readFile(path, 'utf8');
  await writeFile(path, sent.replace('"value": 7', '"value": 70'));
  await later.page.setInputFiles('#file', path);
  await later.page.getByText('Changed since it was sealed').waitFor();
  assert.deepEqual(later.asked, []);
  await later.leave();
  await tab.leave();
});

test('a profile speaks the language that is chosen, and so does the file that is sent', async () => {
  const tab = await openProfilePage(chrome);
  await tab.page.fill('#works', '10.5555/a');
  await tab.page.selectOption('#language', 'es');
  await tab.page.selectOption('#view', 'cv');
  await tab.make();
  await tab.page.locator('impact-summary [lang=es]').first().waitFor();
  const { page } = await readSent(await tab.send());
  assert.equal(await page.getAttribute('html', 'lang'), 'es');
  const text = await page.locator('main').innerText();
  assert.match(text, /Perfil de investigación[^]*On 10\.5555\/a[^]*Suma de comprobación SHA-256/);
  await page.context().close();
  await tab.leave();
});

test('an award’s own days are counted by three requests, when somebody asks for it', async () => {
  const counts: Readonly<Record<string, number>> = {
    'to_publication_date:2024-06-13': 2,
    'from_publication_date:2024-06-14,to_publication_date:2025-12-31': 11,
    'from_publication_date:2026-01-01': 0,
  };
  let isDown = true;
  const tab = await openProfilePage(chrome, {
    answers: (address) => {
      const [works, ...days] = (address.searchParams.get('filter') ?? '').split(',');
      if (!works?.startsWith('cites:')) return usual(address);
      assert.equal(works, 'cites:W1|W2');
      return isDown
        ? { status: 429, json: {} }
        : { json: { meta: { count: counts[days.join()] }, results: [] } };
    },
  });
  await tab.page.fill('#works', '10.5555/w1\n10.5555/w2');
  await tab.page.selectOption('#view', 'grant');
  await tab.page.fill('#from', '2024-06-14');
  await tab.page.fill('#until', '2025-12');
  await tab.make();
  const before = tab.asked.length;
  const button = tab.page.getByRole('button', { name: 'Count by the day (3 requests)' });
  await button.click();
  // A source that refuses is asked no further, and what it did not say is no 0.
  await tab.page.getByText('by the date of publication', { exact: false }).first().waitFor();
  assert.equal(tab.asked.length, before + 1);
  assert.doesNotMatch((await cells(tab.page)).at(-1)!.join(), /\b0\b/);
  isDown = false;
  await button.click();
  await tab.page.getByRole('link', { name: '11', exact: true }).waitFor();
  assert.equal(await button.count(), 0);
  assert.equal(tab.asked.length, before + 4);
  assert.deepEqual((await cells(tab.page)).at(-1), [
    ...['Works that cite at least one of 2 works of this list, each counted once', 'OpenAlex'],
    ...['2', '11', '0', '12 January 2026'],
  ]);
  const { page } = await readSent(await tab.send());
  assert.match(await page.locator('main').innerText(), /By the day[^]*OpenAlex\s+2\s+11\s+0/);
  await page.context().close();
  await tab.leave();
});

test('the whole way goes by keyboard', async () => {
  const { page, leave } = await openProfilePage(chrome);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'orcid');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10.5555/a');
  await page.locator('#make').focus();
  await page.keyboard.press('Enter');
  await known(page);
  await page.locator('#send').focus();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  assert.match(download.suggestedFilename(), /^profile-\d{4}-\d\d-\d\d\.html$/);
  await page.getByText('nobody has been sent anything').waitFor();
  await leave();
});

test('forgetting leaves no answer behind', async () => {
  const tab = await openProfilePage(chrome);
  await tab.page.fill('#works', '10.5555/a');
  await tab.make();
  const before = tab.asked.length;
  await tab.page.locator('#forget').click();
  assert.equal(await tab.page.locator('impact-summary').count(), 0);
  await tab.make();
  assert.equal(tab.asked.length, before * 2);
  await tab.leave();
});

for (const scheme of ['light', 'dark'] as const)
  test(`page and sent file have no fault that axe finds, in ${scheme}, and fit 320 pixels`, async () => {
    const tab = await openProfilePage(chrome, { width: 320, scheme });
    await tab.page.fill('#works', '10.5555/a\n10.5555/r\nno work');
    await tab.page.selectOption('#view', 'grant');
    await tab.page.fill('#from', '2024');
    await tab.make();
    await tab.page.locator('.choosing summary').click();
    await tab.page.locator('#asked summary').click();
    assert.deepEqual(await axeFaults(tab.page), []);
    assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 320);
    const path = await tab.send();
    const context = await chrome.newContext({
      viewport: { width: 320, height: 800 },
      colorScheme: scheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    assert.deepEqual(await axeFaults(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await context.close();
    await tab.leave();
  });
