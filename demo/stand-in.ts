import { http, HttpResponse, type RequestHandler } from 'msw';
import { crossref } from './stand-in/crossref.js';
import { datacite } from './stand-in/datacite.js';
import { openalex } from './stand-in/openalex.js';
import { opencitations } from './stand-in/opencitations.js';
import type { Entry, Held, Source } from './stand-in/source.js';

/** Brings `demo/data/<name>.json`. It is called at each request, so an edited figure shows on the next one. */
export type Read = (name: string) => Promise<unknown>;

/**
 * Answers for the APIs with the figures of `demo/data`, each under the day it was read.
 *
 * It knows no other answer. What it can't answer truthfully (a work we hold no
 * figure of, one list with figures of different days) is the page's mistake:
 * the request fails and the console says what to change. A made-up 404 or 0
 * would be a statement about a real work.
 */
export function handlers(read: Read): RequestHandler[] {
  return [openalex, crossref, datacite, opencitations].flatMap((source) => [
    http.get(source.works, ({ request }) => list(source, read, request)),
    http.get(`${source.works}/*`, ({ request }) => one(source, read, request)),
  ]);
}

async function one(source: Source, read: Read, request: Request) {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(new URL(source.works).pathname.length + 1);
  const doi = source.single(decodeURIComponent(path));
  return answer(source, read, [doi], ([work = {}]) => source.one(work, searchParams));
}

async function list(source: Source, read: Read, request: Request) {
  const query = new URL(request.url).searchParams;
  const silence = source.silence?.(query);
  if (silence) return HttpResponse.json(silence, { headers: openly });
  const dois = source.asked(query);
  return dois
    ? answer(source, read, dois, (works) => source.list(works, query))
    : refuse(source, `can only list works by DOI, not ${request.url}`);
}

async function answer(
  source: Source,
  read: Read,
  dois: string[],
  body: (works: object[]) => object,
) {
  const held = (await read(source.name)) as Held;
  const keys = [...new Set(dois.map((doi) => doi.toLowerCase()))];
  const missing = keys.filter((key) => !held[key]);
  if (missing.length > 0) {
    return refuse(
      source,
      `holds no figure for ${missing.join(', ')}. Leave ${source.name} out of that badge's providers.`,
    );
  }
  const entries = keys.flatMap((key) => held[key] ?? []);
  const dates = [...new Set(entries.map(({ date }) => date))];
  const [date] = dates;
  if (!date || dates.length > 1) {
    return refuse(
      source,
      `can give one list one date only, and ${keys.join(', ')} were read on ${dates.join(' and ')}. Put them on separate pages.`,
    );
  }
  return HttpResponse.json(body(entries.map(work)), { headers: dated(date) });
}

function work({ date: _, ...fields }: Entry): object {
  return fields;
}

const openly = { 'access-control-allow-origin': '*' };

// Only the day is known. Noon is the hour that is on the same day in most time zones.
function dated(date: string): Record<string, string> {
  return {
    date: new Date(`${date}T12:00:00Z`).toUTCString(),
    ...openly,
  };
}

function refuse(source: Source, problem: string): Response {
  console.error(`The demo's stand-in for ${source.name} ${problem}`);
  return HttpResponse.error();
}
