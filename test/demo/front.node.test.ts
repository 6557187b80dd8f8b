import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { badges, heldBack, offlineBrowser, visit } from './support/offline.js';
import { freePort, started } from './support/started.js';

const chrome = await offlineBrowser();
const demo = await started(fileURLToPath(new URL('../../demo', import.meta.url)), await freePort());

after(async () => {
  await chrome.close();
  await demo.stop();
});

/** What a badge of each row of the table knows. */
const states = {
  found: 'ready',
  zero: 'empty',
  'not-covered': 'empty',
  unreachable: 'unavailable',
  unusable: 'unavailable',
  retracted: 'ready',
  loading: 'loading',
  unreadable: 'invalid',
};

test('the HTML to copy is that of the badges above it, but for the sources the demo lacks', async () => {
  await using opened = await visit(chrome, demo.url);
  const tags = await opened.page.evaluate(() => {
    const blocks = [...document.querySelectorAll('pre code')].map((code) => {
      const template = document.createElement('template');
      template.innerHTML = code.textContent;
      return template.content;
    });
    // No named function here: what tsx makes of one does not run in a page.
    const [live = [], ...scenes] = [document, ...blocks].map((root) =>
      [...root.querySelectorAll('impact-badge')].map((badge) => {
        const copy = badge.cloneNode(true) as Element;
        for (const name of ['providers', 'state', 'aria-busy']) copy.removeAttribute(name);
        return copy.outerHTML.replace(/\s+/g, ' ');
      }),
    );
    return { live, scenes };
  });
  assert.ok(tags.scenes.length >= 5);
  for (const written of tags.scenes) {
    assert.ok(written.length > 0);
    for (const tag of written) assert.ok(tags.live.includes(tag), tag);
  }
});

test('the table shows every variant in every state, and made-up figures are labelled', async () => {
  await using opened = await visit(chrome, demo.url);
  await badges(opened.page);
  const rows = await opened.page.evaluate(() =>
    [...document.querySelectorAll('.states tbody')].map((row) => {
      const shown = [...row.querySelectorAll('impact-badge')];
      return {
        id: row.id,
        variants: shown.map((badge) => badge.getAttribute('variant')),
        states: [...new Set(shown.map((badge) => badge.getAttribute('state')))],
        isMadeUp: shown.some((badge) => badge.hasAttribute('src')),
        isLabelled: row.textContent.includes('Made up to show the state'),
      };
    }),
  );
  assert.deepEqual(rows.map(({ id }) => id).sort(), Object.keys(states).sort());
  for (const { id, variants, states: found, isMadeUp, isLabelled } of rows) {
    assert.deepEqual(variants, ['donut', 'bar', 'compact', 'tiles', 'link'], id);
    assert.deepEqual(found, [states[id as keyof typeof states]], id);
    assert.equal(isLabelled, isMadeUp, id);
  }
});

test('what is loading shows no number', async () => {
  await using opened = await visit(chrome, demo.url);
  for (const badge of await opened.page.locator(`impact-badge${heldBack}`).all()) {
    await badge.scrollIntoViewIfNeeded();
    await badge.and(opened.page.locator('[state=loading]')).waitFor();
    const text = await badge.evaluate((element) => element.shadowRoot?.textContent ?? '');
    assert.doesNotMatch(text, /\d/);
  }
});

test('a press copies the HTML', async () => {
  await using opened = await visit(chrome, demo.url, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await opened.page.getByRole('button', { name: 'Copy' }).first().click();
  await opened.page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await opened.page.evaluate(() => navigator.clipboard.readText());
  const written = await opened.page.locator('pre code').first().textContent();
  assert.equal(copied, written);
});
