import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, loaded, painted, settled, shifts, site, visit, type Visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const style = '<link rel="stylesheet" href="/impact-badges.css">';
const scripts = {
  classic: '<script defer src="/impact-badges.js"></script>',
  module: '<script type="module" src="/impact-badges.module.js"></script>',
};
const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${style}${head}<body>${body}`;

/** Nothing but the site itself, and what Lit needs under Trusted Types. */
const headers = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html",
};

const badges = (attributes = '') =>
  ['10.5555/a', '10.5555/b', '10.5555/a']
    .map((doi) => `<p><impact-badge doi="${doi}"${attributes}></impact-badge></p>`)
    .join('');

/** All that eyes, screen readers and the ring say, badge by badge. */
function shown(page: Page): Promise<string[]> {
  return page.$$eval('impact-badge', (all) =>
    all.map(({ shadowRoot, state }) =>
      [
        state,
        shadowRoot!.querySelector('.box')!.textContent.replace(/\s+/g, ' '),
        ...[...shadowRoot!.querySelectorAll('svg path')].map((arc) => arc.getAttribute('class')),
      ].join(' '),
    ),
  );
}

/** What providers answered, and what badges showed of it. */
const direct = async () => {
  const tab = await visit(chrome, html(scripts.classic, badges()));
  await settled(tab.page);
  const found = await tab.page.$$eval('impact-badge', (all) =>
    Object.fromEntries(
      all.map(({ attention }) => [attention!.work.identifiers[0]!, { ...attention! }]),
    ),
  );
  const says = await shown(tab.page);
  await tab.leave();
  return { works: JSON.parse(JSON.stringify(found)) as typeof found, says };
};

const asked = ['openalex', 'crossref', 'datacite'];
const file = (works: object, rest: object = {}) =>
  JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-01-12T10:00:00Z',
    asked,
    works,
    ...rest,
  });

/** Of 256 shards those with these names; FNV-1a, made elsewhere, names them. */
const shards = (given: Readonly<Record<string, string>>): Record<string, string | null> => ({
  ...Object.fromEntries(
    Array.from({ length: 256 }, (_, at) => [
      `/figures/${at.toString(16).padStart(2, '0')}.json`,
      null,
    ]),
  ),
  '/figures/index.json': JSON.stringify({
    format: 'impact-badges-shards',
    version: 1,
    generated: '2026-01-12T10:00:00Z',
    asked,
    shards: 256,
  }),
  ...given,
});

const paths = ({ requested }: Visit) =>
  requested
    .map((url) => new URL(url))
    .flatMap(({ protocol, href }) => (protocol === 'data:' ? [] : href.replace(site, '/')));

for (const [name, script] of Object.entries(scripts)) {
  for (const form of ['one file', 'shards', 'inline'] as const)
    test(`a page that reads a snapshot (${form}, ${name}) asks no other host, under a strict policy, and shows what providers said`, async () => {
      const { works, says } = await direct();
      const { 'doi:10.5555/a': a, 'doi:10.5555/b': b } = works;
      const given = {
        'one file': {
          body: badges(' src="/figures.json"'),
          files: { '/figures.json': file(works) },
          fetched: ['/figures.json'],
        },
        shards: {
          body: `<impact-config source="snapshot" snapshot="/figures/index.json"></impact-config>${badges()}`,
          files: shards({
            '/figures/d0.json': file({ 'doi:10.5555/a': a }),
            '/figures/89.json': file({ 'doi:10.5555/b': b }),
          }),
          fetched: ['/figures/89.json', '/figures/d0.json', '/figures/index.json'],
        },
        inline: {
          body: `${badges(' src="#figures"')}<script type="application/json" id="figures">${file(works)}</script>`,
          files: {},
          fetched: [],
        },
      }[form];
      const tab = await visit(chrome, html(script, given.body), { headers, files: given.files });
      await settled(tab.page);
      assert.deepEqual(await shown(tab.page), says);
      assert.ok(says.every((each) => each.includes('7 citations, OpenAlex, 12 January 2026')));
      assert.deepEqual(
        paths(tab)
          .filter((path) => path.endsWith('.json'))
          .sort(),
        given.fetched,
      );
      assert.deepEqual(
        paths(tab).filter((path) => !path.startsWith('/')),
        [],
      );
      assert.deepEqual([...tab.complaints, ...tab.warned, ...tab.asked], []);
      await painted(tab.page);
      assert.deepEqual(await shifts(tab.page), []);
      await tab.page.locator('impact-badge button.open').first().click();
      await tab.page.getByText('7 citations, Crossref').first().waitFor();
      assert.deepEqual([...tab.complaints, ...tab.asked], []);
      await tab.leave();
    });

  test(`a work that no shard holds is said not to be asked for, and a missing shard is no failure (${name})`, async () => {
    const body = '<impact-badge doi="10.5555/b" pmid="1" src="/figures/index.json"></impact-badge>';
    const tab = await visit(chrome, html(script, body), { files: shards({}) });
    await loaded(tab.page);
    const [says] = await shown(tab.page);
    assert.match(says!, /^empty .*Not asked/);
    assert.deepEqual(
      paths(tab).filter((path) => path.startsWith('/figures/')),
      ['/figures/index.json', '/figures/89.json', '/figures/06.json'],
    );
    assert.deepEqual(tab.asked, []);
    await tab.leave();
  });

  test(`a mixed page asks providers about what its snapshot does not hold, and about nothing else (${name})`, async () => {
    const { works, says } = await direct();
    const { 'doi:10.5555/a': a } = works;
    const tagged = script.replace(
      '<script',
      '<script data-source="mixed" data-snapshot="/figures.json"',
    );
    const files = { '/figures.json': file({ 'doi:10.5555/a': a }) };
    const tab = await visit(chrome, html(tagged, badges()), { files });
    await settled(tab.page);
    assert.deepEqual(await shown(tab.page), says);
    assert.deepEqual(tab.asked.map((url) => new URL(url).host).sort(), [
      'api.crossref.org',
      'api.datacite.org',
      'api.openalex.org',
    ]);
    assert.ok(tab.asked.every((url) => !decodeURIComponent(url).includes('10.5555/a')));
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    const details = tab.page.locator('impact-badge button.open');
    await details.first().click();
    await tab.page.getByText('7 citations, Crossref').first().waitFor();
    assert.equal(tab.asked.length, 3);
    await tab.page.keyboard.press('Escape');
    await details.nth(1).click();
    await tab.page.getByText('4 citations, OpenCitations').waitFor();
    await tab.leave();
  });
}
