import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { install } from '../cli/support/stand-in.mjs';
import { command } from '../support/command.js';
import { launch, said, settled, visit } from './site.js';

const video = 'https://www.youtube.com/watch?v=abcdefghi_1';
const day = 86_400_000;
/** Noon of today, far from the change of days. */
const noon = Math.floor(Date.now() / day) * day + day / 2;

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

/** The snapshot that the command makes with a key, so many days before today. */
async function made(ago: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plays-'));
  const output = join(folder, 'impact.json');
  const items = [{ id: 'abcdefghi_1', statistics: { viewCount: '1130' } }];
  process.env['IMPACT_BADGES_YOUTUBE_KEY'] = 'secret';
  const world = install({
    start: noon - ago * day,
    fault: () => ({ status: 200, body: { items } }),
  });
  try {
    const { code, told } = await command([
      'snapshot',
      '--providers',
      'youtube',
      video,
      '-o',
      output,
    ]);
    assert.equal(code, 0, told);
  } finally {
    world.remove();
    delete process.env['IMPACT_BADGES_YOUTUBE_KEY'];
  }
  const text = await readFile(output, 'utf8');
  await rm(folder, { recursive: true });
  return text;
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/impact-badges.css"><script defer src="/impact-badges.js"></script><body>
<impact-badge url="${video}" headline="plays" src="/impact.json"></impact-badge>
<impact-summary loading="eager" src="/impact.json"></impact-summary>`;

async function opened(ago: number) {
  const tab = await visit(chrome, page, {
    files: { '/impact.json': await made(ago) },
    allowed: 'openalex crossref datacite opencitations youtube',
  });
  await settled(tab.page);
  await tab.page.waitForFunction(() => {
    const summary = document.querySelector('impact-summary');
    return (
      summary?.getAttribute('aria-busy') === 'false' &&
      summary.shadowRoot?.querySelector('[part=summary]')
    );
  });
  return tab;
}

const sums = (tab: Page) =>
  tab.$eval('impact-summary', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()).join(' '),
    ),
  );

test('the plays of a recording stand on a badge and in a summary, with their source and day, and nobody is asked', async () => {
  const tab = await opened(1);
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const words = `1,130 plays, YouTube, ${date.format(noon - day)}`;
  assert.ok((await said(tab.page)).startsWith(words), await said(tab.page));
  assert.ok((await sums(tab.page)).some((row) => /Plays.*YouTube.*1,130/.test(row)));
  assert.deepEqual(tab.asked, []);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('after thirty days neither shows them, and neither shows 0', async () => {
  const tab = await opened(31);
  const text = `${await said(tab.page)} ${(await sums(tab.page)).join(' ')}`;
  assert.doesNotMatch(text, /1,130|\b0\b/);
  assert.equal(await tab.page.$eval('impact-badge', ({ state }) => state), 'empty');
  await tab.leave();
});
