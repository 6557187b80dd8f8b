import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Answer, cells, openProfilePage } from './profile-page.js';
import { launch } from './site.js';

// What the built page shows is compared with what a few lines here make of the same raw answers,
// which know nothing of how the page reads them.

const recordings = '../shared/recordings';
const recorded = (name: string) => `${recordings}/${name}`;
const json = async (name: string) => JSON.parse(await readFile(recorded(name), 'utf8')) as unknown;

let chrome: Browser;
before(async () => {
  chrome = await launch();
});
after(() => chrome.close());

/** OpenAlex and Crossref as far as these counts go, by DOI in lower case; they know no other work. */
function counting(
  counts: ReadonlyMap<string, number>,
  lists: Answer = () => ({ json: {} }),
): Answer {
  return (address) => {
    const { host, pathname, searchParams } = address;
    const filter = searchParams.get('filter') ?? '';
    const dois = [
      ...`${filter}|${decodeURIComponent(pathname)}`.matchAll(/\b10\.\d{4,9}\/[^|,]+/g),
    ].map(([doi]) => doi.toLowerCase());
    const isAboutWorks = /^(?:doi|pmid|openalex):/.test(filter) || /^\/works\/./.test(pathname);
    if (host === 'api.datacite.org') return { json: { data: [] } };
    if (!isAboutWorks) return lists(address);
    const works = [...new Set(dois)]
      .filter((doi) => counts.has(doi))
      .map((doi) => ({
        id: `https://openalex.org/W${[...counts.keys()].indexOf(doi) + 1}`,
        ...{ doi: `https://doi.org/${doi}`, cited_by_count: counts.get(doi), is_retracted: false },
        ...{ DOI: doi, 'is-referenced-by-count': counts.get(doi) },
      }));
    if (!filter)
      return works[0] ? { json: { ...works[0], message: works[0] } } : { status: 404, json: {} };
    return { json: { meta: { count: works.length }, results: works, message: { items: works } } };
  };
}

/** Sum, works with a number, works: as one source's row of the table says. */
async function shown(page: Page, provider: string): Promise<[number, number, number]> {
  const row = (await cells(page)).find(
    ([measure, name]) => measure === 'Citations' && name === provider,
  );
  const [, , sum = '', works = ''] = row ?? [];
  const [counted = '', of = ''] = works.split(' of ');
  const number = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
  return [number(sum), number(counted), number(of)];
}

const added = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

test('a thousand pasted DOIs come to the sum that their counts have', async () => {
  const counts = new Map(
    Array.from({ length: 1000 }, (_, at) => [`10.5555/w${at}`, (at * 37) % 101] as const),
  );
  // Every seventh is unknown to both.
  const known = new Map([...counts].filter((_, at) => at % 7));
  const { page, asked, make, leave } = await openProfilePage(chrome, { answers: counting(known) });
  await page.fill('#works', [...counts.keys()].map((doi) => `https://doi.org/${doi}`).join('\n'));
  await make();
  const expected = [added(known.values()), known.size, counts.size];
  assert.deepEqual(await shown(page, 'OpenAlex'), expected);
  assert.deepEqual(await shown(page, 'Crossref'), expected);
  assert.equal(asked.filter((address) => address.includes('openalex')).length, 10);
  await leave();
});

test('of a BibTeX file with broken entries the others are counted, each work once', async () => {
  const entries = [
    '@article{a, title = {Rain}, doi = {10.5555/A1}, year = 2020}',
    '@article{b, title = {Hail}, doi = {https://doi.org/10.5555/b2}}',
    '@article{broken, title = {No end, doi = {10.5555/c3}',
    '@article{d, title = {Sleet}, doi = {10.5555/d4}}',
    '@article{again, title = {Rain again}, doi = {10.5555/a1}}',
    '@misc{e, title = {What nobody can be asked about}}',
    '@article{f, title = {Wrong}, doi = {1O.5555/f}}',
  ];
  const counts = new Map([
    ['10.5555/a1', 5],
    ['10.5555/b2', 70],
    ['10.5555/c3', 900],
    ['10.5555/d4', 1000],
  ]);
  const { page, make, leave } = await openProfilePage(chrome, { answers: counting(counts) });
  await page.setInputFiles('#file', {
    ...{ name: 'mine.bib', mimeType: 'application/x-bibtex' },
    buffer: Buffer.from(entries.join('\n\n')),
  });
  await make();
  // Five works: three with a number, one without an identifier, one whose identifier can't be read.
  assert.deepEqual(await shown(page, 'OpenAlex'), [5 + 70 + 1000, 3, 5]);
  const told = await page.$eval('impact-summary', ({ shadowRoot }) => shadowRoot!.textContent);
  assert.match(told, /can.t be read/);
  await leave();
});

