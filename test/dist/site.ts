import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browser } from '../../scripts/browser.mjs';

/** A page that shows badges with the built files, and all that happened to it. */
export interface Visit {
  readonly page: Page;
  /** Errors it did not catch, and errors in its console. */
  readonly complaints: string[];
  /** Warnings in its console, and infos. */
  readonly warned: string[];
  readonly informed: string[];
  /** Waits until so many warnings have come. */
  warnings(count: number): Promise<void>;
  /** Addresses of providers that were asked. */
  readonly asked: string[];
  /** Addresses of everything the page asked anybody for. */
  readonly requested: string[];
  leave(): Promise<void>;
}

/** How the site and the outside world differ from the usual. */
export interface Circumstances {
  /** Headers of the page itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Files that differ from those built, by path; `null` for one that is missing. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Address of the page where it is not `/` of the site. */
  readonly address?: string;
  /** The visitor runs no scripts. */
  readonly isScriptless?: boolean;
  /** Height of the window where it is not the usual one, CSS pixels. */
  readonly height?: number;
  /** How much later than the others a file comes, by path, milliseconds. */
  readonly late?: Readonly<Record<string, number>>;
  /** Whom the page allows to be asked, where it says nothing of that itself: the usual four. */
  readonly allowed?: string;
  /** What providers send, or who answers for them. */
  readonly answers?:
    | 'counts'
    | 'retraction'
    | 'zeros'
    | 'nothing'
    | 'failures'
    | ((address: string) => { readonly status: number; readonly json: unknown });
}

/** Where the page is; a secure host, as most sites are. */
export const site = 'https://site.test/';

/** The outside world, made up, as of 12 January 2026. */
const answered = 'Mon, 12 Jan 2026 10:00:00 GMT';
/** Long enough for a frame to be painted before what comes next, milliseconds. */
const aFrame = 100;

/** Starts the browser. */
export async function launch(): Promise<Browser> {
  return chromium.launch(await browser());
}

/** Opens a page with the built files beside it. */
export async function visit(
  chrome: Browser,
  html: string,
  {
    headers = {},
    files = {},
    address = site,
    isScriptless,
    height = 800,
    late = {},
    allowed = 'openalex crossref datacite opencitations',
    answers = 'counts',
  }: Circumstances = {},
): Promise<Visit> {
  const context = await chrome.newContext({
    viewport: { width: 1000, height },
    javaScriptEnabled: !isScriptless,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const warned: string[] = [];
  const informed: string[] = [];
  const asked: string[] = [];
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const heard: Readonly<Record<string, string[]>> = { error: complaints, warning: warned };
    (heard[message.type()] ?? informed).push(message.text());
  });
  await page.addInitScript((providers) => {
    // As `configure({ providers })` before anything else.
    const state = { script: {}, call: { providers }, listeners: new Set(), badges: new Set() };
    Object.assign(globalThis, { [Symbol.for('impact-badges/page/1')]: state });
  }, allowed);
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: [] as number[] });
    const { shifts } = globalThis as unknown as { shifts: number[] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(`${address.startsWith('file:') ? site : address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers });
    if (late[pathname]) await delay(late[pathname]);
    const given = files[pathname];
    if (given === null)
      return route.fulfill({ status: 404, contentType: 'text/html', body: '404' });
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    const body = given ?? (await readFile(join('dist', pathname)).catch(() => ''));
    return route.fulfill({ contentType, body, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.route('https://api.*.{org,net}/**', async (route) => {
    const url = route.request().url();
    asked.push(url);
    await delay(aFrame);
    const { status, json } = typeof answers === 'function' ? answers(url) : answerTo(url, answers);
    await route.fulfill({
      status,
      json,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'date',
        date: answered,
      },
    });
  });
  await page.goto(address);
  return {
    page,
    complaints,
    warned,
    informed,
    warnings,
    asked,
    requested,
    leave: () => context.close(),
  };

  async function warnings(count: number): Promise<void> {
    while (warned.length < count) await page.waitForEvent('console');
  }
}

/** Every work has been cited seven times, and four times as far as OpenCitations knows. */
function answerTo(address: string, answers: Circumstances['answers']) {
  const url = new URL(address);
  if (answers === 'failures') return { status: 500, json: {} };
  if (answers === 'nothing' && !url.host.includes('datacite'))
    return { status: url.host.includes('opencitations') ? 200 : 404, json: [{ count: '0' }] };
  const path = decodeURIComponent(url.pathname);
  if (url.searchParams.has('group_by'))
    return { status: 200, json: { meta: { count: 0 }, group_by: [] } };
  if (url.host.includes('opencitations')) return { status: 200, json: [{ count: '4' }] };
  if (url.host.includes('datacite')) return { status: 200, json: { data: [] } };
  const doi = path.replace(/^\/works\/(?:doi:)?/, '').replace(/\/agency$/, '');
  const count = answers === 'counts' || answers === 'retraction' ? 7 : 0;
  const work = (each: string) => ({
    doi: `https://doi.org/${each}`,
    cited_by_count: count,
    is_retracted: answers === 'retraction',
    DOI: each,
    'is-referenced-by-count': count,
  });
  const several = url.searchParams
    .get('filter')
    ?.split(/[|,]/)
    .map((each) => each.replace(/^doi:/, ''));
  if (!several) return { status: 200, json: { ...work(doi), message: work(doi) } };
  return {
    status: 200,
    json: { results: several.map(work), message: { items: several.map(work) } },
  };
}

/** What a page complained of, without the browser's own lines about answers that failed. */
export const thrown = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((line) => !line.startsWith('Failed to load resource'));

/** Waits until every badge knows all it asked. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('impact-badge')].every(
      (badge) =>
        badge.getAttribute('aria-busy') === 'false' && badge.getAttribute('state') !== 'loading',
    ),
  );
}

/** Waits until the first badge knows all it asked, whatever its attributes said before. */
export async function loaded(page: Page): Promise<void> {
  await page.$eval('impact-badge', async (badge) => void (await badge.loaded));
  await painted(page);
}

/** Waits until all that has changed is painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** What the first badge says to a screen reader; of its button, where it is one. */
export function said(page: Page): Promise<string> {
  return page.$eval('impact-badge', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('.box .unseen')].map((node) => node.textContent).join(' '),
  );
}

/** How far things jumped, each time they did. */
export function shifts(page: Page): Promise<number[]> {
  return page.evaluate('shifts');
}
