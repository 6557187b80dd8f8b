import assert from 'node:assert/strict';
import { after, before, beforeEach, mock, test } from 'node:test';
import { setupServer } from 'msw/node';
import { handlers } from '../../demo/stand-in.js';

let held: Record<string, unknown>;
const network = setupServer(...handlers((name) => Promise.resolve(held[name])));
const complaint = mock.method(console, 'error', () => undefined);

before(() => network.listen({ onUnhandledRequest: 'error' }));
after(() => {
  network.close();
  complaint.mock.restore();
});
beforeEach(() => {
  complaint.mock.resetCalls();
  held = {
    openalex: {
      '10.1000/a': openalexWork('10.1000/a', 7, '2025-08-11'),
      '10.1000/b': openalexWork('10.1000/b', 0, '2025-08-11'),
      '10.1000/later': openalexWork('10.1000/later', 1, '2026-03-18'),
    },
    crossref: {
      [sici]: { date: '2025-06-08', DOI: sici, 'is-referenced-by-count': 75 },
      '10.1000/a': { date: '2025-06-08', DOI: '10.1000/a', 'is-referenced-by-count': 6 },
    },
    datacite: {
      '10.1000/a+b': dataciteWork('10.1000/a+b', 2),
      '10.1000/c': dataciteWork('10.1000/c', 0),
    },
    opencitations: { '10.1000/a': { date: '2026-01-28', count: '34' } },
  };
});

const sici = '10.1002/1096-9861(20010212)430:3<283::aid-cne1031>3.0.co;2-v';
const openalex = 'https://api.openalex.org/works';
const crossref = 'https://api.crossref.org/works';
const datacite = 'https://api.datacite.org/dois';
const opencitations = 'https://api.opencitations.net/index/v2/citation-count';

function openalexWork(doi: string, count: number, date: string) {
  return { date, doi: `https://doi.org/${doi}`, publication_year: 2015, cited_by_count: count };
}

function dataciteWork(doi: string, viewCount: number) {
  return { date: '2021-06-09', id: doi, type: 'dois', attributes: { doi, viewCount } };
}

async function ask(url: string) {
  const response = await fetch(url);
  return { date: response.headers.get('date'), body: (await response.json()) as unknown };
}

async function refusal(url: string): Promise<string> {
  await assert.rejects(fetch(url));
  assert.equal(complaint.mock.callCount(), 1);
  return String(complaint.mock.calls[0]?.arguments.at(0));
}

test('one work of OpenAlex comes in its own shape, under the day it was read', async () => {
  const { date, body } = await ask(`${openalex}/doi:10.1000%2Fa`);
  assert.equal(date, 'Mon, 11 Aug 2025 12:00:00 GMT');
  assert.deepEqual(body, {
    doi: 'https://doi.org/10.1000/a',
    publication_year: 2015,
    cited_by_count: 7,
  });
});

test('select leaves out what it does not name', async () => {
  const { body } = await ask(`${openalex}/doi:10.1000%2Fa?select=cited_by_count`);
  assert.deepEqual(body, { cited_by_count: 7 });
});

test('of a benchmark nothing is held, and of who cites: null and an empty list, which say nothing', async () => {
  const { body } = await ask(`${openalex}/doi:10.1000%2Fa?select=cited_by_count,fwci`);
  assert.deepEqual(body, { fwci: null, cited_by_count: 7 });
  const citing = await ask(`${openalex}?filter=cites:W1&group_by=publication_year`);
  assert.deepEqual(citing.body, { meta: { count: 0 }, group_by: [] });
});

test('a list of OpenAlex answers each DOI once, whatever its case', async () => {
  const { body } = await ask(
    `${openalex}?filter=doi:10.1000/A|10.1000/b|10.1000/a&select=doi&per_page=100`,
  );
  assert.deepEqual(body, {
    meta: { count: 2, page: 1, per_page: 100 },
    results: [{ doi: 'https://doi.org/10.1000/a' }, { doi: 'https://doi.org/10.1000/b' }],
    group_by: [],
  });
});

