import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { doiOf } from '../../bench/works.mjs';
import { home, type Site, startSite } from '../support/site.js';
import { badges, said as allSaid } from './compat-badges.js';
import { launch, painted, said, settled, thrown, visit } from './site.js';

const style = '<link rel="stylesheet" href="/impact-badges.css">';
const scripts = {
  classic: '<script defer src="/impact-badges.js"></script>',
  module: '<script type="module" src="/impact-badges.module.js"></script>',
};
const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${style}${head}<body>${body}`;
const seven = /^7 citations, OpenAlex, 12 January 2026/;

describe('a browser as visitors have it', () => {
  let site: Site;
  before(async () => {
    site = await startSite({ keepsPages: true });
  });
  after(() => site.close());

  test('a page that comes back shows its badges as they were, and asks nobody again', async () => {
    const work = (at: number) =>
      `<p><impact-badge doi="${doiOf(at)}"><a href="https://doi.org/${doiOf(at)}">${at}</a></impact-badge></p>`;
    const { page, context, complaints } = await site.visit(
      html(
        `${scripts.classic}<script>
           window.lives = [];
           for (const name of ['pagehide', 'pageshow'])
             addEventListener(name, (event) => lives.push(name + (event.persisted ? ' kept' : '')));
         </script>`,
        `${work(1)}${work(2)}<a id="away" href="/away.css">Away</a>`,
      ),
      { files: { '/away.css': '' } },
    );
    await settled(page);
    assert.notDeepEqual(asked(), []);
    const before = await shown();
    for (const each of before) assert.match(each, /citations/);
    await page.evaluate(() => (document.querySelector('impact-badge')!.id = 'marked'));
    site.server.forget();
    await page.getByRole('link', { name: 'Away' }).click();
    await page.waitForURL(`${home}away.css`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction('globalThis.lives?.length === 3');
    assert.deepEqual(await page.evaluate('lives'), ['pageshow', 'pagehide kept', 'pageshow kept']);
    await painted(page);
    assert.deepEqual(await shown(), before);
    assert.equal(await page.locator('#marked').count(), 1);
    assert.deepEqual(asked(), []);
    await page.locator('#marked').getByRole('button').click();
    await page.locator('#marked').getByText('Source and method').first().waitFor();
    assert.deepEqual(thrown(complaints), []);
    await context.close();

    function asked() {
      return site.server.log.filter(({ host }) => host !== new URL(home).host);
    }

    function shown() {
      return page.$$eval('impact-badge', (all) =>
        all.map(({ shadowRoot }) => shadowRoot!.querySelector('.box')!.textContent),
      );
    }
  });

  const framed = (head: string, body: string) =>
    `<iframe sandbox="allow-scripts" width="900" height="900" srcdoc="${html(
      `<base href="${home}">${head}`,
      body,
    ).replaceAll('"', '&quot;')}"></iframe>`;
  const two = [1, 2].map((at) => `<impact-badge doi="${doiOf(at)}"></impact-badge>`).join('');

  for (const [name, script] of Object.entries(scripts))
    test(`in a sandboxed frame, where storage throws, the ${name} file shows numbers and details, and nobody complains`, async () => {
      const { page, context, complaints, said } = await site.visit(html('', framed(script, two)));
      const frame = page.frameLocator('iframe');
      for (const at of [0, 1])
        await frame
          .locator('impact-badge')
          .nth(at)
          .getByText(/citations/)
          .first()
          .waitFor();
      assert.equal(
        await page.frames()[1]!.evaluate(() => {
          try {
            return `${self.origin} ${typeof localStorage}`;
          } catch (error) {
            return `${self.origin} ${(error as Error).name}`;
          }
        }),
        'null SecurityError',
      );
      await frame.locator('impact-badge').first().getByRole('button').click();
      await frame.getByText('Source and method').first().waitFor();
      assert.deepEqual([...thrown(complaints), ...said], []);
      await context.close();
    });

  test('in a sandboxed frame old markup becomes badges', async () => {
    const { page, context, complaints, said } = await site.visit(
      html(
        '',
        framed(
          '<script defer src="/compat.js"></script>',
          `<div class="altmetric-embed" data-doi="${doiOf(1)}"></div><div class="impact-badge" data-doi="${doiOf(2)}"></div>`,
        ),
      ),
    );
    const frame = page.frameLocator('iframe');
    for (const placeholder of ['.altmetric-embed', '.impact-badge'])
      await frame
        .locator(`${placeholder} impact-badge[state=ready]`)
        .getByText(/citations/)
        .first()
        .waitFor();
    assert.deepEqual([...thrown(complaints), ...said], []);
    await context.close();
  });
});

