import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opened } from '../../src/profile/opened.js';
import { sentPage } from '../../src/profile/sent-page.js';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const refusal = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  opened(file(name, content)).then(
    () => '',
    (error: Error) => error.message,
  );

test('a file that holds no list says what it is and what to do', async () => {
  assert.match(await refusal('a.bib', ''), /a\.bib is empty/);
  assert.match(await refusal('a.pdf', '%PDF-1.7'), /is a PDF.*BibTeX or RIS/);
  assert.match(
    await refusal('a.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0])),
    /spreadsheet.*CSV/,
  );
  assert.match(await refusal('a.html', '<!doctype html><p>Hello'), /web page, and no profile/);
});

test('a list of works is handed on as it is, whatever its letters are', async () => {
  const latin = new Uint8Array([...'title\nM'].map((each) => each.charCodeAt(0)).concat(0xe1));
  assert.equal((await opened(file('a.csv', latin))).text, 'title\nMá');
  assert.equal((await opened(file('a.bib', '@article{a,}'))).verdict, undefined);
});

test('of a sent profile its figures are taken, and its seal is looked at', async () => {
  const snapshot = JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-01-12T10:00:00Z',
    asked: [],
    works: { 'doi:10.5555/a': { work: { identifiers: ['doi:10.5555/a'], title: '<b>' } } },
  });
  const sent = sentPage({
    ...{ title: 'A', language: 'en', direction: 'ltr', styles: '', markup: '', snapshot },
  });
  const { text, verdict } = await opened(file('profile.html', sent));
  assert.deepEqual(JSON.parse(text), JSON.parse(snapshot));
  assert.equal(verdict?.state, 'no-seal');
});
