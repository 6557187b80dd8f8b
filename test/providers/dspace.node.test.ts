import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { dspace } from '../../src/providers/dspace.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const rest = 'https://repository.example/server/api';
const uuid = '11111111-2222-4333-8444-555555555555';
const id = `dspace:${rest}/core/items/${uuid}` as const;
const other = `dspace:${rest}/core/items/${uuid.replace('1', '2')}` as const;

interface Parts {
  readonly visits?: unknown;
  readonly months?: unknown;
  readonly countries?: unknown;
  readonly files?: unknown;
}

const views = (count: unknown) => ({ values: { views: count } });
const month = (name: string, count: unknown) => ({
  id: name,
  label: name,
  type: 'date',
  ...views(count),
});
const usual: Required<Parts> = {
  visits: [{ id: uuid, label: 'Made up', type: 'item', ...views(301) }],
  months: [month('December 2025', 0), month('January 2026', 67), month('February 2026', 234)],
  countries: [
    { id: 'US', label: 'United States', type: 'country', ...views(200) },
    { id: null, label: 'Unknown', type: 'country', ...views(50) },
    { id: 'FR', label: 'France', type: 'country', ...views(3) },
  ],
  files: [
    { id: 'a', label: 'a.pdf', type: 'bitstream', ...views(20) },
    { id: 'b', label: 'b.csv', type: 'bitstream', ...views(3) },
  ],
};

/** As the server's code gives them; a part that is `undefined` is left out. */
function reports(parts: Parts = {}, about: Identifier = id) {
  const points = { ...usual, ...parts };
  const own = about.split('/').at(-1);
  const given = [
    ['TotalVisits', points.visits],
    ['TotalVisitsPerMonth', points.months],
    ['TopCountries', points.countries],
    ['TopCities', [{ id: 'Paris', type: 'city', ...views(3) }]],
    ['TotalDownloads', points.files],
  ] as const;
  return {
    _embedded: {
      usagereports: given
        .filter(([, list]) => list !== undefined)
        .map(([type, list]) => ({
          id: `${own}_${type}`,
          type: 'usagereport',
          'report-type': type,
          points: list,
        })),
    },
    _links: { self: { href: rest } },
  };
}

const access = (status: string | null) => ({ status, type: 'accessStatus' });

chain({
  provider: dspace,
  id,
  other,
  serve: (_, about) => ({ body: reports({}, about) }),
  expected: ['counted 301', 'counted 23'],
});

chain({
  provider: dspace,
  id,
  other,
  serve: ({ pathname }, about) => ({
    body: pathname.endsWith('/accessStatus') ? access('embargo') : reports({ files: [] }, about),
  }),
  expected: ['counted 301', 'not-covered no-open-file'],
});

function read(parts: Parts, status: Sent = { body: access('open.access') }) {
  const serve = ({ pathname }: URL): Sent =>
    pathname.endsWith('/accessStatus') ? status : { body: reports(parts) };
  const { answer, replies } = run({ provider: dspace, serve }, id);
  const [seen] = answer.findings;
  return {
    says: [outcome(answer, 'views'), outcome(answer, 'downloads')],
    asked: replies.map(({ request }) => request.url),
    series: seen?.state === 'counted' ? seen.series : seen?.state,
    places: seen?.state === 'counted' ? seen.places : seen?.state,
  };
}

