import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { compose } from '../../src/export/compose.js';
import { htmlOf } from '../../src/export/html.js';
import { badges } from '../export/fixtures.js';
import { voices } from '../export/voices.js';
import { launch, site, visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const snapshot = JSON.stringify({
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-11-12T09:30:00Z',
  asked: ['openalex', 'crossref'],
  works: { [badges.key]: badges.attention },
});
const html = (script: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
   <link rel="stylesheet" href="/impact-badges.css">${script}
   <body><impact-export doi="10.5555/badges" src="/snapshot.json"><a href="/snapshot.json">The figures as a file</a></impact-export>`;
const scripts = {
  classic: '<script defer src="/impact-badges.js"></script>',
  module: '<script type="module" src="/impact-badges.module.js"></script>',
};
const files = { '/snapshot.json': snapshot };
/** The page lets these be shown. */
const allowed = 'openalex crossref overton dspace';
const strict = {
  'Content-Security-Policy':
    "default-src 'self'; require-trusted-types-for 'script'; img-src data:",
};
const ready = (page: Page) => page.locator('impact-export[state=ready]');

/** What comes of a download button. */
async function made(element: Locator, name: string): Promise<{ name: string; bytes: Buffer }> {
  const page = element.page();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    element.getByRole('button', { name, exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}

for (const [name, script] of Object.entries(scripts))
  test(`the ${name} file brings what makes exports, under a strict policy, and asks this site alone`, async () => {
    const tab = await visit(chrome, html(script), { headers: strict, files });
    const element = ready(tab.page);
    await element.getByText('Cited by 39 works (OpenAlex, 12 November 2026)').first().waitFor();
    assert.ok(tab.requested.includes(`${site}parts/impact-export.js`));
    assert.ok(!tab.requested.includes(`${site}parts/docx.js`));
    const { name: file, bytes } = await made(element, 'Download: DOCX');
    assert.equal(file, 'tenure-2026-11-12.docx');
    assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    assert.ok(tab.requested.includes(`${site}parts/docx.js`));
    assert.deepEqual(
      tab.requested.filter((url) => !/^(?:https:\/\/site\.test\/|data:|blob:)/.test(url)),
      [],
    );
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });

test('with the network gone, a packet is made of the snapshot, chosen and written anew', async () => {
  const tab = await visit(chrome, html(scripts.module), { files, allowed });
  const element = ready(tab.page);
  await element.getByRole('button', { name: 'Copy for Word' }).waitFor();
  // Large, and only for word processors: it is there once it was used.
  await made(element, 'Download: DOCX');
  await tab.page.context().setOffline(true);
  const asked = tab.requested.length;
  await element.getByRole('combobox').selectOption('nih');
  await element.getByText('3,500 characters for the personal statement').waitFor();
  await element.getByRole('combobox').selectOption('tenure');
  await element.getByRole('checkbox', { name: /^Cited by 39 works/ }).uncheck();
  for (const name of ['DOCX', 'Markdown', 'LaTeX', 'HTML', 'Text']) {
    const { bytes } = await made(element, `Download: ${name}`);
    assert.ok(bytes.length > 500, name);
    if (name !== 'DOCX') {
      assert.match(bytes.toString(), /Cited in 2 policy documents/, name);
      assert.doesNotMatch(bytes.toString(), /Cited by 39 works/, name);
    }
  }
  const { bytes } = await made(element, 'As data: JSON, sealed');
  assert.equal(
    (JSON.parse(bytes.toString()) as { seal: { algorithm: string } }).seal.algorithm,
    'SHA-256',
  );
  assert.equal(tab.requested.slice(asked).filter((url) => !url.startsWith('blob:')).length, 0);
  await tab.leave();
});

test('the keyboard alone chooses, writes and takes along', async () => {
  const tab = await visit(chrome, html(scripts.module), { files, allowed });
  const { page } = tab;
  const element = ready(page);
  const choice = element.getByRole('combobox');
  await choice.waitFor();
  await choice.focus();
  await page.keyboard.press('Tab');
  // The work, then its numbers.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(
    await element.getByRole('checkbox', { name: /^Cited in 2 policy/ }).isChecked(),
    false,
  );
  await element.getByRole('button', { name: /^Edit: Cited by 39/ }).focus();
  await page.keyboard.press('Enter');
  const field = element.getByRole('textbox', { name: 'Your wording' });
  await field.waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('impact-export')!.shadowRoot!.activeElement?.localName === 'textarea',
  );
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Known to many');
  await element.getByText('It does not name its source.').waitFor();
  await element.getByText('Known to many', { exact: false }).first().waitFor();
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('it copies rich text and plain text, as a word processor and a plain field take them', async () => {
  const tab = await visit(chrome, html(scripts.classic), { headers: strict, files });
  await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const element = ready(tab.page);
  await element.getByRole('button', { name: 'Copy for Word' }).click();
  await element.getByText('Copied.').waitFor();
  const [rich, plain] = await tab.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()),
    );
  });
  assert.match(rich!, /<h1[^>]*>Evidence of attention and use<\/h1>[^]*<li[^]*<table/);
  assert.match(plain!, /^Evidence of attention and use\n/);
  await tab.leave();
});

test('it prints a page of its own, without scripts and with its title and language', async () => {
  const tab = await visit(chrome, html(scripts.module), { files, allowed });
  const element = ready(tab.page);
  const [page] = await Promise.all([
    tab.page.context().waitForEvent('page'),
    element.getByRole('button', { name: 'Print or save as PDF' }).click(),
  ]);
  await page.waitForLoadState();
  assert.equal(await page.title(), 'Evidence of attention and use');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.locator('script:not([type="application/ld+json"])').count(), 0);
  await tab.leave();
});

test('no policy complains of what an exported page tells machines, which is there all the same', async () => {
  const { document } = compose('tenure', { works: [badges], of: 1, now: 0 }, voices.en);
  const tab = await visit(
    chrome,
    // The page's own policy lets no icon be fetched.
    htmlOf(document).replace('<head>', '<head><link rel="icon" href="data:,">'),
    {
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; require-trusted-types-for 'script'; img-src data:; style-src 'unsafe-inline'",
      },
    },
  );
  const record = await tab.page.locator('script[type="application/ld+json"]').textContent();
  assert.equal((JSON.parse(record!) as { mentions: unknown[] }).mentions.length, 1);
  assert.equal(await tab.page.locator('span.Z3988').count(), 1);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('it speaks Spanish by a file of its own', async () => {
  const tab = await visit(chrome, html(scripts.module, 'es'), { files });
  await tab.page.getByText('Llévese estas cifras').waitFor();
  assert.ok(tab.requested.includes(`${site}locales/es.impact-export.js`));
  await tab.leave();
});

test('where what draws it is missing, the link stays and the page hears why', async () => {
  const tab = await visit(chrome, html(scripts.classic), {
    files: { ...files, '/parts/impact-export.js': null },
  });
  await tab.warnings(1);
  assert.match(await tab.page.locator('impact-export').innerText(), /The figures as a file/);
  await tab.leave();
});

test('the file of everything makes exports where its part was joined after it, and a DOCX where that was too', async () => {
  const [all, part, docx] = await Promise.all(
    ['impact-badges.all.js', 'parts/impact-export.js', 'parts/docx.js'].map((name) =>
      readFile(`dist/${name}`, 'utf8'),
    ),
  );
  const page = html('<script src="/joined.js"></script>');
  const joined = await visit(chrome, page, {
    files: { ...files, '/joined.js': `${all}\n${part}\n${docx}` },
  });
  const element = ready(joined.page);
  assert.equal((await made(element, 'Download: DOCX')).name, 'tenure-2026-11-12.docx');
  assert.deepEqual([...joined.complaints, ...joined.warned], []);
  await joined.leave();
  const without = await visit(chrome, page, {
    files: { ...files, '/joined.js': `${all}\n${part}` },
  });
  await ready(without.page).getByRole('button', { name: 'Download: DOCX' }).click();
  await ready(without.page).getByText('DOCX could not be made.').waitFor();
  await without.leave();
});
