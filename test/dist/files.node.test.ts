import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browser } from '../../scripts/browser.mjs';

/** The outside world, made up: every work has been cited seven times, as of 12 January 2026. */
const answered = 'Mon, 12 Jan 2026 10:00:00 GMT';
const site = 'http://site.test/';

let chrome: Browser;
before(async () => {
  chrome = await chromium.launch(await browser());
});
after(() => chrome.close());

/** Long enough for a frame to be painted before what comes next. */
const aFrame = 150;

interface Visit {
  page: Page;
  /** Everything the page complained about. */
  complaints: string[];
  said: string[];
  asked: string[];
}

/** Opens a page whose address is `site`, or a `file:` one, with dist/ beside it. */
async function visit(html: string, address = site): Promise<Visit> {
  const context = await chrome.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const said: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    (message.type() === 'error' ? complaints : said).push(message.text());
  });
  await page.addInitScript(() => {
    // As `configure({ providers })` before anything else: these three answer.
    const call = { providers: 'openalex crossref datacite' };
    const state = { script: {}, call, listeners: new Set(), badges: new Set() };
    Object.assign(globalThis, { [Symbol.for('impact-badges/page/1')]: state });
    (globalThis as { shifts?: number }).shifts = 0;
    new PerformanceObserver((list) => {
      (globalThis as { shifts?: number }).shifts! += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(`${site}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    if (pathname.endsWith('.js')) await delay(aFrame);
    return route.fulfill({ contentType, path: join('dist', pathname) });
  });
  await page.route('https://api.*.org/**', async (route) => {
    const url = new URL(route.request().url());
    // A work alone asks two of them for more.
    if (!/fwci|group_by|\/dois\/./.test(url.href)) asked.push(url.href);
    const doi = decodeURIComponent(url.pathname.replace(/^\/works\/(doi:)?/, ''));
    const listed = url.searchParams.get('ids')?.split(',') ?? [];
    const json = {
      message: { DOI: doi, 'is-referenced-by-count': 7 },
      data: listed.map((each) => ({
        attributes: { doi: each, citationCount: 7, viewCount: 0, downloadCount: 0 },
      })),
      doi: `https://doi.org/${doi}`,
      cited_by_count: 7,
      is_retracted: false,
    };
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'date',
      date: answered,
    };
    await delay(aFrame);
    await route.fulfill({ json, headers });
  });
  // A work alone on its page is asked of everyone.
  await page.route('https://api.opencitations.net/**', (route) =>
    route.fulfill({ json: [{ count: '0' }], headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto(address);
  return { page, complaints, said, asked };
}

function read(page: Page): Promise<string[]> {
  return page.$$eval('impact-badge', (badges) =>
    badges.map((badge) => badge.shadowRoot!.querySelector('.unseen')!.textContent),
  );
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('impact-badge')].every(
      (badge) => badge.getAttribute('aria-busy') === 'false',
    ),
  );
}

const style = '<link rel="stylesheet" href="/impact-badges.css">';
const classic = '<script defer src="/impact-badges.js"></script>';
const module = '<script type="module" src="/impact-badges.module.js"></script>';
const badge = '<impact-badge doi="10.5555/a"></impact-badge>';
const page = (head: string, body = badge, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title>${head}<body>${body}`;
const seven = '7 citations, OpenAlex, 12 January 2026. Found: scholarly. Not covered: use.';

for (const [name, script] of [
  ['classic', classic],
  ['module', module],
] as const)
  test(`the ${name} file shows a count and sets one global that tells its version`, async () => {
    const { page: tab, complaints } = await visit(page(style + script));
    await settled(tab);
    assert.deepEqual(await read(tab), [seven]);
    const version = await tab.evaluate(
      () => (globalThis as unknown as { ImpactBadges: { version: string } }).ImpactBadges.version,
    );
    const { version: expected } = JSON.parse(await readFile('package.json', 'utf8')) as {
      version: string;
    };
    assert.equal(version, expected);
    assert.deepEqual(complaints, []);
    await tab.context().close();
  });

for (const [name, scripts] of [
  ['the same file twice', classic + classic.replace('.js"', '.js?again"')],
  ['the classic and the module file', classic + module],
] as const)
  test(`loading ${name} is harmless: the first wins and says so once`, async () => {
    const { page: tab, complaints, said, asked } = await visit(page(style + scripts));
    await settled(tab);
    assert.deepEqual(await read(tab), [seven]);
    assert.deepEqual(complaints, []);
    assert.equal(said.filter((line) => line.includes('loaded already')).length, 1);
    assert.equal(asked.length, 3);
    await tab.context().close();
  });

test('the classic file survives being concatenated with other scripts', async () => {
  const file = await readFile('dist/impact-badges.js', 'utf8');
  const { page: tab, complaints } = await visit(
    page(style, `${badge}<script>var before = 1\n${file}\nvar after = before + 1</script>`),
  );
  await settled(tab);
  assert.deepEqual(await read(tab), [seven]);
  assert.equal(await tab.evaluate('after'), 2);
  assert.deepEqual(complaints, []);
  await tab.context().close();
});

test('a script in the head asks nothing before the page has been read', async () => {
  const { page: tab, asked } = await visit(
    page(
      `${style}<script src="/impact-badges.js"></script>`,
      `${badge}<script>window.askedSoFar = performance.getEntriesByType('resource').filter((e) => e.name.includes('api.')).length; window.state = document.querySelector('impact-badge').state</script>`,
    ),
  );
  await settled(tab);
  assert.equal(await tab.evaluate('askedSoFar'), 0);
  assert.equal(await tab.evaluate('state'), 'idle');
  assert.equal(asked.length, 3);
  assert.deepEqual(await read(tab), [seven]);
  await tab.context().close();
});

for (const [lang, says] of [
  ['es', '7 citas, OpenAlex, 12 de enero de 2026'],
  ['ar', '7 استشهادات، \u2068OpenAlex\u2069، '],
] as const)
  for (const [name, script] of [
    ['classic', classic],
    ['module', module],
  ] as const)
    test(`the ${name} file brings ${lang} from the file beside it`, async () => {
      const { page: tab, complaints } = await visit(page(style + script, badge, lang));
      await settled(tab);
      assert.ok((await read(tab))[0]!.startsWith(says), (await read(tab))[0]);
      assert.deepEqual(complaints, []);
      await tab.context().close();
    });

for (const [lang, says] of [
  ['es', 'Estas cifras muestran atención y uso, no calidad.'],
  ['ar', 'تُظهر هذه الأرقام الاهتمام والاستخدام، لا الجودة.'],
] as const)
  test(`what the details say in ${lang} comes from its own file, and only when they are opened`, async () => {
    const { page: tab } = await visit(page(style + classic, badge, lang));
    await settled(tab);
    const brought = () =>
      tab.evaluate(
        (file) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(file)),
        `/locales/${lang}.measures.js`,
      );
    assert.equal(await brought(), false);
    await tab.locator('impact-badge').getByRole('button').click();
    await tab.getByText(says).waitFor();
    assert.equal(await brought(), true);
    await tab.context().close();
  });

const variants = ['donut', 'compact'].flatMap((variant) =>
  ['small', 'medium', 'large'].map((size) => `variant="${variant}" size="${size}"`),
);
const states: Record<string, [doi: string, content: string]> = {
  'with a count': ['10.5555/a', ''],
  'with a fallback link': [
    '10.5555/a',
    '<a href="https://doi.org/10.5555/a">https://doi.org/10.5555/a, a long one</a>',
  ],
  'that are invalid': ['nonsense', ''],
  'that are invalid with a fallback link': [
    'nonsense',
    '<a href="https://doi.org/10.5555/a">doi.org</a>',
  ],
};
for (const [name, [doi, content]] of Object.entries(states))
  test(`nothing on the page moves for badges ${name}, with the stylesheet`, async () => {
    const badges = variants.map(
      (attributes) =>
        `<p>Before <impact-badge doi="${doi}" ${attributes}>${content}</impact-badge> after</p><p>Below</p>`,
    );
    const { page: tab } = await visit(
      page(`${style}<script async src="/impact-badges.js"></script>`, badges.join('')),
    );
    await settled(tab);
    await tab.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    assert.equal(await tab.evaluate('shifts'), 0);
    await tab.context().close();
  });

test('every badge keeps the size the stylesheet reserved', async () => {
  const badges = variants.map(
    (attributes) => `<p>x <impact-badge doi="10.5555/a" ${attributes}></impact-badge></p>`,
  );
  const { page: tab } = await visit(page(style, badges.join('')));
  const boxes = () =>
    tab.$$eval('impact-badge', (all) =>
      all.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height].map((length) => Math.round(length * 10) / 10);
      }),
    );
  const reserved = await boxes();
  await tab.addScriptTag({ url: '/impact-badges.js' });
  await settled(tab);
  assert.deepEqual(await boxes(), reserved);
  await tab.context().close();
});

test('works by double-click: classic file, languages and an inline snapshot from file:', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'impact-badges-'));
  await mkdir(join(folder, 'locales'));
  await mkdir(join(folder, 'parts'));
  for (const file of [
    'impact-badges.js',
    'impact-badges.css',
    'locales/es.js',
    'parts/advice.js',
    'impact-badges.more.js',
  ])
    await copyFile(join('dist', file), join(folder, file));
  const local = (html: string) => html.replaceAll('="/', '="');
  await writeFile(join(folder, 'test.html'), local(page(style + classic, badge, 'es')));
  const { page: tab, complaints } = await visit('', pathToFileURL(join(folder, 'test.html')).href);
  await settled(tab);
  assert.ok((await read(tab))[0]!.startsWith('7 citas, OpenAlex'));
  assert.deepEqual(complaints, []);
  await tab.context().close();
  await rm(folder, { recursive: true });
});

test('the classic file holds ASCII only, for pages of any encoding', async () => {
  const file = await readFile('dist/impact-badges.js', 'utf8');
  assert.equal(/[^\x00-\x7F]/.exec(file)?.[0], undefined);
});

test('the integrity printed for each file is the file’s', async () => {
  const sri = JSON.parse(await readFile('dist/sri.json', 'utf8')) as Record<string, string>;
  assert.ok('impact-badges.js' in sri && 'impact-badges.module.js' in sri);
  for (const [file, integrity] of Object.entries(sri)) {
    const hash = createHash('sha384').update(await readFile(join('dist', file)));
    assert.equal(integrity, `sha384-${hash.digest('base64')}`);
  }
});

test('the licences of what the files contain stand beside them', async () => {
  const notices = await readFile('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  for (const name of [
    ...['lit ', 'lit-html ', 'lit-element ', '@lit/reactive-element '],
    ...['bibtex-parse ', 'd3-dsv ', 'saxes ', 'xmlchars '],
  ])
    assert.match(notices, new RegExp(`^${name}\\d`, 'm'));
  assert.match(notices, /BSD 3-Clause License/);
});

test('importing the package and its entries in Node does nothing and throws nothing', async () => {
  // Lit leaves its own marks.
  await import('lit');
  const before = Object.getOwnPropertyNames(globalThis);
  for (const entry of ['impact-badges', 'impact-badges/client', 'impact-badges/providers'])
    await import(entry);
  assert.deepEqual(
    Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)),
    [],
  );
});

test('a badge out of view asks nobody until it is nearly in view, and nothing moves when it is', async () => {
  const far = `<div style="height: 3000px"></div>${badge}<p>Below</p>`;
  const { page: tab, asked } = await visit(page(style + classic, far));
  // Two frames, after which an observer has told of all it sees.
  await tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  assert.deepEqual(asked, []);
  assert.equal(await tab.$eval('impact-badge', ({ state }) => state), 'idle');
  await tab.evaluate(() => scrollTo(0, 2900));
  await settled(tab);
  assert.deepEqual(await read(tab), [seven]);
  assert.equal(await tab.evaluate('shifts'), 0);
  await tab.context().close();
});

test('data-* on either script tag sets what the page decides, before anything is asked', async () => {
  for (const script of [classic, module]) {
    const tagged = script.replace(
      '<script',
      '<script data-consent="manual" data-contact="me@example.org"',
    );
    const { page: tab, asked } = await visit(page(style + tagged));
    await tab.waitForFunction(
      () => document.querySelector('impact-badge')!.shadowRoot?.querySelector('.box') != null,
    );
    assert.equal(asked.length, 0);
    assert.deepEqual(await tab.evaluate(() => ({ ...localStorage })), {});
    await tab.evaluate(() =>
      (
        globalThis as unknown as { ImpactBadges: { consent(yes: boolean): void } }
      ).ImpactBadges.consent(true),
    );
    await settled(tab);
    await tab.waitForFunction(() => document.querySelector('impact-badge')!.state === 'ready');
    assert.ok(asked.some((url) => url.includes('mailto=me%40example.org')));
    await tab.context().close();
  }
});
