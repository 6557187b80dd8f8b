import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { eprints } from '../../src/providers/eprints.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'eprints:https://repository.example/1234';

interface Parts {
  readonly total?: unknown;
  readonly months?: unknown;
  readonly countries?: unknown;
  readonly set?: unknown;
}

const usual = {
  total: [{ eprintid: '1234', count: '40' }],
  months: [
    { datestamp: '202512', description: 'Dec 2025', count: '10' },
    { datestamp: '202601', description: 'Jan 2026', count: '0' },
    { datestamp: '202602', description: 'Feb 2026', count: '30' },
  ],
  countries: [
    { value: 'GB', count: '20' },
    { value: 'CI', count: '6' },
    { value: 'EU', count: '2' },
    { value: 'A1', count: '1' },
  ],
};

/** What IRStats2 would say; a part without records has no such field. */
function body(parts: Parts, { searchParams }: URL, about: Identifier): object {
  const asked = { ...usual, ...parts };
  const records = searchParams.get('view')?.startsWith('Google')
    ? asked.months
    : searchParams.get('datatype') === 'countries'
      ? asked.countries
      : asked.total;
  const value = valueOf(about).split('/').at(-1);
  return {
    origin: { name: 'A made-up repository', url: 'https://repository.example' },
    timescale: { format: 'YYYYMMDD' },
    set: 'set' in parts ? parts.set : { name: 'eprint', value, description: 'Made up' },
    ...(records !== undefined && { records }),
  };
}

chain({
  provider: eprints,
  id,
  other: 'eprints:https://repository.example/5678',
  serve: (url, about) => ({
    body: body(about === id ? {} : { total: [{ eprintid: '5678', count: '40' }] }, url, about),
  }),
  expected: ['counted 40'],
  notFound: 'not-covered no-figure',
});

function read(parts: Parts, spoil: (text: string, step: number) => string = (text) => text) {
  const serve = (url: URL): Sent => ({ body: JSON.stringify(body(parts, url, id)) });
  const { answer, replies } = run({ provider: eprints, serve }, id, (sent, step) => ({
    ...sent,
    body: spoil(sent.body as string, step),
  }));
  const [finding] = answer.findings;
  return {
    says: outcome(answer, 'downloads'),
    asked: replies.map(({ request }) => request),
    series: finding?.state === 'counted' ? finding.series : finding?.state,
    places: finding?.state === 'counted' ? finding.places : finding?.state,
  };
}

describe('An EPrints repository', () => {
  it('is asked at its own host for all downloads, then for months and countries', () => {
    const set = { set_name: 'eprint', set_value: '1234', range: '_ALL_', export: 'JSON' };
    const { asked } = read({});
    assert.deepEqual(
      asked.map(({ url }) => url.split('?')[0]),
      Array(3).fill('https://repository.example/cgi/stats/get'),
    );
    assert.deepEqual(
      asked.map(({ url }) => Object.fromEntries(new URL(url).searchParams)),
      [
        { ...set, datatype: 'downloads', view: 'Table', top: 'eprint', limit: '1' },
        { ...set, datatype: 'downloads', view: 'Google::Graph', date_resolution: 'month' },
        { ...set, datatype: 'countries', view: 'Table', top: 'countries', limit: '1000' },
      ],
    );
    for (const { as } of asked) assert.equal(as, 'text');
  });

  it('may stand in a folder of its host', () => {
    const item = 'eprints:https://repository.example/archive/7';
    const [request] = eprints.request([item], {});
    assert.match(request!.url, /^https:\/\/repository\.example\/archive\/cgi\/stats\/get\?/);
    assert.equal(
      eprints.link(item),
      'https://repository.example/archive/cgi/stats/report/eprint/7',
    );
  });

  it('tells downloads by months and countries, and leaves out what is no country', () => {
    const { says, series, places } = read({});
    assert.equal(says, 'counted 40');
    assert.deepEqual(series, [
      { from: '2025-12', until: '2025-12', value: 10 },
      { from: '2026-01', until: '2026-01', value: 0 },
      { from: '2026-02', until: '2026-02', value: 30 },
    ]);
    assert.deepEqual(places, [
      { country: 'GB', value: 20 },
      { country: 'CI', value: 6 },
    ]);
  });

  it('is understood where its JSON is none', () => {
    const careless = (text: string) =>
      text.replace('A made-up repository', String.raw`The \'O\'Neill\' ${'\n'} C:\archive`);
    const { says, series, places } = read({}, careless);
    assert.equal(says, 'counted 40');
    assert.equal(series?.length, 3);
    assert.equal(places?.length, 2);
  });

  it('is not asked more where there is nothing, which may be for want of a file', () => {
    for (const total of [undefined, [], [{ eprintid: '1234', count: '0' }]]) {
      const { says, asked } = read({ total });
      assert.equal(says, 'not-covered ambiguous-zero');
      assert.equal(asked.length, 1);
    }
  });

  it('gives the figures of the whole repository for an item it does not know: none is used', () => {
    const total = [{ eprintid: '99', count: '123456' }];
    assert.equal(read({ total, set: { name: 'eprint' } }).says, 'not-covered unknown-work');
    assert.equal(read({ total, set: { name: 'eprint', value: '99' } }).says, 'failed other-work');
    assert.equal(read({ total }).says, 'failed malformed');
    assert.equal(read({ total: [...usual.total, ...total] }).says, 'failed malformed');
    for (const set of [undefined, null, {}, { name: 'divisions', value: '1234' }])
      assert.equal(read({ set }).says, 'failed malformed');
  });

  it('counts without months or countries where these are not of the item', () => {
    const { says, series, places } = read({}, (text, step) =>
      step ? text.replace('"value":"1234"', '"value":"99"') : text,
    );
    assert.deepEqual([says, series, places], ['counted 40', undefined, undefined]);
  });

  it('counts without months or countries where these can’t be read', () => {
    for (const months of [
      undefined,
      [],
      'none',
      [{ datestamp: '202512', count: 'null' }],
      [{ datestamp: '202512', count: 10 }],
      [{ datestamp: '202513', count: '10' }],
      [{ datestamp: '20251201', count: '10' }],
      [{ count: '10' }],
      [...usual.months, usual.months[0]],
    ])
      assert.equal(read({ months }).series, undefined, JSON.stringify(months));
    for (const countries of [undefined, [], 'none', [{ value: 'GB', count: '-1' }]])
      assert.equal(read({ countries }).places, undefined, JSON.stringify(countries));
    const page = '<p>IRStats2: unknown view</p>';
    assert.equal(read({}, (text, step) => (step ? page : text)).says, 'counted 40');
  });

  it('is not believed where the number can’t be read', () => {
    for (const count of ['', 'null', '4.5', '-4', '4e2', 40, null, undefined])
      assert.equal(read({ total: [{ eprintid: '1234', count }] }).says, 'failed malformed');
    assert.equal(read({ total: 'none' }).says, 'failed malformed');
  });

  it('that shares nothing has refused', () => {
    for (const status of [401, 403]) {
      const { answer } = run({ provider: eprints, serve: () => ({ status, body: '' }) }, id);
      assert.equal(outcome(answer, 'downloads'), 'failed refused');
    }
  });
});
