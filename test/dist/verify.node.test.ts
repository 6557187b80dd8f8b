import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sealedText } from '../../src/export/seal.js';
import { snapshotOfWorks } from '../../src/export/snapshot-json.js';
import type { ExportWork } from '../../src/export/work.js';
import { badges, counted, reported, retracted } from '../export/fixtures.js';
import { launch } from './site.js';

let chrome: Browser;
let folder: string;
before(async () => {
  chrome = await launch();
  folder = await mkdtemp(join(tmpdir(), 'impact-badges-verify-'));
});
after(async () => {
  await chrome.close();
  await rm(folder, { recursive: true });
});

const sealed = (works: readonly ExportWork[], generated: string) =>
  sealedText(
    snapshotOfWorks(works, { generated, asked: ['openalex'], reported }),
    '2026-11-13T08:00:00Z',
    'What it proves',
  );

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** The page as a double click opens it, without a network. */
async function opened(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  const context = await chrome.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(resolve('dist/verify.html')).href);
  return { page, complaints, asked };
}

const pick = (page: Page, ...paths: string[]) =>
  page.locator('input[type=file]').setInputFiles(paths);
const outcome = (page: Page) => page.locator('#outcome').innerText();

test('opened from the disk, it says that a file is unchanged, and what was said in it with source and date', async () => {
  const { page, complaints, asked } = await opened();
  const path = await file(
    'a.sealed.json',
    await sealed([badges, retracted], '2026-11-12T09:30:00Z'),
  );
  await pick(page, path);
  await page.locator('[data-state=intact]').waitFor();
  const text = await outcome(page);
  assert.match(text, /Unchanged since it was sealed: 13 November 2026/);
  assert.match(text, /Cited by 39 works \(OpenAlex, 12 November 2026\)/);
  assert.match(text, /Retracted \(Crossref, March 2021\)/);
  assert.match(text, /Kidney health day, 240 visitors \(reported by A\. Author, 14 June 2025\)/);
  assert.match(text, /SHA-256, as the file states it: [0-9a-f]{64}/);
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith('file:')),
    [],
  );
  await page.context().close();
});

test('one character that is another is told, with the number it belongs to', async () => {
  const { page } = await opened();
  const text = await sealed([badges], '2026-11-12T09:30:00Z');
  await pick(page, await file('b.json', text.replace('"value": 39', '"value": 89')));
  await page.locator('[data-state=changed]').waitFor();
  assert.match(await outcome(page), /doi:10\.5555\/badges, citations openalex is another/);
  await page.context().close();
});

test('where the browser computes no checksums itself, it says the same', async () => {
  const { page } = await opened();
  await page.evaluate(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await pick(page, await file('c.json', await sealed([badges], '2026-11-12T09:30:00Z')));
  await page.locator('[data-state=intact]').waitFor();
  await page.context().close();
});

test('of two files it says what has become of the figures, whichever comes first', async () => {
  const { page } = await opened();
  const now: ExportWork = {
    ...badges,
    attention: {
      ...badges.attention,
      findings: [
        counted('openalex', 'citations', 45, { receipt: { retrieved: '2027-11-12T09:30:00Z' } }),
        ...badges.attention.findings.slice(1),
      ],
    },
  };
  const later = await file('later.json', await sealed([now], '2027-11-12T09:30:00Z'));
  const earlier = await file('earlier.json', await sealed([badges], '2026-11-12T09:30:00Z'));
  await pick(page, later);
  await page.locator('[data-state=intact]').waitFor();
  await pick(page, earlier);
  await page.getByText('Then and now').waitFor();
  const text = await outcome(page);
  assert.match(text, /Then: earlier\.json\. Now: later\.json/);
  assert.match(text, /39 → 45 citations, OpenAlex, 12 November 2027 \(before: 12 November 2026\)/);
  await page.context().close();
});

test('what has no seal, and what is no file of ours, is told apart, and markup in it stays text', async () => {
  const { page, complaints } = await opened();
  const hostile: ExportWork = {
    ...badges,
    attention: {
      ...badges.attention,
      work: { identifiers: [badges.key], title: '<img src=x onerror=alert(1)>' },
    },
  };
  const plain = snapshotOfWorks([hostile], { generated: '2026-11-12T09:30:00Z', asked: [] });
  await pick(
    page,
    await file('plain.json', JSON.stringify(plain)),
    await file('no.json', 'PK not JSON'),
  );
  await page.locator('[data-state=unreadable]').waitFor();
  const text = await outcome(page);
  assert.match(text, /It has no seal, so nothing can be said/);
  assert.match(text, /It is no sealed export that can be read/);
  assert.match(text, /<img src=x onerror=alert\(1\)>/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('it says what a checksum does not prove, and how a date is proven', async () => {
  const { page } = await opened();
  const text = await page.locator('main').innerText();
  assert.match(text, /does not show that the numbers are true, who made the file, or when/);
  assert.match(text, /deposit the file where it gets a date .* cite its DOI/);
  await page.context().close();
});

test('it speaks the reader’s language, and another by the keyboard, with what was checked still there', async () => {
  const { page, complaints } = await opened({ locale: 'es-MX' });
  assert.equal(await page.title(), 'Comprobar una exportación de impact-badges');
  await pick(page, await file('es.json', await sealed([badges], '2026-11-12T09:30:00Z')));
  await page.getByText('Sin cambios desde que se selló: 13 de noviembre de 2026.').waitFor();
  assert.match(await page.locator('main').innerText(), /No muestra que los números sean ciertos/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('html[lang=ar][dir=rtl]').waitFor();
  await page.getByText('لم يتغير منذ خُتم').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'العربية');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('who prefers a language that it does not speak reads English', async () => {
  const { page } = await opened({ locale: 'fi-FI' });
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.getByRole('heading', { name: 'Check an export' }).waitFor();
  await page.context().close();
});

test('with two files it has no flaw that axe finds, by day and by night, and fits a narrow screen', async () => {
  const text = await sealed([badges, retracted], '2026-11-12T09:30:00Z');
  const paths = [
    await file('whole.json', text),
    await file('changed.json', text.replace('"value": 39', '"value": 89')),
  ];
  for (const [colorScheme, locale] of [
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const) {
    const { page } = await opened({
      ...{ colorScheme, locale, bypassCSP: true },
      viewport: { width: 320, height: 800 },
    });
    await pick(page, ...paths);
    await page.locator('[data-state=changed]').waitFor();
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    assert.deepEqual(found, [], colorScheme);
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      true,
      colorScheme,
    );
    await page.context().close();
  }
});

test('what is printed is the outcome, without what only a screen can do', async () => {
  const { page } = await opened();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.drop').isVisible(), false);
  assert.equal(await page.locator('.languages').isVisible(), false);
  assert.equal(await page.getByText('What this shows, and what it does not').isVisible(), true);
  await page.context().close();
});
