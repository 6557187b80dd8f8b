import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { EvidenceFile } from '../../src/model/evidence.js';
import { launch } from './site.js';

let chrome: Browser;
let folder: string;
let axe: string;
before(async () => {
  chrome = await launch();
  folder = await mkdtemp(join(tmpdir(), 'impact-badges-evidence-'));
  // The page alone, as somebody saves it.
  await copyFile('dist/evidence.html', join(folder, 'evidence.html'));
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
});
after(async () => {
  await chrome.close();
  await rm(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  readonly requested: string[];
  readonly complaints: string[];
  readonly leave: () => Promise<void>;
}

/** Opens the page by double click. */
async function open(width = 1000, scheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const context = await chrome.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(join(folder, 'evidence.html')).href);
  await page.locator('#add').waitFor();
  return { page, requested, complaints, leave: () => context.close() };
}

const tally = (page: Page) => page.locator('.tally b').innerText();
const preview = (page: Page) => page.locator('#preview');
const table = (name: string, bytes: string | Buffer) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(bytes as string),
});

async function downloaded(page: Page, name: string): Promise<EvidenceFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${name}` }).click(),
  ]);
  assert.equal(download.suggestedFilename(), name);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as EvidenceFile;
}

test('opened from the disk it asks nobody for anything, and its own policy keeps it from asking', async () => {
  const { page, requested, complaints, leave } = await open();
  await page.setInputFiles('#files', 'test/intake/evidence/camp.json');
  await page.locator('.entries li').first().waitFor();
  await preview(page).getByText('Reported by the authors').waitFor();
  assert.deepEqual(
    requested.filter((url) => !/^(?:file|data):/.test(url)),
    [],
  );
  assert.equal(requested.filter((url) => url.startsWith('file:')).length, 1);
  assert.deepEqual(complaints, []);
  const refused = (tried: string) =>
    page.evaluate<string>(`new Promise((done) => {
      addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective), { once: true });
      ${tried};
    })`);
  assert.equal(await refused("fetch('https://example.org/').catch(() => 0)"), 'connect-src');
  assert.equal(await refused("new Image().src = 'https://example.org/a.png'"), 'img-src');
  await leave();
});

test('an event is written down by the keyboard alone: the kind first, the date asked, the first fault in focus', async () => {
  const { page, leave } = await open();
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  await page.locator('#add').focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'field-kind');
  assert.equal(await page.locator('#field-title').count(), 0);
  await page.keyboard.type('Events');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('03/04/2025');
  assert.equal(await page.inputValue('#field-date'), '03/04/2025');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'field-title');
  assert.equal(await page.getAttribute('#field-title', 'aria-invalid'), 'true');
  assert.match(await page.locator('#summary').innerText(), /2 things have to be mended first/);
  await page.keyboard.type('Kidney health day');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.inputValue('#field-date'), '2025-04-03');
  await page.locator('#field-title').focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'add');
  assert.equal(await tally(page), '1 will be published, 0 stay private.');
  await preview(page).getByText('3 April 2025').waitFor();
  await leave();
});

test('a letter is private until it is said who agreed, and the two files are apart', async () => {
  const { page, leave } = await open();
  await page.locator('#add').click();
  await page.selectOption('#field-kind', 'letter');
  await page.fill('#field-title', 'From the clinic');
  assert.equal(await page.locator('input[value=private]').isChecked(), true);
  await page.getByRole('button', { name: 'Keep this entry' }).click();
  await page.locator('#add').click();
  await page.selectOption('#field-kind', 'news');
  await page.fill('#field-title', 'In the Gazette');
  await page.getByRole('button', { name: 'Keep this entry' }).click();
  assert.equal(await tally(page), '1 will be published, 1 stays private.');
  const shared = await downloaded(page, 'evidence.json');
  assert.deepEqual(
    shared.entries.map(({ title }) => title),
    ['In the Gazette'],
  );
  assert.match(await page.locator('.tally').innerText(), /Not saved yet.*your own file as well/);
  const kept = await downloaded(page, 'evidence.private.json');
  assert.deepEqual([kept.audience, kept.entries.length], ['private', 2]);
  assert.doesNotMatch(await page.locator('.tally').innerText(), /Not saved/);
  await leave();
});

test('what becomes about somebody under age goes back to private, and says so', async () => {
  const { page, leave } = await open();
  await page.locator('#add').click();
  await page.selectOption('#field-kind', 'testimony');
  await page.check('input[value=public]');
  await page.check('#field-minors');
  assert.equal(await page.locator('input[value=private]').isChecked(), true);
  await page.getByText('It is private again').waitFor();
  await leave();
});

test('tables as Excel saves them in three countries come in alike', async () => {
  const heads = ['kind', 'title', 'date', 'count', 'unit'];
  const tables = [
    table('uk.csv', `\uFEFF${heads.join()}\r\nevent,Fête à Málaga,2025-06-14,"1,240",people\r\n`),
    table(
      'de.csv',
      Buffer.from(
        `${heads.join(';')}\r\nevent;Fête à Málaga;2025-06-14;1.240;people\r\n`,
        'latin1',
      ),
    ),
    table(
      'fr.txt',
      Buffer.from(
        `\uFEFF${heads.join('\t')}\r\nevent\tFête à Málaga\t2025-06-14\t1\u202F240\tpeople\r\n`,
        'utf16le',
      ),
    ),
  ];
  for (const each of tables) {
    const { page, leave } = await open();
    await page.setInputFiles('#files', each);
    await page.locator('.entries .title').waitFor();
    const entry = await page.locator('.entries li').innerText();
    assert.match(entry, /Fête à Málaga[^]*1,240 people · 14 June 2025/, each.name);
    await leave();
  }
});

test('a row that can’t be read stops a table with its line, and a date with the year last is asked', async () => {
  const { page, leave } = await open();
  await page.setInputFiles('#files', table('a.csv', 'kind,title,count\nevent,A,1\nevent,B,some\n'));
  await page.getByText('a.csv, line 3:').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'waiting-heading');
  assert.equal(await tally(page), '0 will be published, 0 stay private.');
  await page.getByRole('button', { name: 'Don’t open it' }).click();
  await page.setInputFiles('#files', table('b.csv', 'kind,title,date\nnews,A,03/04/2025\n'));
  await page.getByRole('button', { name: '4 March 2025 (the month first)' }).click();
  await page.getByText('News · 4 March 2025').waitFor();
  await leave();
});

test('a table of ten thousand rows comes in, and is listed a page at a time', async () => {
  const { page, leave } = await open();
  const row = (_: unknown, at: number) => `event,Day ${at},2025-06-14,${at},people,Clinic`;
  const rows = [...new Array<undefined>(10_000)].map(row);
  await page.setInputFiles(
    '#files',
    table('many.csv', `kind,title,date,count,unit,reportedBy\n${rows.join('\n')}\n`),
  );
  await page.getByText('10,000 entries added').waitFor();
  assert.equal(await tally(page), '10,000 will be published, 0 stay private.');
  assert.equal(await page.locator('.entries li').count(), 50);
  await preview(page).getByText('The first 50 of 10,000 entries').waitFor();
  await leave();
});

test('whoever leaves with something unsaved is warned', async () => {
  const { page, leave } = await open();
  await page.locator('#about-title').pressSequentially('River Camp');
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.accept();
  await leave();
});

for (const scheme of ['light', 'dark'] as const)
  test(`list and form have no fault that axe finds, in ${scheme}, and fit 320 pixels`, async () => {
    const { page, leave } = await open(320, scheme);
    await page.setInputFiles('#files', 'test/intake/evidence/camp.json');
    await page.locator('.entries li').first().waitFor();
    await page.evaluate(axe);
    const faults = () =>
      page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { readonly run: () => Promise<unknown> } };
        const { violations } = (await axe.run()) as {
          violations: { id: string; nodes: { html: string }[] }[];
        };
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      });
    assert.deepEqual(await faults(), []);
    await page.locator('#add').click();
    await page.selectOption('#field-kind', 'outcome');
    await page.getByText('More about it').click();
    await page.getByRole('button', { name: 'Keep this entry' }).click();
    assert.deepEqual(await faults(), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await leave();
  });
