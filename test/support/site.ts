import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { PAGE_HOST, serve, type Server } from '../../bench/server.mjs';
import { browser } from '../../scripts/browser.mjs';

/** What a page's own host serves beside dist/: text by path. */
export type Files = Readonly<Record<string, string>>;

/** One page of the built files, and everything it complained about or said. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  readonly said: readonly string[];
}

/** A browser for which one server is every host: the page's own and the providers'. */
export interface Site {
  readonly server: Server;
  /** Opens a page in a new browser profile. `prepare` comes before it is opened. */
  visit(
    html: string,
    given?: { files?: Files; prepare?: (context: BrowserContext) => Promise<unknown> },
  ): Promise<Visit>;
  close(): Promise<void>;
}

/** Address of the page's own host. */
export const home = `https://${PAGE_HOST}/`;

/**
 * Starts a browser and its server, whose works and counts are the bench's, all made up.
 *
 * @param keepsPages whether it keeps pages that were left, for the way back, as browsers of visitors do
 */
export async function startSite({ keepsPages = false } = {}): Promise<Site> {
  let files: Files = {};
  const server = await serve(async ({ pathname }) => {
    const type = pathname === '/' ? 'text/html' : types[pathname.split('.').at(-1)!];
    const body = files[pathname] ?? (await readFile(`dist${pathname}`).catch(() => undefined));
    // As a CDN does: pages of other origins, and of none, may have them.
    const headers = { 'access-control-allow-origin': '*' };
    return type && body !== undefined ? { type, body, headers } : undefined;
  });
  const { args, ...found } = await browser();
  const chrome: Browser = await chromium.launch({
    ...found,
    args: [...args, ...server.browserArgs],
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });

  return {
    server,
    visit: async (html, { files: beside = {}, prepare } = {}) => {
      files = { '/favicon.ico': '', ...beside, '/': html };
      server.forget();
      const context = await chrome.newContext({ viewport: { width: 1000, height: 2000 } });
      const complaints: string[] = [];
      const said: string[] = [];
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('console', (message) => {
        (message.type() === 'error' ? complaints : said).push(message.text());
      });
      await prepare?.(context);
      const page = await context.newPage();
      await page.goto(home);
      return { page, context, complaints, said };
    },
    close: async () => {
      await chrome.close();
      server.close();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  ico: 'image/x-icon',
};
