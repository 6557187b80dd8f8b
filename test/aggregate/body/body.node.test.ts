import assert from 'node:assert/strict';
import { cpuOf } from '../../support/cpu.js';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalAddress } from '../../../src/aggregate/body/address.js';
import { bodyOf } from '../../../src/aggregate/body/body.js';
import type { Member } from '../../../src/aggregate/body/member.js';
import { ordered } from '../../../src/aggregate/body/order.js';
import type { Notice } from '../../../src/model/notice.js';
import { lack, number, retrieved, work } from './made.js';

const now = Date.parse('2026-11-22T10:00:00Z');
const body = (...members: Member[]) => bodyOf(members, now);

const yearly = (values: Readonly<Record<number, number>>, value: number) =>
  number(value, {
    series: Object.entries(values).map(([year, each]) => ({
      ...{ from: year as `${number}`, until: year as `${number}`, value: each },
    })),
  });

test('histories are added year by year, and say of how many works they are', () => {
  const { histories } = body(
    work('a', [yearly({ 2024: 3, 2025: 2 }, 6)]),
    work('b', [yearly({ 2025: 5, 2026: 1 }, 6)]),
    work('c', [number(4)]),
    work('d', [lack('failed')]),
  );
  assert.deepEqual(histories, [
    {
      ...{ measure: 'citations', provider: 'openalex', rule: 'count', step: 'year' },
      rows: [
        { from: '2024', until: '2024', value: 3, isCurrent: false },
        { from: '2025', until: '2025', value: 7, isCurrent: false },
        { from: '2026', until: '2026', value: 1, isCurrent: true },
      ],
      ...{ works: 2, of: 3, undated: 5 },
    },
  ]);
});

const downloads = (places: Readonly<Record<string, number>>, value: number) =>
  number(value, {
    ...{ measure: 'downloads', provider: 'eprints' },
    places: Object.entries(places).map(([country, each]) => ({ country, value: each })),
  });

test('what people did is masked by country after it is added, and never one country alone', () => {
  const { countries } = body(
    work('a', [downloads({ GB: 20, FR: 3, AR: 6 }, 35)]),
    work('b', [downloads({ GB: 10, FR: 3, ES: 2 }, 15)]),
    work('c', [number(8, { measure: 'downloads', provider: 'eprints' })]),
  );
  assert.deepEqual(countries, [
    {
      rows: [
        { country: 'GB', value: 30 },
        { country: 'AR', value: 6 },
      ],
      ...{ masked: 2, isOverlapping: false, rest: 14 },
      ...{ measure: 'downloads', provider: 'eprints', works: 2, of: 3 },
    },
  ]);
});

const citing = (places: Readonly<Record<string, number>>, located?: { n: number; of: number }) =>
  number(Object.keys(places).length, {
    measure: 'countries-citing',
    places: Object.entries(places).map(([country, each]) => ({ country, value: each })),
    ...(located && { located }),
  });

test('citing countries are each counted once, and what could be located is added where all say', () => {
  const { countries } = body(
    work('a', [citing({ GB: 2, FR: 1 }, { n: 3, of: 5 })]),
    work('b', [citing({ GB: 4, JP: 1 }, { n: 4, of: 4 })]),
  );
  assert.deepEqual(
    countries.map(({ rows, located, works, of }) => ({ rows, located, works, of })),
    [
      {
        rows: [
          { country: 'GB', value: 6 },
          { country: 'FR', value: 1 },
          { country: 'JP', value: 1 },
        ],
        ...{ located: { n: 7, of: 9 }, works: 2, of: 2 },
      },
    ],
  );
  const [first] = body(
    work('a', [citing({ GB: 2 }, { n: 2, of: 5 })]),
    work('b', [citing({ GB: 4 })]),
  ).countries;
  assert.equal(first?.located, undefined);
});

const access = (value: number, status: string, provider: 'openalex' | 'unpaywall' = 'unpaywall') =>
  number(value, { measure: 'open-access', provider, status });

test('free to read is a share of the works of which it is known', () => {
  const [first, second] = body(
    work('a', [access(1, 'gold'), access(1, 'gold', 'openalex')]),
    work('b', [access(1, 'green')]),
    work('c', [access(0, 'closed')]),
    work('d', [lack('not-covered', 'unpaywall', 'open-access')]),
    work('e'),
  ).access;
  const { provider, open, known, of, statuses } = first!;
  assert.deepEqual([provider, open, known, of], ['unpaywall', 2, 3, 5]);
  assert.deepEqual(
    statuses.map(({ status, works }) => `${status} ${works}`),
    ['closed 1', 'gold 1', 'green 1'],
  );
  assert.deepEqual([second?.provider, second?.open, second?.known], ['openalex', 1, 1]);
});

const notice = (kind: Notice['kind']): Notice => ({
  ...{ kind, link: 'https://doi.org/10.5555/n', provider: 'crossref' },
});
const noticed = (doi: string, kinds: readonly Notice['kind'][]) =>
  work(doi, [], {
    answer: {
      notices: kinds.map(notice),
      noticesChecked: {
        state: kinds.length ? 'found' : 'none-found',
        providers: ['crossref'],
        retrieved,
      },
    },
  });

test('retractions come first, and works at which nobody looked are not among those checked', () => {
  const { alerts } = body(
    noticed('a', ['correction']),
    noticed('b', ['expression-of-concern', 'retraction']),
    noticed('c', []),
    work('d', []),
    work('e'),
  );
  assert.deepEqual(
    alerts.found.map(({ member, notice: { kind } }) => [member, kind]),
    [
      [1, 'retraction'],
      [1, 'expression-of-concern'],
      [0, 'correction'],
    ],
  );
  assert.deepEqual([alerts.checked, alerts.of, alerts.providers], [3, 5, ['crossref']]);
});

