import { delay, http, HttpResponse, type JsonBodyType } from 'msw';
import { setupWorker } from 'msw/browser';
import { configure } from '../../src/page/settings.js';
import './view.js';

/** Figures by DOI; a DOI without one is unknown to the provider. All made up. */
export type Figures = Readonly<Record<string, number>>;

/** A made-up answer date, so that what is shown can't come from the computer's clock. */
export const answered = 'Mon, 12 Jan 2026 10:00:00 GMT';

/** Addresses that were asked by the badge's own question, in order. */
export const requests: string[] = [];

/** Addresses that were asked beyond it: by a work alone on its page, and by open details. */
export const beyond: string[] = [];

/** Whoever else a work alone or open details ask; they know nothing, unless a test says so. */
export const others: string[] = [];

const worker = setupWorker(
  http.get(/^https:\/\//, () => unkept(new HttpResponse('Not found', { status: 404 }))),
);

/** Starts answering for the outside world; anything without an answer here fails the test. */
export async function startNetwork(): Promise<void> {
  await worker.start({
    quiet: true,
    onUnhandledRequest: ({ url }, print) => {
      if (new URL(url).origin !== location.origin) print.error();
    },
    serviceWorker: { url: '/mockServiceWorker.js' },
  });
  worker.events.on('request:start', ({ request }) => {
    const { url } = request;
    if (new URL(url).origin === location.origin) return;
    listOf(url).push(url);
  });
}

function listOf(url: string): string[] {
  if (/opencitations|\/agency$|=cites:W\d+\|/.test(url)) return beyond;
  const isBadges = [
    /^https:\/\/api\.openalex\.org\/works.*[?&]select=id,doi,display_name,publication_year,type,cited_by_count,is_retracted(?:,ids)?$/,
    /^https:\/\/api\.crossref\.org\/works(?:\/|\?filter=doi:)(?!.*relation)/,
    /^https:\/\/api\.datacite\.org\/dois\?ids=/,
  ].some((own) => own.test(url));
  return isBadges ? requests : others;
}

/** Stops answering. */
export function stopNetwork(): void {
  worker.stop();
}

/** Forgets all answers, all requests, the page's client and its storage. */
export function resetNetwork(): void {
  worker.resetHandlers();
  requests.length = beyond.length = others.length = 0;
  newVisit();
  localStorage.clear();
}

/** Forgets what a page forgets when it is left: its client and settings, not its storage. */
export function newVisit(): void {
  const page = globalThis as Record<symbol, unknown>;
  delete page[Symbol.for('impact-badges/client/1')];
  delete page[Symbol.for('impact-badges/page/1')];
  // Whoever else there is to ask is asked in tests of their own.
  configure({ providers: 'openalex crossref datacite opencitations' });
}

/** Lets all providers answer with these figures. */
export function answer(figures: {
  openalex?: Figures;
  crossref?: Figures;
  datacite?: Figures;
  opencitations?: Figures;
  /** How many works cite any of several, by OpenAlex's numbers: `W9|W16`. */
  together?: Figures;
  /** Who registered a DOI, by DOI. */
  agencies?: Readonly<Record<string, string>>;
}): void {
  worker.use(
    ...openalex(figures.openalex ?? {}, figures.together ?? {}),
    ...crossref(figures.crossref ?? {}),
    ...datacite(figures.datacite ?? {}),
    ...opencitations(figures.opencitations ?? {}),
    agency(figures.agencies ?? {}),
  );
}

/** Lets a provider answer everything in one way. */
export function answerAll(
  provider: 'openalex' | 'crossref' | 'datacite' | 'opencitations',
  respond: (asked: { readonly request: Request }) => Response | Promise<Response>,
): void {
  worker.use(
    http.get(
      `https://api.${provider}.${provider === 'opencitations' ? 'net' : 'org'}/*`,
      async (asked) => unkept(await respond(asked)),
    ),
  );
}

/** Answers what is asked at an address, such as `https://api.example.org/*`. */
export function serve(
  address: string,
  respond: (asked: { readonly request: Request }) => Response | Promise<Response>,
): void {
  worker.use(http.get(address, async (asked) => unkept(await respond(asked))));
}

/** Not kept, for the archive is shared by all files of tests. */
function unkept(response: Response): Response {
  if (response.type !== 'error') response.headers.set('cache-control', 'no-store');
  return response;
}

/** An answer that never comes. */
export async function never(): Promise<Response> {
  await delay('infinite');
  return new Response();
}

function openalex(figures: Figures, together: Figures) {
  const record = (doi: string) => ({
    id: `https://openalex.org/W${doi.length}`,
    doi: `https://doi.org/${doi}`,
    display_name: `A made-up work, ${doi}`,
    publication_year: 2020,
    type: 'article',
    cited_by_count: figures[doi],
    is_retracted: false,
    fwci: null,
    citation_normalized_percentile: null,
    open_access: null,
  });
  return [
    http.get('https://api.openalex.org/works/:id', ({ request }) => {
      const doi = decodeURIComponent(new URL(request.url).pathname.slice('/works/doi:'.length));
      return doi in figures
        ? json(record(doi))
        : unkept(new HttpResponse('<!doctype html>', { status: 404 }));
    }),
    http.get('https://api.openalex.org/works', ({ request }) => {
      const [, name, filter] = /^(\w+):(.+)$/.exec(
        new URL(request.url).searchParams.get('filter')!,
      )!;
      const isGrouped = new URL(request.url).searchParams.has('group_by');
      if (isGrouped) return json({ meta: { count: 0 }, group_by: [] });
      if (name === 'cites') return json({ meta: { count: together[filter!] }, results: [] });
      return json({
        results: filter!
          .split('|')
          .filter((doi) => doi in figures)
          .map(record),
      });
    }),
  ];
}

function crossref(figures: Figures) {
  const record = (doi: string) => ({
    DOI: doi,
    title: [`A made-up work, ${doi}`],
    issued: { 'date-parts': [[2020, 5]] },
    type: 'journal-article',
    'is-referenced-by-count': figures[doi],
  });
  return [
    http.get('https://api.crossref.org/works/:id', ({ request }) => {
      const doi = decodeURIComponent(new URL(request.url).pathname.slice('/works/'.length));
      return doi in figures
        ? json({ message: record(doi) })
        : unkept(new HttpResponse('Resource not found.', { status: 404 }));
    }),
    http.get('https://api.crossref.org/works', ({ request }) => {
      const filter = new URL(request.url).searchParams.get('filter')!;
      const dois = filter.split(',').map((part) => part.slice('doi:'.length));
      return json({ message: { items: dois.filter((doi) => doi in figures).map(record) } });
    }),
  ];
}

/** Views and downloads are not reported. */
function datacite(figures: Figures) {
  const record = (doi: string) => ({
    id: doi,
    type: 'dois',
    attributes: {
      doi,
      titles: [{ title: `A made-up work, ${doi}` }],
      publicationYear: 2020,
      types: { resourceTypeGeneral: 'Dataset' },
      citationCount: figures[doi],
      viewCount: 0,
      downloadCount: 0,
    },
  });
  return [
    http.get('https://api.datacite.org/dois/:id', ({ request }) => {
      const doi = decodeURIComponent(new URL(request.url).pathname.slice('/dois/'.length));
      return doi in figures
        ? json({ data: record(doi) })
        : unkept(HttpResponse.json({ errors: [{ status: '404' }] }, { status: 404 }));
    }),
    http.get('https://api.datacite.org/dois', ({ request }) => {
      const dois = new URL(request.url).searchParams.get('ids')!.split(',');
      return json({ data: dois.filter((doi) => doi in figures).map(record) });
    }),
  ];
}

/** An index that has the same 0 for what it does not know and what nobody cites. */
function opencitations(figures: Figures) {
  return [
    http.get('https://api.opencitations.net/index/v2/citation-count/:id', ({ request }) => {
      const id = decodeURIComponent(new URL(request.url).pathname.split('/').at(-1)!);
      return json([{ count: String(figures[id.slice('doi:'.length)] ?? 0) }]);
    }),
  ];
}

function agency(agencies: Readonly<Record<string, string>>) {
  return http.get('https://api.crossref.org/works/:id/agency', ({ request }) => {
    const doi = decodeURIComponent(new URL(request.url).pathname.split('/').at(-2)!);
    const label = agencies[doi];
    return label
      ? json({ message: { DOI: doi, agency: { id: label.toLowerCase(), label } } })
      : unkept(new HttpResponse('Resource not found.', { status: 404 }));
  });
}

function json(body: JsonBodyType): Response {
  return unkept(HttpResponse.json(body, { headers: { date: answered } }));
}
