import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { wikipedia } from '../../src/providers/wikipedia.js';
import { viewsIn, viewsUrl } from '../../src/providers/wikipedia-views.js';
import { run, type Sent } from '../providers/chain.js';
import { outcome, replyTo } from '../providers/reply.js';
import { place, sourcesOf } from '../recordings.js';
import { recorded } from './lines.js';

const cited: Identifier = 'doi:10.1371/journal.pone.0008776';
const nothing = { query: { searchinfo: { totalhits: 0 }, search: [] } };
const noViews = { detail: 'The date(s) you used are valid, but we either do not have data' };

/** What is made of an answer of the English edition, where the others find nothing. */
function read(english: unknown, { id = cited, views }: { id?: Identifier; views?: Sent } = {}) {
  const serve = (url: URL): Sent => {
    if (url.host === 'wikimedia.org') return views ?? { status: 404, body: noViews };
    return { body: url.host === 'en.wikipedia.org' ? english : nothing };
  };
  const { answer } = run({ provider: wikipedia, serve }, id);
  const [pages] = answer.findings;
  return {
    answer,
    lines: [outcome(answer, 'wikipedia-pages'), outcome(answer, 'wikipedia-views')],
    items: (pages && 'items' in pages && pages.items) || [],
  };
}

const otherPage = { unused: 'a later page of the list: we ask for the first alone' };

recorded('wikipedia', {
  'search-page1.json': (body) => {
    const { lines, items } = read(body);
    assert.deepEqual(lines, ['counted 677', 'not-covered no-figure']);
    assert.equal(items.length, 50);
    assert.deepEqual(items[0], {
      title: 'Bostrycapulus aculeatus',
      link: 'https://en.wikipedia.org/wiki/Bostrycapulus_aculeatus',
      outlet: 'Wikipedia (en)',
    });
    assert.equal(items[49]?.title, 'Cerithium muscarum');
  },
  'search-page2.json': otherPage,
  'search-page3.json': otherPage,
  'search-last-page.json': otherPage,
  'search-nil.json': (body) => {
    const { lines } = read(body, { id: 'doi:10.1371/journal.pone.0044294' });
    assert.deepEqual(lines, ['counted 0', 'not-covered no-figure']);
  },
  // A search for other words; it has the shape of 2026, with snippets.
  'search-2026-python.json': (body) => {
    const { lines, items } = read(body);
    assert.equal(lines[0], 'counted 6045');
    assert.deepEqual(
      items.map(({ title }) => title),
      [
        'Python (programming language)',
        'History of Python',
        'Outline of the Python programming language',
      ],
    );
  },
  'error-srsearch-text-disabled.json': (body) => {
    assert.deepEqual(read(body).lines, ['failed refused', 'failed refused']);
  },
});

/** An article that the English edition names, and what Wikimedia says of its views. */
function viewsOf(title: string, views: Sent) {
  const search = [{ ns: 0, title, snippet: '' }];
  return read({ query: { searchinfo: { totalhits: 1 }, search } }, { views });
}

recorded('pageviews', {
  // Asked for in November 2026, it ends in September: its own request ended there.
  'per-article-Bard_(chatbot)-monthly.json': (body) => {
    const { answer, lines } = viewsOf('Bard (chatbot)', { body });
    assert.deepEqual(lines, ['counted 1', 'counted 6792']);
    const [, views] = answer.findings;
    const series = (views && 'series' in views && views.series) || [];
    assert.equal(series.length, 11);
    assert.deepEqual(series[0], { from: '2025-11', until: '2025-11', value: 744 });
    assert.deepEqual(series[10], { from: '2026-09', until: '2026-09', value: 586 });
  },
  // The last month is not whole: it was asked on the way.
  'per-article-Dan_Castellaneta-2020-monthly.json': (body, { request }) => {
    const reply = replyTo({ url: request, ids: [cited], as: 'json' }, body);
    const article = { edition: 'en', title: 'Dan Castellaneta' };
    const months = viewsIn(reply, article, { from: '2019-09', until: '2020-08' });
    assert.ok(typeof months === 'object');
    assert.equal(months.size, 8);
    assert.equal(
      [...months.values()].reduce((sum, value) => sum + value, 0),
      457384,
    );
  },
  'error-404-no-data.json': (body, { status }) => {
    const { lines } = viewsOf('This Article Does Not Exist xyz123', { status, body });
    assert.deepEqual(lines, ['counted 1', 'not-covered no-figure']);
  },
  'error-429-rate-limit.txt': (body, { status }) => {
    assert.deepEqual(viewsOf('Bard (chatbot)', { status, body }).lines, [
      'counted 1',
      'failed rate-limited',
    ]);
  },
});

it('views have been asked for as we ask for them', (t) => {
  const sources = sourcesOf('pageviews');
  if (!sources) return t.skip(`no recordings in ${place}`);
  const period = { from: '2022-11', until: '2026-09' } as const;
  const ours = viewsUrl({ edition: 'en', title: 'Bard (chatbot)' }, period);
  assert.ok(sources.some(({ request }) => request === ours));
});
