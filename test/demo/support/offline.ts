import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browser } from '../../../scripts/browser.mjs';

// Far beyond what a badge needs here, and soon enough to name the page that hangs.
const soon = { timeout: 10_000 };

/** A browser that finds no host but this machine. */
export async function offlineBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await browser();
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';
  return chromium.launch({ executablePath, args: [...args, offline], env });
}

/** A page in a browser that knows nothing yet, and everything it complained about. */
export async function visit(chrome: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await chrome.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // What nobody waits for any more, once details are closed, is given up.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) errors.push(`failed: ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) errors.push(`${answer.status()}: ${answer.url()}`);
  });
  await page.goto(url);
  return { page, errors, warnings, [Symbol.asyncDispose]: () => context.close() };
}

/** The badges whose answer a page holds back, to show them loading. */
export const heldBack = '[src="/held-back.json"]';

/** A badge as it is read. */
export interface Shown {
  /** Its attribute, or what the page's metadata say where it has `auto`. */
  readonly doi: string;
  readonly variant: string;
  /** The figures that stand in the page, if it shows those. */
  readonly src: string;
  readonly providers: string;
  readonly state: string;
  readonly text: string;
  readonly lang: string;
  /** What the page itself says it should read. */
  readonly expected: string | undefined;
}

/** Scrolls to each badge, as its drawing waits for that, and reads it once it has settled. */
export async function badges(page: Page): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const badge of await page.locator(`impact-badge:not(${heldBack})`).all()) {
    await badge.scrollIntoViewIfNeeded();
    await badge.and(page.locator('[state]:not([state=idle], [state=loading])')).waitFor(soon);
    shown.push(
      await badge.evaluate((element) => ({
        doi:
          element.getAttribute('doi') ??
          document.querySelector<HTMLMetaElement>('meta[name=citation_doi]')?.content ??
          '',
        variant: element.getAttribute('variant') ?? 'donut',
        src: element.getAttribute('src') ?? '',
        providers: element.getAttribute('providers') ?? 'openalex crossref datacite',
        state: element.getAttribute('state') ?? '',
        text: (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
        expected: element.closest('.case')?.querySelector('.expected')?.textContent?.trim(),
      })),
    );
  }
  return shown;
}

/** Scrolls to each of the details, timelines, maps and exports of a page, and waits until it has been drawn. */
export async function drawings(page: Page): Promise<void> {
  for (const element of await page
    .locator('impact-details, impact-timeline, impact-map, impact-export, impact-summary')
    .all()) {
    await element.scrollIntoViewIfNeeded();
    await element.locator('article').first().waitFor(soon);
  }
}
