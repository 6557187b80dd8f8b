import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { compose } from '../../src/export/compose.js';
import { htmlOf } from '../../src/export/html.js';
import { arabic, badges, reported, retracted } from '../export/fixtures.js';
import { voices } from '../export/voices.js';
import { launch } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

/** The page that the element prints, as a PDF; what describes it is not compressed. */
async function pdf(language: 'en' | 'ar'): Promise<string> {
  const works = language === 'en' ? [badges, retracted] : [arabic];
  const { document } = compose(
    'tenure',
    { works, of: works.length, reported, now: 0 },
    voices[language],
  );
  const page = await chrome.newPage();
  await page.setContent(htmlOf(document));
  const bytes = await page.pdf({ tagged: true, outline: true });
  await page.close();
  return bytes.toString('latin1');
}

/** A text of a PDF, which may be written as UTF-16 in hexadecimal digits. */
function text(given: string): string {
  const [, hex] = /^<FEFF([0-9A-F]*)>$/i.exec(given) ?? [];
  if (hex === undefined) return given.replace(/^\(|\)$/g, '');
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

const texts = (file: string, key: string) =>
  [...file.matchAll(new RegExp(`/${key} (\\((?:\\\\.|[^)\\\\])*\\)|<[0-9A-Fa-f]*>)`, 'g'))].map(
    ([, given]) => text(given!),
  );

test('a printed packet has tags, a language, a title, and bookmarks by its headings', async () => {
  const file = await pdf('en');
  assert.match(file, /\/MarkInfo\s*<<[^>]*\/Marked true/);
  assert.match(file, /\/StructTreeRoot/);
  for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link'])
    assert.match(file, new RegExp(`/S /${tag}\\b`), tag);
  assert.ok(texts(file, 'Lang').includes('en'));
  assert.match(file, /\/Outlines \d+ 0 R/);
  const titles = texts(file, 'Title');
  assert.ok(titles.includes('Evidence of attention and use'));
  for (const heading of ['Notices', 'Chosen evidence', 'Method'])
    assert.ok(titles.includes(heading), heading);
});

test('an Arabic packet says that it is Arabic', async () => {
  const file = await pdf('ar');
  assert.ok(texts(file, 'Lang').includes('ar'));
  assert.ok(texts(file, 'Title').some((title) => /\p{Script=Arabic}/u.test(title)));
});
