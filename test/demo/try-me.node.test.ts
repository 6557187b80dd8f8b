import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { found, written } from '../../scripts/demo/try-me.mjs';
import { figures, headline, sentence } from './support/figures.js';
import { badges, offlineBrowser, visit } from './support/offline.js';

const project = new URL('../../', import.meta.url);
const held = figures(fileURLToPath(new URL('demo', project)));
const folder = mkdtempSync(join(tmpdir(), 'impact-badges-try-me-'));
// The files a newcomer saves, and nothing else.
for (const name of [
  'try-me.html',
  'impact-badges.js',
  'impact-badges.css',
  'impact-badges.more.js',
  'parts/advice.js',
  'parts/snapshot.js',
]) {
  cpSync(fileURLToPath(new URL(`dist/${name}`, project)), join(folder, name));
}

const chrome = await offlineBrowser();
after(async () => {
  await chrome.close();
  rmSync(folder, { recursive: true });
});

const open = () => visit(chrome, pathToFileURL(join(folder, 'try-me.html')).href);

test('opened from the disk it shows its own figures and asks nobody', async () => {
  await using opened = await open();
  const shown = await badges(opened.page);
  assert.equal(shown.length, 3);
  for (const { doi, providers, text, state } of shown) {
    const figure = headline(held, doi, providers);
    assert.ok(figure && text.includes(sentence(figure)), text);
    assert.equal(state, 'ready');
  }
  assert.deepEqual([...opened.errors, ...opened.warnings], []);
});

test('opened from the disk it shows the details of its own figures, and asks nobody', async () => {
  await using opened = await open();
  const shown = await badges(opened.page);
  for (const { text, doi } of shown) {
    const badge = opened.page.locator(`impact-badge[doi="${doi}"]`);
    await badge.locator('[part=button]').press('Enter');
    const details = badge.getByRole('dialog');
    await details.waitFor();
    assert.match((await details.textContent()) ?? '', /OpenAlex/, text);
    await details.press('Escape');
  }
  assert.deepEqual([...opened.errors, ...opened.warnings], []);
});

test('a DOI typed in is asked of the APIs, and their silence is said', async () => {
  await using opened = await open();
  await opened.page.getByRole('textbox').fill('https://doi.org/10.7717/peerj.4375');
  await opened.page.getByRole('button', { name: 'Show', exact: true }).click();
  const [badge] = (await badges(opened.page)).slice(-1);
  assert.equal(badge?.state, 'unavailable');
  const asked = opened.errors.filter((error) => error.startsWith('failed: '));
  assert.deepEqual(asked.map((error) => new URL(error.slice('failed: '.length)).host).sort(), [
    'api.crossref.org',
    'api.datacite.org',
    'api.openalex.org',
  ]);
});

test('what is no DOI is answered in a sentence', async () => {
  await using opened = await open();
  await opened.page.getByRole('textbox').fill('my last article');
  await opened.page.getByRole('button', { name: 'Show', exact: true }).click();
  await opened.page.getByText('That is no DOI. One looks like 10.7717/peerj.4375.').waitFor();
});

test('its snapshot is what the client finds, or node scripts/demo/try-me.mjs renews it', async () => {
  const snapshot = await written();
  assert.deepEqual(snapshot.works, await found(snapshot));
});
