import type { Door } from '../../client/door.js';
import type { Listing } from '../../intake/listing.js';
import { readSitemap } from '../../intake/sitemap.js';
import { retryAfter } from '../../model/retry-after.js';
import { UsageError } from '../exit.js';
import { textIn, textOf } from './files.js';
import { worksNamed } from './pages.js';

/** Between two questions to a site, milliseconds. */
const interval = 250;
/** Longest time a site may take for a page, milliseconds. */
const patience = 30_000;
/** Longest pause that is waited out where a site asks for one, seconds. */
const longestPause = 120;
/** Most sitemaps of one index, and of the indexes in it. */
const mostMaps = 1000;
/** Most bytes of a page or sitemap. */
const mostBytes = 52_428_800;

/** A site's own pages, asked one after the other and without haste. */
export class Site {
  readonly #door: Door;
  readonly #signal: AbortSignal;
  #host: string | undefined;

  constructor(door: Door, signal: AbortSignal) {
    this.#door = door;
    this.#signal = signal;
  }

  /**
   * The addresses of the pages that a sitemap lists, of its own host alone.
   *
   * @param source its address, or the path of a file
   * @throws UsageError when it can't be read
   */
  async pages(source: string): Promise<{ pages: string[]; elsewhere: number }> {
    const pages = new Set<string>();
    let elsewhere = 0;
    const maps = [source];
    for (let at = 0; at < maps.length && at < mostMaps && !this.#signal.aborted; at += 1) {
      const map = readSitemap(await this.#sitemap(maps[at]!));
      for (const [found, into] of [
        [map.maps, (url: string) => maps.includes(url) || maps.push(url)],
        [map.pages, (url: string) => pages.add(url)],
      ] as const)
        for (const url of found)
          if (this.#isOwn(url)) into(url);
          else elsewhere += 1;
    }
    return { pages: [...pages], elsewhere };
  }

  /** The works a page names; a problem where it can't be had. */
  async works(url: string): Promise<Listing> {
    const got = await this.#get(url);
    return typeof got === 'string'
      ? { works: [], problems: [{ sentence: got }] }
      : worksNamed(textIn(got, url));
  }

  async #sitemap(source: string): Promise<string> {
    if (!isAddress(source)) return textOf(source);
    const got = await this.#get(source);
    if (typeof got !== 'string') return textIn(got, source);
    throw new UsageError(`${source}: ${got}`);
  }

  /** The first address of all says which host is meant. */
  #isOwn(url: string): boolean {
    const { host } = new URL(url);
    return (this.#host ??= host) === host;
  }

  /** What stands at an address; a sentence where nothing does. */
  async #get(url: string, isAgain = false): Promise<Uint8Array | string> {
    if (!this.#isOwn(url)) return 'It is of another site.';
    await this.#door.wait(interval, this.#signal);
    const controller = new AbortController();
    const stop = () => controller.abort();
    this.#signal.addEventListener('abort', stop);
    void this.#door.wait(patience, controller.signal).then(stop);
    try {
      const { fetch, now } = this.#door;
      const response = await fetch(url, { signal: controller.signal, credentials: 'omit' });
      const { status, headers } = response;
      const pause = retryAfter({
        ...{ status, headers, url, body: undefined, retrieved: now() },
        request: { url, ids: [], as: 'text' },
      });
      if (!isAgain && pause !== undefined && pause <= longestPause && !response.ok) {
        await this.#door.wait(pause * 1000, this.#signal);
        return await this.#get(url, true);
      }
      if (!response.ok) return `It answered ${status}.`;
      if (response.url && !this.#isOwn(response.url)) return 'It leads to another site.';
      const bytes = new Uint8Array(await response.arrayBuffer());
      return bytes.length > mostBytes ? 'It is larger than 50 MB.' : bytes;
    } catch {
      return 'It could not be reached.';
    } finally {
      controller.abort();
      this.#signal.removeEventListener('abort', stop);
    }
  }
}

/** How long a site's pages take, seconds, where they answer at once. */
export function secondsFor(pages: number): number {
  return Math.ceil((pages * interval) / 1000);
}

/** Whether an input is at an address rather than in a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}
