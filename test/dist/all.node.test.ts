import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { prototypeLike } from './all-prototype.js';
import { badges, said } from './compat-badges.js';
import { type Circumstances, launch, visit } from './site.js';

let chrome: Browser;
let all: string;
before(async () => {
  chrome = await launch();
  all = await readFile('dist/impact-badges.all.js', 'utf8');
});
after(() => chrome.close());

/** As EPrints serves its scripts: joined, in the order of their names, into one of its own name. */
const auto = '/javascript/auto-3.4.7.js';
const joined = (...scripts: readonly string[]): Circumstances => ({
  files: { [auto]: scripts.join('\n') },
});
const page = (body: string, { lang = 'en', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
   <script src="${auto}"></script>${head}<body>${body}`;
const badge = '<impact-badge doi="10.5555/a"></impact-badge>';
const seven = /^7 citations, OpenAlex, 12 January 2026/;

/** Neighbours with the habits of scripts in the wild: no last semicolon, a last line without an end. */
const before95 = 'var ours = (function () { return 1 })()';
const after95 = '(function () { window.after = ours + 1 })() // the last';

test('one file shows a count, opens the details and asks for no other file', async () => {
  const tab = await visit(chrome, page(badge), joined(before95, all, after95));
  assert.deepEqual(await badges(tab.page, 1), [{ doi: '10.5555/a', state: 'ready' }]);
  assert.match((await said(tab.page))[0]!, seven);
  await tab.page.locator('impact-badge').getByRole('button').click();
  await tab.page.getByText('Source and method').first().waitFor();
  assert.equal(await tab.page.evaluate('after'), 2);
  assert.deepEqual(
    tab.requested.filter((url) => url.startsWith('https://site.test/')),
    ['https://site.test/', `https://site.test${auto}`],
  );
  assert.deepEqual([...tab.complaints, ...tab.warned, ...tab.informed], []);
  await tab.leave();
});

test('it brings nothing while it runs: there is no import and no script tag in it', () => {
  assert.doesNotMatch(all, /\bimport\s*\(|createElement\(["'`]script/);
});

test('neither we nor Lit use what Prototype.js breaks', () => {
  assert.doesNotMatch(all, /\bArray\.from\(|\.entries\(\)|\bfor\s*\((?:var|let|const) \w+ in /);
});

test('it holds ASCII only, for pages of any encoding', () => {
  assert.equal(/[^\x00-\x7F]/.exec(all)?.[0], undefined);
});

test('what else files beside the script bring is in it: metadata, rarer attributes, snapshots, the report', async () => {
  const tab = await visit(
    chrome,
    page(
      `<impact-badge auto></impact-badge><impact-badge doi="10.5555/b" variant="tiles"></impact-badge>
       <impact-badge doi="10.5555/c" variant="bar"></impact-badge>
       <impact-badge doi="10.5555/d" src="#figures"></impact-badge>`,
      {
        head: `<meta name="citation_doi" content="10.5555/a"><script type="application/json" id="figures">
          {"format":"impact-badges-snapshot","version":1,"generated":"2026-01-12T10:00:00Z","asked":["openalex"],"works":{}}</script>`,
      },
    ),
    joined(all),
  );
  const found = await badges(tab.page, 4);
  assert.deepEqual(
    found.map(({ state }) => state),
    ['ready', 'ready', 'ready', 'empty'],
  );
  await tab.page.evaluate('ImpactBadges.report()');
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('a page whose language has no file joined speaks English', async () => {
  const tab = await visit(chrome, page(badge, { lang: 'es' }), joined(all));
  await badges(tab.page, 1);
  assert.match((await said(tab.page))[0]!, seven);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('a language whose file is joined after it is spoken', async () => {
  const es = await readFile('dist/locales/es.js', 'utf8');
  const tab = await visit(chrome, page(badge, { lang: 'es' }), joined(all, es));
  await badges(tab.page, 1);
  assert.match((await said(tab.page))[0]!, /^7 citas, OpenAlex, 12 de enero de 2026/);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

const compat = () => readFile('dist/compat.js', 'utf8');
const old = `<div class="altmetric-embed" data-doi="10.5555/b" data-badge-type="donut"></div>
  <p><a class="plumx-details" href="https://plu.mx/plum/a/?doi=10.5555/c">c</a></p>`;
for (const [name, order] of [
  ['before', (own: string[]) => [prototypeLike, ...own]],
  ['after', (own: string[]) => [...own, prototypeLike]],
] as const)
  test(`badges, details and old markup work where Prototype.js has changed built-ins ${name} they came`, async () => {
    const tab = await visit(
      chrome,
      page(`${badge}<impact-badge auto variant="tiles" also="10.5555/a"></impact-badge>${old}`, {
        head: '<meta name="eprints.id_number" content="10.5555/a"><meta name="DC.identifier" content="https://repository.example/7/1/file.pdf">',
      }),
      joined(...order([all, await compat()])),
    );
    for (const { state } of await badges(tab.page, 4)) assert.equal(state, 'ready');
    for (const words of await said(tab.page)) assert.match(words, seven);
    await tab.page.locator('impact-badge').first().getByRole('button').click();
    await tab.page.getByText('Source and method').first().waitFor();
    await tab.page.evaluate(() => document.querySelector('.plumx-details')!.remove());
    await tab.page.locator('p impact-badge').waitFor({ state: 'detached' });
    await tab.page.evaluate('ImpactBadges.consent(false)');
    assert.deepEqual([...tab.complaints, ...tab.warned], []);
    await tab.leave();
  });

test('the changed built-ins are as they were measured', async () => {
  const tab = await visit(chrome, page(''), joined(prototypeLike));
  assert.deepEqual(
    await tab.page.evaluate(() => {
      let keys = 0;
      // eslint-disable-next-line @typescript-eslint/no-for-in-array
      for (const _ in []) keys += 1;
      return {
        set: Array.from(new Set([1, 2])).length,
        made: Array.from({ length: 1 }, () => 'made')[0] ?? 'nothing',
        entries: typeof [].entries,
        keys,
      };
    }),
    { set: 0, made: 'nothing', entries: 'undefined', keys: 35 },
  );
  await tab.leave();
});

test('an old Prototype.js that lets arrays write their own JSON does no harm', async () => {
  // Versions before 1.7.1 have it: what is kept on one page is read as text by the next.
  const older = `Array.prototype.toJSON = function () {
    return '[' + this.map(function (each) { return JSON.stringify(each); }).join(', ') + ']';
  };`;
  const tab = await visit(chrome, page(badge), joined(prototypeLike, older, all));
  await badges(tab.page, 1);
  assert.match((await said(tab.page))[0]!, seven);
  await tab.page.reload();
  await badges(tab.page, 1);
  assert.match((await said(tab.page))[0]!, seven);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});