test('mentions are told once, the newest first, with all works and all who list them', () => {
  const item = (link: string, date?: `${number}-${number}-${number}`) => ({
    title: link,
    link,
    ...(date && { date }),
  });
  const { mentions } = body(
    work('a', [
      number(2, {
        ...{ measure: 'news-items', provider: 'guardian' },
        items: [
          item('https://news.test/a?utm_source=x', '2026-01-02'),
          item('https://news.test/old', '2020-01-01'),
        ],
      }),
    ]),
    work('b', [
      number(1, {
        measure: 'discussions',
        provider: 'hackernews',
        items: [item('http://www.news.test/a/#top')],
      }),
      number(2, {
        ...{ measure: 'posts', provider: 'bluesky' },
        items: [item('javascript:alert(1)'), item('https://post.test/1')],
      }),
    ]),
  );
  assert.deepEqual(
    mentions.map(({ link, date, members, providers }) => [link, date, members, providers]),
    [
      ['https://news.test/a?utm_source=x', '2026-01-02', [0, 1], ['guardian', 'hackernews']],
      ['https://news.test/old', '2020-01-01', [0], ['guardian']],
      ['https://post.test/1', undefined, [1], ['bluesky']],
    ],
  );
});

test('the sources say of how many works each has answered, failed or was not asked', () => {
  const { sources } = body(
    work('a', [number(1), lack('failed', 'openalex', 'fwci'), lack('failed', 'crossref')]),
    work('b', [lack('not-covered'), lack('not-asked', 'crossref')]),
    work('c', [lack('failed')]),
    work('d'),
  );
  assert.deepEqual(
    sources.map(({ provider, tally, newest }) => [
      provider,
      ...[tally.counted, tally['not-covered'], tally.failed, tally['not-asked'], tally.awaited],
      newest,
    ]),
    [
      ['openalex', 1, 1, 1, 0, 1, retrieved],
      ['crossref', 0, 0, 1, 2, 1, retrieved],
    ],
  );
});

const about = (title: string | undefined, year?: number, type?: string): Member => {
  return work(title ?? 'x', undefined, {
    about: { ...(title && { title }), ...(year && { year }), ...(type && { type }) },
  });
};

test('works stand by year and kind, those of unknown year and kind last', () => {
  const { years, types } = body(
    about('a', 2019, 'article'),
    about('b', undefined, 'Dataset'),
    about('c', 2024),
    about('d', 2019, 'Article'),
  );
  assert.deepEqual(years, [
    { year: 2024, members: [2] },
    { year: 2019, members: [0, 3] },
    { members: [1] },
  ]);
  assert.deepEqual(types, [
    { type: 'article', members: [0, 3] },
    { type: 'dataset', members: [1] },
    { members: [2] },
  ]);
});

test('the newest stand first, then by title; what has neither stands last', () => {
  const members = [
    about('b', 2020),
    about(undefined),
    about('É', 2020),
    about('a', 2024),
    about('f'),
  ];
  assert.deepEqual(ordered(members), [3, 0, 2, 4, 1]);
  assert.deepEqual(ordered(members, 'title'), [3, 0, 2, 4, 1]);
  assert.deepEqual(ordered(members, 'title', 'no tag at all'), [3, 0, 2, 4, 1]);
});

test('by a count, a work without a number stands behind those with 0', () => {
  const members = [
    work('failed', [lack('failed')]),
    work('zero', [number(0)]),
    work('many', [number(9)]),
    work('other', [number(99, { provider: 'crossref' })]),
  ];
  const order = { measure: 'citations', provider: 'openalex' } as const;
  assert.deepEqual(ordered(members, order), [2, 1, 0, 3]);
});

test('works that nobody can be asked about are told', () => {
  const { answered, nameless } = body(work('a', []), work(''), work('c'));
  assert.deepEqual([answered, nameless], [1, 1]);
});

for (const [link, canonical] of [
  ['http://www.example.test/a/#b', 'https://example.test/a'],
  ['https://example.test/a?utm_source=x&id=1&fbclid=y', 'https://example.test/a?id=1'],
  ['https://de.m.wikipedia.org/wiki/A_B', 'https://de.wikipedia.org/wiki/A_B'],
  ['http://a.aa/?%09=a%26b', 'https://a.aa?%09=a%26b'],
  ['javascript:alert(1)', undefined],
  ['not an address', undefined],
  [5, undefined],
] as const)
  test(`${link} is told from other pages as ${canonical}`, () => {
    assert.equal(canonicalAddress(link), canonical);
  });

test('a canonical address is its own', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
      const once = canonicalAddress(link);
      assert.ok(once);
      assert.equal(canonicalAddress(once), once);
    }),
  );
});

test('two thousand works are read in less than twenty times what two hundred take', () => {
  const members = (n: number) =>
    Array.from({ length: n }, (_, at) =>
      work(`w${at}`, [yearly({ 2024: 3, 2025: 2 }, 6), citing({ GB: 2 }), access(1, 'gold')]),
    );
  const [few, many] = [members(200), members(2000)];
  bodyOf(few, now);
  const small = cpuOf(() => bodyOf(few, now));
  const large = cpuOf(() => bodyOf(many, now));
  assert.ok(large < 20 * Math.max(small, 10), `${small} ms and ${large} ms`);
});