test('a list without a page size is cut where the real one is', async () => {
  held['openalex'] = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => `10.1000/${at}`).map((doi) => [
      doi,
      openalexWork(doi, 1, '2025-08-11'),
    ]),
  );
  const dois = Object.keys(held['openalex'] as object).join('|');
  const { body } = await ask(`${openalex}?filter=doi:${dois}`);
  assert.equal((body as { results: unknown[] }).results.length, 25);
});

test('a SICI DOI is found in the path and in a list', async () => {
  const single = await ask(`${crossref}/${encodeURIComponent(sici)}`);
  assert.deepEqual(single.body, {
    status: 'ok',
    'message-type': 'work',
    'message-version': '1.0.0',
    message: { DOI: sici, 'is-referenced-by-count': 75 },
  });
  const filter = `doi:${encodeURIComponent(sici.toUpperCase())},doi:10.1000%2Fa`;
  const { body } = await ask(`${crossref}?filter=${filter}&rows=2&select=DOI`);
  const { message } = body as { message: { items: unknown } };
  assert.deepEqual(message.items, [{ DOI: sici }, { DOI: '10.1000/a' }]);
});

test('one work of DataCite comes whole, and a list with the fields asked for', async () => {
  const single = await ask(`${datacite}/10.1000%2Fa%2Bb`);
  assert.equal(single.date, 'Wed, 09 Jun 2021 12:00:00 GMT');
  const { date: _, ...work } = dataciteWork('10.1000/a+b', 2);
  assert.deepEqual(single.body, { data: work });
  const { body } = await ask(
    `${datacite}?ids=10.1000%2FA%2Bb,10.1000%2Fc&page%5Bsize%5D=2&fields%5Bdois%5D=viewCount`,
  );
  assert.deepEqual(body, {
    data: [
      { id: '10.1000/a+b', type: 'dois', attributes: { viewCount: 2 } },
      { id: '10.1000/c', type: 'dois', attributes: { viewCount: 0 } },
    ],
    meta: { total: 2, totalPages: 1, page: 1 },
    links: {},
  });
});

test('OpenCitations answers one work with a row, and refuses what it holds no figure of', async () => {
  const { date, body } = await ask(`${opencitations}/doi%3A10.1000%2FA`);
  assert.equal(date, 'Wed, 28 Jan 2026 12:00:00 GMT');
  assert.deepEqual(body, [{ count: '34' }]);
  assert.deepEqual((await ask(`${opencitations}/doi:10.1000%2Fa`)).body, [{ count: '34' }]);
  assert.match(
    await refusal(`${opencitations}/doi:10.1000%2Fb`),
    /holds no figure for 10\.1000\/b/,
  );
});

test('data edited between two requests shows in the second', async () => {
  await ask(`${openalex}/doi:10.1000%2Fa`);
  held['openalex'] = { '10.1000/a': openalexWork('10.1000/a', 8, '2025-08-12') };
  const { date, body } = await ask(`${openalex}/doi:10.1000%2Fa`);
  assert.match(date ?? '', /12 Aug/);
  assert.equal((body as { cited_by_count: number }).cited_by_count, 8);
});

test('a work without a figure fails and names the mistake', async () => {
  assert.equal(
    await refusal(`${crossref}/10.1000%2Fb`),
    "The demo's stand-in for crossref holds no figure for 10.1000/b. Leave crossref out of that badge's providers.",
  );
});

test('a list of two days fails and names both', async () => {
  assert.equal(
    await refusal(`${openalex}?filter=doi:10.1000/a|10.1000/later`),
    "The demo's stand-in for openalex can give one list one date only, and 10.1000/a, 10.1000/later were read on 2025-08-11 and 2026-03-18. Put them on separate pages.",
  );
});

test('another question than works by DOI fails', async () => {
  const url = `${openalex}?search=open`;
  assert.equal(
    await refusal(url),
    `The demo's stand-in for openalex can only list works by DOI, not ${url}`,
  );
});