describe('A DSpace repository', () => {
  it('is asked once for all reports, at its own host', () => {
    assert.deepEqual(read({}).asked, [
      `${rest}/statistics/usagereports/search/object?uri=${encodeURIComponent(
        `${rest}/core/items/${uuid}`,
      )}`,
    ]);
  });

  it('shows its own statistics, where its pages are known to be', () => {
    assert.equal(dspace.link(id), `https://repository.example/statistics/items/${uuid}`);
    const elsewhere = `https://api.repository.example/api/core/items/${uuid}`;
    assert.equal(dspace.link(`dspace:${elsewhere}`), elsewhere);
  });

  it('tells views by months and countries, and leaves out whom nobody could locate', () => {
    const { says, series, places } = read({});
    assert.deepEqual(says, ['counted 301', 'counted 23']);
    assert.deepEqual(series, [
      { from: '2025-12', until: '2025-12', value: 0 },
      { from: '2026-01', until: '2026-01', value: 67 },
      { from: '2026-02', until: '2026-02', value: 234 },
    ]);
    assert.deepEqual(places, [
      { country: 'US', value: 200 },
      { country: 'FR', value: 3 },
    ]);
  });

  it('is read as its contract has it, too', () => {
    const { says, series } = read({
      months: [{ id: uuid, label: uuid, values: { '2026-01': 0, '2025-12': 3 } }],
      files: [{ id: 'a', values: { downloads: 8 } }],
    });
    assert.deepEqual(says, ['counted 301', 'counted 8']);
    assert.deepEqual(series, [
      { from: '2025-12', until: '2025-12', value: 3 },
      { from: '2026-01', until: '2026-01', value: 0 },
    ]);
  });

  it('counts without months or countries where these can’t be read', () => {
    for (const months of [
      [month('Januar 2026', 1)],
      [month('January 2026', '1')],
      [month('January', 1)],
      [month('January 2026', 1), month('Janvier 2026', 1)],
      [month('January 2026', 1), month('January 2026', 1)],
      [{ id: 'x', values: { '2026-13': 1 } }],
      [null],
      'none',
      [],
      undefined,
    ]) {
      const { says, series } = read({ months });
      assert.deepEqual([says[0], series], ['counted 301', undefined], JSON.stringify(months));
    }
    for (const countries of [
      [],
      undefined,
      'none',
      [{ id: 'US', ...views('3') }],
      [{ id: 'EU', ...views(3) }],
    ])
      assert.deepEqual(read({ countries }).places, undefined);
  });

  it('counts a 0 of views, for then it has counted', () => {
    assert.equal(read({ visits: [{ id: uuid, ...views(0) }] }).says[0], 'counted 0');
  });

  it('has no figure where a report is missing', () => {
    const none = 'not-covered no-figure';
    assert.deepEqual(read({ visits: undefined }).says, [none, 'counted 23']);
    assert.deepEqual(read({ files: undefined }).says, ['counted 301', none]);
    const serve = () => ({ body: { _embedded: { usagereports: [] } } });
    const { answer } = run({ provider: dspace, serve }, id);
    assert.equal(outcome(answer, 'views'), none);
  });

  it('is read for the item alone where reports on others stand beside', () => {
    const both = [reports({ visits: [views(7)] }, other), reports()];
    const usagereports = both.flatMap(({ _embedded }) => _embedded.usagereports);
    const serve = () => ({ body: { _embedded: { usagereports } } });
    const { answer } = run({ provider: dspace, serve }, id);
    assert.equal(outcome(answer, 'views'), 'counted 301');
  });

  it('is not believed where a number can’t be read', () => {
    const wrong = 'failed malformed';
    for (const visits of [[], 'none', [views(1), views(2)], [views('1')], [{}], [null]])
      assert.equal(read({ visits }).says[0], wrong, JSON.stringify(visits));
    for (const files of ['none', [views('1')], [views(1), null], [{ values: {} }]])
      assert.equal(read({ files }).says[1], wrong, JSON.stringify(files));
  });

  it('is asked whether there is an open file where no file was fetched', () => {
    const { asked } = read({ files: [] });
    assert.equal(asked.length, 2);
    assert.equal(asked[1], `${rest}/core/items/${uuid}/accessStatus`);
    for (const status of ['embargo', 'restricted', 'metadata.only'])
      assert.deepEqual(read({ files: [] }, { body: access(status) }).says, [
        'counted 301',
        'not-covered no-open-file',
      ]);
  });

  it('can’t tell that nobody fetched an open file from a file that nobody has put there', () => {
    const silent = ['counted 301', 'not-covered ambiguous-zero'];
    for (const status of ['open.access', 'unknown', null, 'a custom one'])
      assert.deepEqual(read({ files: [] }, { body: access(status) }).says, silent);
    for (const status of [404, 401, 500])
      assert.deepEqual(read({ files: [] }, { status, body: '' }).says, silent);
  });

  it('that shares nothing has refused', () => {
    const serve = () => ({ status: 401, body: { status: 401, error: 'Unauthorized' } });
    const { answer, replies } = run({ provider: dspace, serve }, id);
    assert.equal(outcome(answer, 'views'), 'failed refused');
    assert.equal(replies.length, 1);
  });
});