describe('any browser', () => {
  let chrome: Browser;
  before(async () => {
    chrome = await launch();
  });
  after(() => chrome.close());

  for (const [name, script] of Object.entries(scripts))
    test(`on plain http, where browsers keep much from scripts, the ${name} file shows numbers and details`, async () => {
      const address = 'http://site.test/';
      const tab = await visit(
        chrome,
        html(script, '<impact-badge doi="10.5555/a"></impact-badge>'),
        { address },
      );
      await settled(tab.page);
      assert.equal(await tab.page.evaluate(() => isSecureContext), false);
      assert.match(await said(tab.page), seven);
      await tab.page.locator('impact-badge').getByRole('button').click();
      await tab.page.getByText('Source and method').first().waitFor();
      assert.deepEqual([...tab.complaints, ...tab.warned], []);
      await tab.leave();
    });

  test('without script every element and every placeholder leaves what stands between its tags', async () => {
    const link = (name: string) => `<a href="https://doi.org/10.5555/a">${name}</a>`;
    const names = ['badge', 'details', 'timeline', 'map', 'evidence'];
    const tab = await visit(
      chrome,
      html(
        `${scripts.classic}<script defer src="/compat.js"></script>`,
        `${names.map((name) => `<impact-${name} doi="10.5555/a">${link(name)}</impact-${name}>`).join('')}
         <div class="impact-badge" data-doi="10.5555/a">${link('placeholder')}</div>
         <a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/a">plumx</a>
         <a href="https://doi.org/10.5555/a#impact-badge">hash</a>`,
      ),
      { isScriptless: true },
    );
    for (const name of [...names, 'placeholder', 'plumx', 'hash'])
      assert.ok(await tab.page.getByRole('link', { name }).isVisible(), name);
    assert.deepEqual(tab.asked, []);
    await tab.leave();
  });

  test('a view that script swaps, within a view transition, shows the badges of the new view', async () => {
    const tab = await visit(
      chrome,
      html(
        `${scripts.classic}<script defer src="/compat.js"></script>`,
        '<main><impact-badge doi="10.5555/a"></impact-badge></main>',
      ),
    );
    await settled(tab.page);
    await tab.page.evaluate(async () => {
      await document.startViewTransition(() => {
        history.pushState({}, '', '/next');
        document.querySelector('main')!.innerHTML =
          '<impact-badge doi="10.5555/b"></impact-badge><div class="impact-badge" data-doi="10.5555/c"></div>';
      }).finished;
    });
    const found = await badges(tab.page, 2);
    assert.deepEqual(
      found.map(({ doi, state }) => [doi, state]),
      [
        ['10.5555/b', 'ready'],
        ['10.5555/c', 'ready'],
      ],
    );
    for (const words of await allSaid(tab.page)) assert.match(words, seven);
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });

  test('a badge that a view keeps and another puts back has its number still, and asks nobody again', async () => {
    const tab = await visit(
      chrome,
      html(scripts.classic, '<main><impact-badge doi="10.5555/a"></impact-badge></main>'),
    );
    await settled(tab.page);
    const { length } = tab.asked;
    await tab.page.evaluate(async () => {
      const badge = document.querySelector('impact-badge')!;
      badge.remove();
      await new Promise(requestAnimationFrame);
      document.body.append(badge);
    });
    await settled(tab.page);
    await painted(tab.page);
    assert.match(await said(tab.page), seven);
    assert.equal(tab.asked.length, length);
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });
});
