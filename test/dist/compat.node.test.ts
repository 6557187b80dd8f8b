import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { attributes, badges, said } from './compat-badges.js';
import { type Circumstances, launch, visit, type Visit } from './site.js';

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

const icon = '<link rel="icon" href="data:,">';
const script = `${icon}<script defer src="/compat.js"></script>`;
const html = (body: string, head = script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${head}<body>${body}`;

/** Opens a page of old markup. */
const open = (body: string, circumstances: Circumstances & { head?: string } = {}) =>
  visit(chrome, html(body, circumstances.head), circumstances);

const seven = /^7 citations, OpenAlex, 12 January 2026/;

test('unmodified markup of Altmetric, Dimensions, PlumX and scite shows badges after one script tag', async () => {
  const tab = await open(`
    <div class="altmetric-embed" data-badge-type="donut" data-badge-popover="right" data-doi="10.5555/a"></div>
    <span class="__dimensions_badge_embed__" data-doi="10.5555/b" data-hide-zero-citations="true" data-style="small_rectangle" data-legend="hover-right"></span>
    <p><a href="https://plu.mx/plum/a/?doi=10.5555/c" class="plumx-plum-print-popup" data-popup="right" data-size="large" data-hide-when-empty="true">On tides</a></p>
    <div class="scite-badge" data-doi="10.5555/d" data-layout="horizontal" data-tooltip-placement="left"></div>`);
  assert.deepEqual(await badges(tab.page, 4), [
    {
      doi: '10.5555/a',
      variant: 'donut',
      size: 'small',
      placement: 'end',
      state: 'ready',
    },
    {
      doi: '10.5555/b',
      variant: 'compact',
      size: 'small',
      headline: 'citations',
      placement: 'end',
      'when-empty': 'hide',
      state: 'ready',
    },
    { doi: '10.5555/c', size: 'large', placement: 'end', 'when-empty': 'hide', state: 'ready' },
    {
      doi: '10.5555/d',
      variant: 'compact',
      headline: 'citations',
      placement: 'start',
      'when-empty': 'hide',
      state: 'ready',
    },
  ]);
  for (const words of await said(tab.page)) assert.match(words, seven);
  assert.equal(await tab.page.getByRole('link', { name: 'On tides' }).isVisible(), false);
  assert.deepEqual([...tab.complaints, ...tab.warned, ...tab.informed], []);
  await tab.leave();
});

const counterparts: readonly (readonly [markup: string, expected: Record<string, string>])[] = [
  [
    '<div class="altmetric-embed" data-arxiv-id="2401.00001">',
    { arxiv: '2401.00001', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed" data-handle="10568/1234">',
    { handle: '10568/1234', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed" data-isbn="9780262033848">',
    { isbn: '9780262033848', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed" data-uri="https://example.org/page">',
    { url: 'https://example.org/page', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed" data-pmid="29456894" data-altmetric-id="7">',
    { pmid: '29456894', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed" data-PMID="29456894" data-arXivID="2401.00001">',
    { pmid: '29456894', arxiv: '2401.00001', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="medium-donut">',
    { doi: '10.5555/a', variant: 'donut', size: 'medium' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="large-donut" data-badge-details="right">',
    { doi: '10.5555/a', variant: 'donut', size: 'large', details: 'inline' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="bar">',
    { doi: '10.5555/a', variant: 'bar', size: 'small' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="medium-bar">',
    { doi: '10.5555/a', variant: 'bar', size: 'medium' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="large-bar">',
    { doi: '10.5555/a', variant: 'bar', size: 'large' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="2">',
    { doi: '10.5555/a', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-popover="top" data-no-score>',
    { doi: '10.5555/a', variant: 'compact', headline: 'none', placement: 'top' },
  ],
  [
    '<div dir="rtl"><div class="altmetric-embed" data-doi="10.5555/a" data-badge-popover="left">',
    { doi: '10.5555/a', variant: 'compact', placement: 'end' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-hide-no-mentions="true" data-condensed="true" data-template="x" data-made-up="1">',
    { doi: '10.5555/a', variant: 'compact', 'when-empty': 'hide' },
  ],
  [
    '<div class="altmetric-embed" data-doi="10.5555/a" data-hide-no-mentions="false">',
    { doi: '10.5555/a', variant: 'compact' },
  ],
  [
    '<div class="altmetric-embed altmetric-doi-10.5555/a altmetric-badge-type-large-donut altmetric-badge-popover-bottom altmetric-hide-no-mentions-true">',
    {
      doi: '10.5555/a',
      variant: 'donut',
      size: 'large',
      placement: 'bottom',
      'when-empty': 'hide',
    },
  ],
  [
    '<span class="__dimensions_badge_embed__" data-pmid="29456894" data-style="large_circle" data-legend="always">',
    { pmid: '29456894', variant: 'donut', size: 'large', headline: 'citations' },
  ],
  [
    '<span class="__dimensions_badge_embed__" data-doi="10.5555/a" data-style="small_circle" data-legend="hover-bottom">',
    {
      doi: '10.5555/a',
      variant: 'donut',
      size: 'small',
      headline: 'citations',
      placement: 'bottom',
    },
  ],
  [
    '<span class="__dimensions_badge_embed__" data-doi="10.5555/a" data-style="large_rectangle" data-legend="hover-left">',
    {
      doi: '10.5555/a',
      variant: 'compact',
      size: 'large',
      headline: 'citations',
      placement: 'start',
    },
  ],
  [
    '<a class="plumx-summary plum-bigben-theme" href="https://plu.mx/plum/a/?isbn=9780262033848" data-orientation="vertical" data-hide-print="true" data-lang="es">',
    { isbn: '9780262033848', variant: 'tiles', lang: 'es' },
  ],
  [
    '<a class="plumx-details" href="https://plu.mx/plum/a/?doi=10.5555%2Fa" data-hide-socialmedia="true" data-hide-captures="true" data-width="20em" data-border="true">',
    { doi: '10.5555/a', details: 'inline', omit: 'saves readers stars forks posts' },
  ],
  [
    '<a class="plumx-plum-print-popup" href="//plu.mx/plum/a/?doi=10.5555/a" data-popup="hidden" data-badge="true">',
    { doi: '10.5555/a', variant: 'compact', details: 'none' },
  ],
  [
    '<div class="scite-badge" data-doi="meta:citation_doi" data-show-zero="true" data-chart-type="bar" data-small="true">',
    { doi: '10.5555/page', variant: 'bar', size: 'small', headline: 'citations' },
  ],
  [
    '<div class="scite-badge" data-doi="10.5555/a" data-tooltip-placement="none" data-vertical-compact="true" data-show-logo="false">',
    {
      doi: '10.5555/a',
      variant: 'compact',
      headline: 'citations',
      details: 'none',
      'when-empty': 'hide',
    },
  ],
  [
    '<div class="impact-badge" data-doi="10.5555/a" data-variant="bar" data-size="large" data-also="10.5555/b 10.5555/c" data-when-empty="badge" data-min-count="3" data-loading="eager" data-omit="social">',
    {
      doi: '10.5555/a',
      variant: 'bar',
      size: 'large',
      also: '10.5555/b 10.5555/c',
      'when-empty': 'badge',
      'min-count': '3',
      loading: 'eager',
      omit: 'social',
    },
  ],
  [
    '<div class="impact-badge" data-doi="10.5555/a" data-badge-type="large-donut" data-size="small">',
    { doi: '10.5555/a', variant: 'donut', size: 'small' },
  ],
  ['<div class="impact-badge" data-auto>', { auto: '' }],
  [
    '<div class="impact-badge"><a href="https://doi.org/10.5555/a">doi.org/10.5555/a</a>',
    { doi: '10.5555/a' },
  ],
  ['<a class="impact-badge" href="https://doi.org/10.5555/a">DOI</a>', { doi: '10.5555/a' }],
  [
    '<a href="https://doi.org/10.5555/a#impact-badge">On tides</a>',
    { doi: '10.5555/a', variant: 'compact' },
  ],
];

test('every attribute, or the class that stands for it, has its counterpart', async () => {
  // No server answers here: what is read is what matters.
  const cells = counterparts.map(
    ([markup]) => `<div class="case">${markup}</div></a></span></div></div>`,
  );
  const tab = await open(cells.join('\n'), {
    head: `<meta name="citation_doi" content="10.5555/page"><script defer src="/compat.js" data-consent="manual"></script>`,
  });
  await tab.page
    .locator('impact-badge')
    .nth(counterparts.length - 1)
    .waitFor({ state: 'attached' });
  const found = (await attributes(tab.page)).map(({ state: _, ...rest }) => rest);
  assert.deepEqual(
    found,
    counterparts.map(([, expected]) => expected),
  );
  assert.deepEqual(tab.asked, []);
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('an empty data-doi takes the work from the page’s metadata, as Altmetric’s script does', async () => {
  const tab = await open('<div class="altmetric-embed" data-doi=""></div>', {
    head: `<meta name="citation_doi" content="10.5555/page">${script}`,
  });
  const [badge] = await badges(tab.page, 1);
  assert.deepEqual(badge, { auto: '', variant: 'compact', state: 'ready' });
  assert.match((await said(tab.page))[0]!, seven);
  await tab.leave();
});

test('what can’t be told is a sentence in the console, once, and the rest of the page goes on', async () => {
  const tab = await open(`
    <div class="altmetric-embed" data-altmetric-id="12345"></div>
    <div class="altmetric-embed" data-altmetric-id="12345"></div>
    <span class="__dimensions_badge_embed__" data-id="pub.1"></span>
    <a class="plumx-plum-print-popup" href="https://plu.mx/plum/u/?orcid=0000-0002-1825-0097">A person</a>
    <a class="plumx-plum-print-popup" href="https://[">Broken</a>
    <div class="scite-badge" data-doi="meta:none"></div>
    <div class="altmetric-embed" data-doi="10.5555/a" data-hide-less-than="20"></div>
    <div class="altmetric-embed" data-doi="10.5555/b" data-hide-less-than="20"></div>`);
  assert.deepEqual(
    (await badges(tab.page, 2)).map(({ doi, state }) => [doi, state]),
    [
      ['10.5555/a', 'ready'],
      ['10.5555/b', 'ready'],
    ],
  );
  await tab.warnings(6);
  assert.deepEqual(
    tab.warned.map((line) => line.replace(/^impact-badges: /, '').slice(0, 42)),
    [
      '"12345" is a number of Altmetric\'s or ADS,',
      'data-id="pub.1" is Dimensions\' own number,',
      'https://plu.mx/plum/u/?orcid=0000-0002-182',
      '<a class="plumx-plum-print-popup" href="ht',
      'data-doi="meta:none": the page has no such',
      'data-hide-less-than is about a score, and ',
    ],
  );
  assert.ok(await tab.page.getByRole('link', { name: 'A person' }).isVisible());
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

const listening = `<script>
  window.heard = [];
  for (const name of ['altmetric:show', 'altmetric:hide', 'dimensions_embed:show', 'dimensions_embed:hide', 'plum:widget-empty', 'plum:widget-error'])
    addEventListener(name, (event) => heard.push(name + ' ' + event.target.id));
  addEventListener('altmetric:show', () => { throw new Error('a fault of the theme'); });
</script>`;
const old = `<h2>Attention</h2>
  <div id="a" class="altmetric-embed" data-hide-no-mentions="true" data-doi="10.5555/a"></div>
  <div id="d" class="__dimensions_badge_embed__" data-hide-zero-citations="true" data-doi="10.5555/a"></div>
  <a id="p" class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/a"></a>`;

for (const [answers, expected, complaints] of [
  ['counts', ['altmetric:show a', 'dimensions_embed:show d'], ['a fault of the theme']],
  ['zeros', ['altmetric:hide a', 'dimensions_embed:hide d', 'plum:widget-empty p'], []],
] as const)
  test(`handlers that old themes have hear what came of it: ${answers}`, async () => {
    const tab = await open(old, {
      head: listening + script,
      answers,
      allowed: 'openalex crossref',
    });
    await badges(tab.page, 3);
    await tab.page.waitForFunction(`heard.length === ${expected.length}`);
    const heard: string[] = await tab.page.evaluate('heard');
    assert.deepEqual(heard.sort(), [...expected]);
    assert.equal(
      await tab.page.$eval('#a', (each) => each.classList.contains('altmetric-hidden')),
      answers === 'zeros',
    );
    assert.deepEqual(tab.complaints, complaints);
    await tab.leave();
  });

test('a work that can’t be asked about hides what Altmetric would hide', async () => {
  const tab = await open('<div id="a" class="altmetric-embed" data-altmetric-id="1"></div>', {
    head: listening + script,
  });
  await tab.page.waitForFunction('heard.length');
  assert.deepEqual(await tab.page.evaluate('heard'), ['altmetric:hide a']);
  await tab.leave();
});

test('functions that old themes call find markup that came late, and so does who calls none', async () => {
  const tab = await open('<main></main>');
  await tab.page.waitForFunction(() => customElements.get('impact-badge') !== undefined);
  await tab.page.evaluate(() => {
    const main = document.querySelector('main')!;
    const page = globalThis as unknown as {
      _altmetric_embed_init(where?: unknown): void;
      __dimensions_embed: { addBadges(): void };
      __plumX: { widgets: { init(): void } };
      __SCITE: { insertBadges(options: object): void };
    };
    main.insertAdjacentHTML(
      'beforeend',
      '<div class="altmetric-embed" data-doi="10.5555/a"></div>',
    );
    page._altmetric_embed_init(main);
    page._altmetric_embed_init('main');
    page._altmetric_embed_init('no[selector');
    page._altmetric_embed_init();
    main.insertAdjacentHTML(
      'beforeend',
      `<div class="__dimensions_badge_embed__" data-doi="10.5555/a"></div>
       <a class="plumx-details" href="https://plu.mx/plum/a/?doi=10.5555/a"></a>
       <div class="scite-badge" data-doi="10.5555/a"></div>`,
    );
    page.__dimensions_embed.addBadges();
    page.__plumX.widgets.init();
    page.__SCITE.insertBadges({ forceReload: true });
    main.insertAdjacentHTML('beforeend', '<div class="impact-badge" data-doi="10.5555/a"></div>');
  });
  for (const { state } of await badges(tab.page, 5)) assert.equal(state, 'ready');
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('a placeholder that comes to be about another work shows that one', async () => {
  const tab = await open(`
    <div class="impact-badge" data-doi="10.5555/a"><a href="https://doi.org/10.5555/a">a</a></div>
    <a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/b">b</a>`);
  await badges(tab.page, 2);
  await tab.page.evaluate(() => {
    document.querySelector<HTMLElement>('.impact-badge')!.dataset['doi'] = '10.5555/c';
    document
      .querySelector('.plumx-summary')!
      .setAttribute('href', 'https://plu.mx/plum/a/?doi=10.5555/d');
  });
  await tab.page.locator('impact-badge[doi="10.5555/d"]').waitFor({ state: 'attached' });
  assert.deepEqual(
    (await badges(tab.page, 2)).map(({ doi, state }) => [doi, state]),
    [
      ['10.5555/c', 'ready'],
      ['10.5555/d', 'ready'],
    ],
  );
  await tab.leave();
});

test('a link and its badge go together', async () => {
  const tab = await open(
    '<p><a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/b">b</a></p><div id="other"></div>',
  );
  await badges(tab.page, 1);
  await tab.page.evaluate(() => {
    document.querySelector('#other')!.append(document.querySelector('.plumx-summary')!);
  });
  await tab.page.locator('#other impact-badge').waitFor({ state: 'attached' });
  assert.equal(await tab.page.locator('p impact-badge').count(), 0);
  await tab.page.evaluate(() => document.querySelector('.plumx-summary')!.remove());
  await tab.page.locator('impact-badge').waitFor({ state: 'detached' });
  await tab.leave();
});

test('a link comes back where somebody takes its badge away', async () => {
  const tab = await open(
    '<p><a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/b">b</a></p>',
  );
  await badges(tab.page, 1);
  await tab.page.evaluate(() => document.querySelector('p > impact-badge')!.remove());
  await tab.page.getByRole('link', { name: 'b' }).waitFor();
  assert.equal(await tab.page.locator('impact-badge').count(), 0);
  await tab.leave();
});

test('nothing outside shadow roots is touched before Angular has taken the page over', async () => {
  const tab = await open(`<ds-app ngh="0">
    <div class="impact-badge" data-doi="10.5555/a"></div>
    <p id="p"><a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/b">b</a></p></ds-app>
    <p><a href="https://doi.org/10.5555/c#impact-badge">c</a></p>`);
  await badges(tab.page, 2);
  assert.equal(
    await tab.page.$eval('#p', (each) => each.innerHTML),
    '<a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/b">b</a>',
  );
  await tab.page.evaluate(() => document.querySelector('ds-app')!.removeAttribute('ngh'));
  await tab.page.locator('#p impact-badge').waitFor({ state: 'attached' });
  await badges(tab.page, 3);
  await tab.leave();
});

test('what a vendor’s script has drawn already stays, and is said', async () => {
  const vendor = `<script>
    for (const each of document.querySelectorAll('.altmetric-embed, .__dimensions_badge_embed__'))
      each.innerHTML = '<div>drawn</div>';
    document.querySelector('.altmetric-embed').dataset.uuid = '1';
    window._altmetric_embed_init = () => { window.called = true; };
  </script>`;
  const tab = await open(
    `<div class="altmetric-embed" data-doi="10.5555/a"></div>
     <div class="__dimensions_badge_embed__" data-doi="10.5555/a"></div>
     <div class="scite-badge" data-doi="10.5555/a"></div>${vendor}`,
  );
  assert.deepEqual(await badges(tab.page, 1), [
    { doi: '10.5555/a', headline: 'citations', 'when-empty': 'hide', state: 'ready' },
  ]);
  assert.equal(await tab.page.getByText('drawn').count(), 2);
  await tab.page.evaluate('_altmetric_embed_init()');
  assert.equal(await tab.page.evaluate('called'), true);
  await tab.warnings(1);
  assert.match(tab.warned[0]!, /Another script has drawn its own badges/);
  await tab.leave();
});

test('what an author wrote in a placeholder of ours is never lost', async () => {
  const tab = await open(
    '<div class="impact-badge" data-doi="10.5555/a">Attention: <em>see below</em></div>',
  );
  await badges(tab.page, 1);
  assert.ok(await tab.page.getByText('see below').isVisible());
  await tab.leave();
});

test('the link in a placeholder stands in where nobody answers', async () => {
  const tab = await open(
    '<div class="impact-badge" data-doi="10.5555/a"><a href="https://doi.org/10.5555/a">the work</a></div>',
    { answers: 'failures' },
  );
  await badges(tab.page, 1);
  assert.ok(await tab.page.getByRole('link', { name: 'the work' }).isVisible());
  await tab.leave();
});

test('data-link-target is the target of the link that stands in', async () => {
  const tab = await open(
    '<div class="altmetric-embed" data-doi="10.5555/a" data-link-target="_blank"><a href="https://doi.org/10.5555/a">the work</a></div>',
    { answers: 'failures' },
  );
  await badges(tab.page, 1);
  const link = tab.page.getByRole('link', { name: 'the work' });
  assert.equal(await link.getAttribute('target'), '_blank');
  await tab.leave();
});

const kept = (works: readonly string[]) =>
  JSON.stringify({
    format: 'impact-badges-snapshot',
    version: 1,
    generated: '2026-01-12T10:00:00Z',
    asked: ['openalex'],
    works: Object.fromEntries(
      works.map((doi) => [
        `doi:${doi}`,
        {
          work: { identifiers: [`doi:${doi}`] },
          notices: [],
          noticesChecked: { state: 'not-checked' },
          findings: [
            {
              measure: 'citations',
              provider: 'openalex',
              state: 'counted',
              value: 7,
              receipt: {
                link: `https://openalex.org/${doi}`,
                request: `https://api.openalex.org/works/doi:${doi}`,
                retrieved: '2026-01-12T10:00:00Z',
                licence: 'CC0-1.0',
                attribution: 'OpenAlex',
                rule: 'cited_by_count',
                ruleVersion: '1',
                scope: 'this-version',
              },
            },
          ],
          retrieved: '2026-01-12T10:00:00Z',
        },
      ]),
    ),
  });

test('under the strictest policy all kinds of markup show the figures of a snapshot, without a violation', async () => {
  const tab = await open(
    `<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="donut" data-badge-details="right"></div>
     <div class="__dimensions_badge_embed__" data-doi="10.5555/b"></div>
     <p><a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/c">c</a></p>
     <div class="scite-badge" data-doi="10.5555/d"></div>
     <div class="impact-badge" data-doi="10.5555/a" data-variant="bar"></div>
     <p><a href="https://doi.org/10.5555/b#impact-badge">b</a></p>
     <div id="here"></div>`,
    {
      head: `<meta name="citation_doi" content="10.5555/c"><link rel="icon" href="/icon.css"><script defer src="/compat.js" data-source="snapshot" data-snapshot="/figures.json" data-mount="#here"></script>`,
      headers: {
        'content-security-policy':
          "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      },
      files: { '/figures.json': kept(['10.5555/a', '10.5555/b', '10.5555/c', '10.5555/d']) },
    },
  );
  for (const { state } of await badges(tab.page, 7)) assert.equal(state, 'ready');
  for (const words of await said(tab.page)) assert.match(words, seven);
  await tab.page.locator('impact-badge').first().getByRole('button').click();
  await tab.page.getByText('Source and method').first().waitFor();
  assert.deepEqual(tab.asked, []);
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  await tab.leave();
});

test('data-mount keeps a badge for the page’s work in an element that the platform draws anew', async () => {
  const tab = await open('<main></main>', {
    head: `<meta name="DC.identifier" content="doi:10.5555/page"><script defer src="/compat.js" data-mount="#metrics-block"></script>`,
  });
  await tab.page.waitForFunction(() => document.readyState === 'complete');
  for (const turn of [1, 2]) {
    await tab.page.evaluate((turn) => {
      document.querySelector('main')!.innerHTML =
        `<div id="metrics-block" data-turn="${turn}"></div>`;
    }, turn);
    await tab.page.locator(`[data-turn="${turn}"] impact-badge`).waitFor({ state: 'attached' });
    assert.match((await badges(tab.page, 1), await said(tab.page))[0]!, seven);
  }
  assert.deepEqual(tab.complaints, []);
  await tab.leave();
});

test('a selector that is none is said', async () => {
  const tab = await open('', { head: '<script defer src="/compat.js" data-mount="#1"></script>' });
  await tab.warnings(1);
  assert.match(tab.warned[0]!, /data-mount="#1" is no selector/);
  await tab.leave();
});

test('data-child gives themes that look for one on load an empty child', async () => {
  const tab = await open('<div class="altmetric-embed" data-doi="10.5555/a"></div>', {
    head: `${icon}<script defer src="/compat.js" data-child></script><script>
      addEventListener('load', () => { window.had = document.querySelector('.altmetric-embed').innerHTML; });</script>`,
  });
  assert.equal((await badges(tab.page, 1))[0]!['state'], 'ready');
  assert.equal(await tab.page.evaluate('had'), '<span hidden=""></span>');
  await tab.leave();
});

test('placeholders that can have no shadow root hold their badge', async () => {
  const tab = await open(
    '<ul><li class="altmetric-embed" data-doi="10.5555/a"></li></ul><table><tr><td class="impact-badge" data-doi="10.5555/b"></table>',
  );
  assert.deepEqual(
    (await badges(tab.page, 2)).map(({ doi, state }) => [doi, state]),
    [
      ['10.5555/a', 'ready'],
      ['10.5555/b', 'ready'],
    ],
  );
  assert.equal(await tab.page.locator('li > impact-badge, td > impact-badge').count(), 2);
  await tab.leave();
});

test('a box round a badge is no placeholder, whatever it is called', async () => {
  const tab = await open(
    '<div class="impact-badge"><impact-badge doi="10.5555/a"></impact-badge></div>',
  );
  assert.deepEqual(await badges(tab.page, 1), [{ doi: '10.5555/a', state: 'ready' }]);
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  await tab.leave();
});

test('a page that is put back as a copy of what it was, as Turbo does, has each badge once', async () => {
  const tab = await open(`
    <p><a class="plumx-summary" href="https://plu.mx/plum/a/?doi=10.5555/a">a</a></p>
    <p><a href="https://doi.org/10.5555/b#impact-badge">b</a></p>
    <div class="impact-badge" data-doi="10.5555/c"></div>
    <ul><li class="altmetric-embed" data-doi="10.5555/d"></li></ul>`);
  await badges(tab.page, 4);
  await tab.page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    document.body.replaceWith(copy);
  });
  const found = await badges(tab.page, 4);
  assert.deepEqual(
    found.map(({ doi, state }) => [doi, state]),
    ['a', 'b', 'c', 'd'].map((name) => [`10.5555/${name}`, 'ready']),
  );
  // The copies are followed as the originals were.
  await tab.page.evaluate(() => {
    document
      .querySelector('.plumx-summary')!
      .setAttribute('href', 'https://plu.mx/plum/a/?doi=10.5555/e');
    (document.querySelector('li') as HTMLElement).dataset['doi'] = '10.5555/f';
  });
  await tab.page.locator('impact-badge[doi="10.5555/e"]').waitFor({ state: 'attached' });
  await tab.page.locator('impact-badge[doi="10.5555/f"]').waitFor({ state: 'attached' });
  await badges(tab.page, 4);
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  await tab.leave();
});

test('links keep their badges where a page sorts them, puts text between them or shows them again', async () => {
  const link = (doi: string) =>
    `<a class="plumx-summary" href="https://plu.mx/plum/a/?doi=${doi}">${doi}</a>`;
  const tab = await open(`<div id="list">${link('10.5555/a')}${link('10.5555/b')}</div>`);
  await badges(tab.page, 2);
  const order = () =>
    tab.page.$$eval('#list > *', (all) =>
      all.map((each) => each.getAttribute('doi') ?? each.textContent),
    );
  await tab.page.evaluate(() => document.querySelector('a')!.after(' and '));
  await badges(tab.page, 2);
  await tab.page.evaluate(() => {
    const list = document.querySelector('#list')!;
    list.append(list.querySelector('a')!);
  });
  await tab.page.locator('a:nth-child(3) + impact-badge[doi="10.5555/a"]').waitFor();
  assert.deepEqual(await order(), ['10.5555/b', '10.5555/b', '10.5555/a', '10.5555/a']);
  const list = await tab.page.evaluateHandle(() => {
    const list = document.querySelector('#list')!;
    list.remove();
    return list;
  });
  await tab.page.waitForFunction((list) => !list.querySelector('impact-badge'), list);
  await tab.page.evaluate((list) => document.body.append(list), list);
  await badges(tab.page, 2);
  assert.deepEqual(await order(), ['10.5555/b', '10.5555/b', '10.5555/a', '10.5555/a']);
  await tab.leave();
});

/** Where the elements come from, and what is asked for. */
const together: readonly (readonly [name: string, head: string, brought: RegExp])[] = [
  ['alone', script, /impact-badges\.module\.js$/],
  ['after the elements', `<script defer src="/impact-badges.js"></script>${script}`, /badges\.js$/],
  [
    'before the elements',
    `${script}<script async src="/impact-badges.js"></script>`,
    /badges\.js$/,
  ],
  ['twice', script + script.replace('.js', '.js?2'), /impact-badges\.module\.js$/],
  ['as a module', script.replace('defer', 'type="module"'), /impact-badges\.module\.js$/],
  [
    'after everything in one file',
    `<script src="/impact-badges.all.js"></script>${script}`,
    /all\.js$/,
  ],
];
for (const [name, head, brought] of together)
  test(`the elements are there once: ${name}`, async () => {
    const tab = await open('<div class="impact-badge" data-doi="10.5555/a"></div>', { head });
    assert.deepEqual(await badges(tab.page, 1), [{ doi: '10.5555/a', state: 'ready' }]);
    const files = tab.requested.filter((url) =>
      /\/impact-badges(?:\.all|\.module)?\.js$/.test(url),
    );
    assert.equal(files.length, 1);
    assert.match(files[0]!, brought);
    assert.deepEqual(tab.complaints, []);
    await tab.leave();
  });

test('works by double-click, where modules are blocked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'impact-badges-'));
  await cp('dist', folder, { recursive: true });
  await writeFile(
    join(folder, 'old.html'),
    html(
      '<div class="altmetric-embed" data-doi="10.5555/a" data-badge-type="bar"></div>',
      script.replace('="/', '="'),
    ),
  );
  const tab = await visit(chrome, '', { address: pathToFileURL(join(folder, 'old.html')).href });
  assert.equal((await badges(tab.page, 1))[0]!['state'], 'ready');
  assert.deepEqual([...tab.complaints, ...tab.warned], []);
  await tab.leave();
  await rm(folder, { recursive: true });
});

test('settings on the script tag hold before anything is asked', async () => {
  const tab: Visit = await open('<div class="impact-badge" data-doi="10.5555/a"></div>', {
    head: '<script defer src="/compat.js" data-consent="click"></script>',
  });
  await tab.page.getByRole('button').waitFor();
  assert.deepEqual(tab.asked, []);
  await tab.page.getByRole('button').click();
  assert.equal((await badges(tab.page, 1))[0]!['state'], 'ready');
  await tab.leave();
});

test('a missing file is named, and the page’s own links stay', async () => {
  const tab = await open(
    '<div class="impact-badge" data-doi="10.5555/a"><a href="https://doi.org/10.5555/a">the work</a></div>',
    { files: { '/impact-badges.module.js': null } },
  );
  await tab.warnings(1);
  assert.match(tab.warned[0]!, /impact-badges\.module\.js could not be loaded\. Put all files/);
  assert.ok(await tab.page.getByRole('link', { name: 'the work' }).isVisible());
  await tab.leave();
});
