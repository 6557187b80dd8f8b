import { access } from 'node:fs/promises';
import type { Door } from '../../client/door.js';
import type { Listing, Problem } from '../../intake/listing.js';
import { readSitemap } from '../../intake/sitemap.js';
import { retryAfter } from '../../model/retry-after.js';
import { UsageError } from '../exit.js';
import { textIn, textOf } from './files.js';
import { voice } from '../voice.js';
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
/** Most times that one address may lead to another. */
const mostTurns = 5;

const { count, number } = voice.speaker;

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
   * The addresses of the pages that a sitemap lists, of its own host alone, and what can't be read.
   *
   * @param source its address, or the path of a file
   * @throws UsageError when it can't be had itself
   */
  async pages(source: string): Promise<{ pages: string[]; problems: Problem[] }> {
    const pages = new Set<string>();
    const maps = new Set<string>();
    const problems: Problem[] = [];
    let elsewhere = 0;
    const read = (text: string) => {
      const found = readSitemap(text);
      for (const url of found.maps)
        if (this.#isOwn(url)) maps.add(url);
        else elsewhere += 1;
      for (const url of found.pages)
        if (this.#isOwn(url)) pages.add(url);
        else elsewhere += 1;
    };
    read(await this.#first(source));
    if (!pages.size && !maps.size && !elsewhere && !this.#signal.aborted)
      problems.push({ sentence: 'It lists no pages. Is it a sitemap?' });
    let asked = 0;
    // What is added to a set while one goes through it, comes in its turn.
    for (const map of maps) {
      if (this.#signal.aborted || map === source) continue;
      if ((asked += 1) > mostMaps) break;
      const got = await this.#text(map);
      if ('text' in got) read(got.text);
      else problems.push({ sentence: `${map}: ${got.sentence}` });
    }
    if (asked > mostMaps)
      problems.push({ sentence: `It leads to more than ${number(mostMaps)} others, all in all.` });
    if (elsewhere)
      problems.push({
        sentence: count(elsewhere, {
          one: '{n} address of another site is left out.',
          other: '{n} addresses of other sites are left out.',
        }),
      });
    return { pages: [...pages], problems };
  }

  /** The works a page names; a problem where it can't be had. */
  async works(url: string): Promise<Listing> {
    const got = await this.#text(url);
    return 'text' in got ? worksNamed(got.text) : { works: [], problems: [got] };
  }

  async #first(source: string): Promise<string> {
    if (!isAddress(source)) {
      await access(source).catch(() => {
        throw new UsageError(
          `${source} can't be read. Is the path right? An address begins with https://.`,
        );
      });
      return textOf(source);
    }
    const got = await this.#text(source);
    if ('text' in got) return got.text;
    if (this.#signal.aborted) return '';
    throw new UsageError(`${source}: ${got.sentence}`);
  }

  async #text(url: string): Promise<{ readonly text: string } | { readonly sentence: string }> {
    const got = await this.#get(url);
    if (typeof got === 'string') return { sentence: got };
    try {
      return { text: textIn(got, 'It') };
    } catch (error) {
      return { sentence: (error as Error).message };
    }
  }

  /** The first address of all says which host is meant. */
  #isOwn(url: string): boolean {
    const { host } = new URL(url);
    return (this.#host ??= host) === host;
  }

  /** What stands at an address or where it leads; a sentence where nothing does. */
  async #get(url: string): Promise<Uint8Array | string> {
    let address = url;
    let isAgain = false;
    for (let turns = 0; turns <= mostTurns;) {
      if (!this.#isOwn(address))
        return `It leads to another site, ${new URL(address).host}. Only ${this.#host} is asked.`;
      const got = await this.#ask(address);
      if (typeof got !== 'object' || got instanceof Uint8Array) return got;
      if ('leadsTo' in got) {
        address = got.leadsTo;
        turns += 1;
      } else if (isAgain) return got.sentence;
      else {
        isAgain = true;
        await this.#door.wait(got.pause * 1000, this.#signal);
      }
    }
    return 'It leads from address to address.';
  }

  /** Asks one address: what is there, where it leads, or how many seconds to wait before one more try. */
  async #ask(
    url: string,
  ): Promise<
    Uint8Array | string | { readonly leadsTo: string } | { sentence: string; pause: number }
  > {
    await this.#door.wait(interval, this.#signal);
    const controller = new AbortController();
    const stop = () => controller.abort();
    this.#signal.addEventListener('abort', stop);
    void this.#door.wait(patience, controller.signal).then(stop);
    try {
      const { fetch, now } = this.#door;
      const { signal } = controller;
      // Fetch would follow an address to whatever host, and ask it.
      const response = await fetch(url, { signal, credentials: 'omit', redirect: 'manual' });
      const { status, headers, ok } = response;
      if (ok) return await bytesOf(response);
      const target = headers.get('location');
      if (status >= 300 && status < 400 && target && URL.canParse(target, url))
        return { leadsTo: new URL(target, url).href };
      const pause = retryAfter({
        ...{ status, headers, url, body: undefined, retrieved: now() },
        request: { url, ids: [], as: 'text' },
      });
      const sentence = `It answered ${status}.`;
      return pause !== undefined && pause <= longestPause ? { sentence, pause } : sentence;
    } catch {
      return 'It could not be reached.';
    } finally {
      controller.abort();
      this.#signal.removeEventListener('abort', stop);
    }
  }
}

/** The bytes of an answer; a sentence where there are too many, of which the rest is not taken. */
async function bytesOf({ body }: Response): Promise<Uint8Array | string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return Buffer.concat(parts);
    parts.push(value);
    if ((length += value.length) <= mostBytes) continue;
    await reader?.cancel();
    return 'It is larger than 50 MB.';
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