if (existsSync(recorded('orcid')))
  test('a recorded ORCID record comes to the sum of its works, each group of descriptions once', async () => {
    interface External {
      readonly 'external-id-type': string;
      readonly 'external-id-value': string;
      readonly 'external-id-relationship': string;
    }
    const record = (await json('orcid/works_0000-0001-8607-8025.json')) as {
      group: { 'external-ids': { 'external-id': External[] } }[];
    };
    const groups = record.group.map((group) =>
      group['external-ids']['external-id']
        .filter((each) => each['external-id-relationship'] === 'self')
        .map((each) => ({
          type: each['external-id-type'],
          value: each['external-id-value']
            .toLowerCase()
            .replace(/^https?:\/\/(?:dx\.)?doi\.org\//, ''),
        })),
    );
    // Groups that have a DOI in common are one work; each has a count of its own.
    const counts = new Map<string, number>();
    let works = 0;
    let nameless = 0;
    groups.forEach((group, at) => {
      const dois = group.filter(({ type }) => type === 'doi').map(({ value }) => value);
      if (!group.length) nameless += 1;
      const known = dois.find((doi) => counts.has(doi));
      if (known === undefined && dois.length) works += 1;
      for (const doi of dois) counts.set(doi, counts.get(known ?? '') ?? at + 1);
    });
    const { page, make, leave } = await openProfilePage(chrome, {
      answers: counting(counts, (address) => {
        if (address.host === 'pub.orcid.org')
          return address.pathname.endsWith('/works') ? { json: record } : { status: 404, json: {} };
        return {
          json: { meta: { count: 0 }, results: [], message: { items: [], 'total-results': 0 } },
        };
      }),
    });
    await page.fill('#orcid', '0000-0001-8607-8025');
    await make();
    const distinct = new Set(counts.values());
    const [sum, counted] = await shown(page, 'Crossref');
    assert.deepEqual([sum, counted], [added(distinct), works]);
    assert.ok(works > 50, 'most of what is recorded has a DOI');
    assert.equal(nameless, 0);
    await leave();
  });

if (existsSync(recorded('crossref/funder_works.json')))
  test('the works of an award are those that name it, with the counts that were recorded', async () => {
    interface Item {
      readonly DOI: string;
      readonly 'is-referenced-by-count': number;
      readonly funder?: readonly { readonly DOI?: string; readonly award?: readonly string[] }[];
    }
    const { message } = (await json('crossref/funder_works.json')) as {
      message: { items: Item[] };
    };
    const naming = new Map<string, Set<Item>>();
    for (const item of message.items)
      for (const { DOI, award = [] } of item.funder ?? [])
        for (const number of award)
          if (DOI)
            naming.set(`${DOI} ${number}`, (naming.get(`${DOI} ${number}`) ?? new Set()).add(item));
    const cited = (items: Iterable<Item>) =>
      added([...items].map((each) => each['is-referenced-by-count']));
    // The one that says most.
    const [[key, items]] = [...naming].sort(
      ([, one], [, other]) => other.size - one.size || cited(other) - cited(one),
    ) as [[string, Set<Item>]];
    const [funder = '', ...number] = key.split(' ');
    const all = new Map(
      message.items.map((item) => [item.DOI.toLowerCase(), item['is-referenced-by-count']]),
    );
    const { page, make, leave } = await openProfilePage(chrome, {
      answers: counting(all, ({ host }) =>
        // Crossref's filter is wide, and answers with others' works too.
        host === 'api.crossref.org'
          ? { json: { message: { items: message.items, 'total-results': message.items.length } } }
          : { json: { meta: { count: 0 }, results: [] } },
      ),
    });
    await page.locator('summary', { hasText: 'The works of an award' }).click();
    await page.fill('#award', number.join(' '));
    await page.fill('#funder', `https://doi.org/${funder}`);
    await make();
    assert.deepEqual(await shown(page, 'Crossref'), [cited(items), items.size, items.size]);
    await leave();
  });
