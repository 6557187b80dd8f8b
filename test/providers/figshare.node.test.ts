import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../src/identifiers/identifier.js';
import { wasAsked } from '../../src/model/receipt.js';
import { figshare } from '../../src/providers/figshare.js';
import { chain, run, type Sent } from './chain.js';
import { outcome, replyTo } from './reply.js';

const id = 'figshare:1000001';
const stats = 'https://stats.figshare.com';

/** Made up: what figshare sends to each path. */
const given: Readonly<Record<string, unknown>> = {
  '/total/views/article/1000001': { totals: 231 },
  '/total/downloads/article/1000001': { totals: 12 },
  '/timeline/month/views/article/1000001': { timeline: { '2026-10': 7, '2026-01': 3 } },
  '/timeline/month/downloads/article/1000001': { timeline: { '2026-10': 1 } },
};
const serving =
  (more: Readonly<Record<string, unknown>> = {}) =>
  ({ pathname }: URL): Sent => ({ body: { ...given, ...more }[pathname] });

chain({
  provider: figshare,
  id,
  serve: serving(),
  expected: ['counted 231', 'counted 12'],
});

function read(more?: Readonly<Record<string, unknown>>) {
  const { answer, replies } = run({ provider: figshare, serve: serving(more) }, id);
  return {
    says: [outcome(answer, 'views'), outcome(answer, 'downloads')],
    asked: replies.map(({ request }) => request.url),
    series: answer.findings.map((finding) =>
      finding.state === 'counted' ? finding.series : finding.state,
    ),
    answer,
  };
}

describe('figshare', () => {
  it('is asked for both totals, and for the months of two years that each has', () => {
    // Answers of these tests are of 22 November 2026.
    const window = '?start_date=2024-12-01&end_date=2026-11-22';
    assert.deepEqual(read().asked, [
      `${stats}/total/views/article/1000001`,
      `${stats}/total/downloads/article/1000001`,
      `${stats}/timeline/month/views/article/1000001${window}`,
      `${stats}/timeline/month/downloads/article/1000001${window}`,
    ]);
  });

  it('is not asked for months where there is no use to tell of', () => {
    const { says, asked } = read({ '/total/views/article/1000001': { totals: 0 } });
    assert.deepEqual(says, ['not-covered ambiguous-zero', 'counted 12']);
    assert.equal(asked.length, 3);
    assert.match(asked[2]!, /\/timeline\/month\/downloads\//);
  });

  it('is asked for two whole years at the turn of a year too', () => {
    const [views] = figshare.request([id], {});
    const reply = (url: string, totals: number) => ({
      ...replyTo({ ...views!, url }, { totals }),
      retrieved: Date.UTC(2026, 11, 31, 23, 59),
    });
    const asked = figshare.next?.([
      reply(views!.url, 1),
      reply(`${stats}/total/downloads/article/1000001`, 0),
    ]);
    assert.deepEqual(
      asked?.map(({ url }) => new URL(url).search),
      ['?start_date=2025-01-01&end_date=2026-12-31'],
    );
  });

  it('tells months from the oldest on', () => {
    assert.deepEqual(read().series, [
      [
        { from: '2026-01', until: '2026-01', value: 3 },
        { from: '2026-10', until: '2026-10', value: 7 },
      ],
      [{ from: '2026-10', until: '2026-10', value: 1 }],
    ]);
  });

  it('counts without months where these can’t be read or are of another item', () => {
    const path = '/timeline/month/views/article/1000001';
    for (const timeline of [
      {},
      [],
      { '2026-13': 1 },
      { '2026-10-01': 1 },
      { total: 3 },
      { '2026-10': '7' },
    ])
      assert.equal(read({ [path]: { timeline } }).series[0], undefined);
    const { answer } = run({ provider: figshare, serve: serving() }, id, (sent, _, { url }) =>
      url.includes('/timeline/') ? { ...sent, url: url.replace('1000001', '2000002') } : sent,
    );
    assert.deepEqual(
      answer.findings.map((finding) => 'series' in finding),
      [false, false],
    );
  });

  it('has a 0 that may mean that it has never heard of the item', () => {
    const zero = { totals: 0 };
    assert.deepEqual(
      read({
        '/total/views/article/1000001': zero,
        '/total/downloads/article/1000001': zero,
      }).says,
      ['not-covered ambiguous-zero', 'not-covered ambiguous-zero'],
    );
  });

  it('counts what it tells where the other counter fails', () => {
    const { answer } = run({ provider: figshare, serve: serving() }, id, (sent, step) =>
      step === 1 ? { status: 500, body: '' } : sent,
    );
    assert.deepEqual(
      [outcome(answer, 'views'), outcome(answer, 'downloads')],
      ['counted 231', 'failed server-error'],
    );
  });

  it('answers for the item of the address alone', () => {
    for (const [step, expected] of [
      [0, ['failed other-work', 'failed other-work']],
      [1, ['counted 231', 'failed other-work']],
    ] as const) {
      const { answer } = run({ provider: figshare, serve: serving() }, id, (sent, at) =>
        at === step ? { ...sent, url: `${stats}/total/views/article/2000002` } : sent,
      );
      assert.deepEqual([outcome(answer, 'views'), outcome(answer, 'downloads')], expected);
    }
  });

  it('says of each figure where it can be had again', () => {
    assert.deepEqual(
      read().answer.findings.map(({ receipt }) => wasAsked(receipt) && receipt.request),
      ['views', 'downloads'].map((counter) => `${stats}/total/${counter}/article/${valueOf(id)}`),
    );
  });

  it('is read by its own words for an error', () => {
    const body = { data: null, code: 'Forbidden', message: 'Unauthorized request' };
    const { answer } = run({ provider: figshare, serve: () => ({ status: 403, body }) }, id);
    assert.equal(outcome(answer, 'downloads'), 'failed refused');
  });
});
