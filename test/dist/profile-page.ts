import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** What a source answers; nothing where it can't be reached. */
export type Answer = (address: URL) => { readonly status?: number; readonly json: unknown } | null;

/** The page on which profiles are made, opened by double click. */
export interface Opened {
  readonly page: Page;
  /** Addresses outside this computer that were asked for. */
  readonly asked: string[];
  readonly complaints: string[];
  /** Makes the profile, and waits until everything is known. */
  readonly make: () => Promise<void>;
  /** The profile that is sent, as a file on the disk. */
  readonly send: () => Promise<string>;
  readonly leave: () => Promise<void>;
}

/** Made-up sources as of 12 January 2026: every work was cited seven times. */
export const usual: Answer = (address) => {
  if (address.host === 'api.datacite.org') return { json: { data: [] } };
  if (!/openalex|crossref/.test(address.host)) return { status: 404, json: {} };
  if (address.searchParams.has('group_by')) return { json: { meta: { count: 0 }, group_by: [] } };
  const [, one] = /\/works\/(?:doi:)?(10\..+)$/.exec(decodeURIComponent(address.pathname)) ?? [];
  if (one) return { json: { ...workOf(one), message: workOf(one) } };
  const works = (address.searchParams.get('filter') ?? '')
    .split(/[|,]/)
    .map((each) => each.replace(/^doi:/, ''))
    .filter((each) => each.startsWith('10.'))
    .map(workOf);
  return { json: { meta: { count: works.length }, results: works, message: { items: works } } };
};

function workOf(doi: string) {
  return {
    id: `https://openalex.org/W${/\d+$/.exec(doi)?.[0] ?? 1000 + doi.charCodeAt(doi.length - 1)}`,
    doi: `https://doi.org/${doi}`,
    display_name: doi.endsWith('x')
      ? '</bdi></main><script>alert(1)</script><img src=x onerror=alert(2)>'
      : `On ${doi}`,
    publication_year: 2019,
    type: 'article',
    cited_by_count: 7,
    is_retracted: doi.endsWith('r'),
    DOI: doi,
    'is-referenced-by-count': 7,
  };
}

/** Opens the page alone, as somebody has saved it, in a folder of its own. */
export async function openProfilePage(
  chrome: Browser,
  {
    answers = usual,
    width = 1000,
    scheme = 'light',
  }: { answers?: Answer; width?: number; scheme?: 'light' | 'dark' } = {},
): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'impact-badges-profile-'));
  await copyFile('dist/profile.html', join(folder, 'profile.html'));
  const context = await chrome.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  await context.route(/^(?!file:|data:|blob:)/, (route) => {
    asked.push(route.request().url());
    const answer = answers(new URL(route.request().url()));
    if (!answer) return route.abort('internetdisconnected');
    return route.fulfill({
      status: answer.status ?? 200,
      json: answer.json,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'date',
        date: 'Mon, 12 Jan 2026 10:00:00 GMT',
      },
    });
  });
  await page.goto(pathToFileURL(join(folder, 'profile.html')).href);
  await page.locator('#make').waitFor();
  return {
    ...{ page, asked, complaints },
    make: async () => {
      await page.locator('#make').click();
      await known(page);
    },
    send: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#send').click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    leave: async () => {
      await context.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Waits until the profile is drawn and nothing is awaited any more. */
export async function known(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const summary = document.querySelector('impact-summary');
    return (
      summary?.getAttribute('aria-busy') === 'false' &&
      summary.shadowRoot?.querySelector('[part=summary]')
    );
  });
}

/** The cells of the tables that are open, row by row. */
export function cells(page: Page): Promise<string[][]> {
  return page.$eval('impact-summary', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );
}

/** What axe complains of, as the rule's name and the markup it is about. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { readonly run: () => Promise<unknown> } };
    const { violations } = (await axe.run()) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
}
