import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Finding } from '../../src/model/finding.js';
import { wasAsked } from '../../src/model/receipt.js';
import { wikipedia } from '../../src/providers/wikipedia.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

// The work and the articles are made up; the DOI has the test prefix.
const id = 'doi:10.5555/made-up.1';

interface Hit {
  readonly ns?: number;
  readonly title: unknown;
  readonly snippet?: string;
}

function searched(hits: readonly Hit[], total = hits.length, more?: object): Sent {
  return {
    body: {
      batchcomplete: true,
      ...(more && { continue: more }),
      query: {
        searchinfo: { totalhits: total },
        search: hits.map((hit) => ({ ns: 0, pageid: 7, snippet: '', ...hit })),
      },
    },
  };
}

function viewed(url: URL, views: Readonly<Record<string, number>>): Sent {
  const [project, , , article] = url.pathname.split('/per-article/')[1]!.split('/');
  return {
    body: {
      items: Object.entries(views).map(([month, count]) => ({
        project,
        article: decodeURIComponent(article!),
        granularity: 'monthly',
        timestamp: `${month}0100`,
        access: 'all-access',
        agent: 'user',
        views: count,
      })),
    },
  };
}

const english = [
  {
    title: 'Made-up snail',
    snippet: 'doi:<span class="searchmatch">10.5555/made-up</span>.1. PMID 1',
  },
  { title: 'What is made up? (film)', snippet: 'nothing of it is shown' },
];
const none = {
  status: 404,
  body: {
    detail:
      'The date(s) you used are valid, but we either do not have data for those date(s), or the project you asked for is not loaded yet. Please check documentation for more information',
    status: 404,
    title: 'Not Found',
  },
};

/** A service of which one part may answer otherwise. */
function serving(parts: Readonly<Record<string, (url: URL) => Sent>> = {}) {
  return (url: URL): Sent => {
    const [part, instead] = Object.entries(parts).find(([key]) => url.href.includes(key)) ?? [];
    if (part && instead) return instead(url);
    if (url.host === 'wikimedia.org')
      return viewed(
        url,
        url.href.includes('snail') ? { '202510': 100, '202511': 10, '202609': 5 } : { '202609': 2 },
      );
    if (url.host === 'en.wikipedia.org') return searched(english);
    return searched(url.host === 'fr.wikipedia.org' ? [{ title: 'Escargot inventé' }] : []);
  };
}

chain({
  provider: wikipedia,
  id,
  serve: serving({ 'user/Escargot': () => none }),
  expected: ['counted 3', 'counted 17'],
  notFound: 'failed refused',
});

function asked(parts: Readonly<Record<string, (url: URL) => Sent>> = {}, of = id as typeof id) {
  const { answer, replies } = run({ provider: wikipedia, serve: serving(parts) }, of);
  const [pages, views] = answer.findings as [Finding, Finding];
  return {
    pages,
    views,
    lines: [outcome(answer, 'wikipedia-pages'), outcome(answer, 'wikipedia-views')],
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('Wikipedia is asked', () => {
  it('in four languages, articles only, for the DOI as a phrase', () => {
    const searches = asked().urls.filter(({ host }) => host.endsWith('.wikipedia.org'));
    assert.deepEqual(
      searches.map(({ host }) => host),
      ['en.wikipedia.org', 'de.wikipedia.org', 'es.wikipedia.org', 'fr.wikipedia.org'],
    );
    for (const { searchParams } of searches) {
      assert.equal(searchParams.get('srsearch'), '"10.5555/made-up.1"');
      assert.equal(searchParams.get('srnamespace'), '0');
      assert.equal(searchParams.get('origin'), '*');
    }
  });

  it('with nothing in the phrase that would end it', () => {
    const [first] = wikipedia.request(['doi:10.5555/a"b*c?d~e\\f'], {});
    assert.equal(new URL(first!.url).searchParams.get('srsearch'), '"10.5555/a b c d e f"');
  });

  it('for the DOI or the handle in the same requests, and not for pages', () => {
    const { replies } = run(
      { provider: wikipedia, serve: serving() },
      'doi:10.5555/made-up.1 handle:1234/5 url:https://repo.example.org/items/6',
    );
    const searches = replies.flatMap(
      ({ request }) => new URL(request.url).searchParams.get('srsearch') ?? [],
    );
    assert.deepEqual(searches, Array(4).fill('"10.5555/made-up.1" OR "1234/5"'));
  });

  it('four times where no article mentions the work', () => {
    const { urls, lines } = asked({ 'en.': () => searched([]), 'fr.': () => searched([]) });
    assert.equal(urls.length, 4);
    assert.deepEqual(lines, ['counted 0', 'not-covered no-figure']);
  });

  it('seven times at most, of the ten that a visitor has in a minute', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ title: `Article ${at}` }));
    const { urls } = asked({ 'w/api.php': () => searched(many) });
    assert.equal(urls.length, 7);
  });

  it('once where the first edition has no answer', () => {
    const { urls, lines } = asked({ 'en.': () => ({ status: 429, body: 'Too many requests' }) });
    assert.equal(urls.length, 1);
    assert.deepEqual(lines, ['failed rate-limited', 'failed rate-limited']);
  });

  it('for no views where an edition has no answer', () => {
    const { urls, lines } = asked({ 'es.': () => ({ status: 503, body: '' }) });
    assert.equal(urls.length, 4);
    assert.deepEqual(lines, ['failed server-error', 'failed server-error']);
  });
});

describe('Wikipedia names articles', () => {
  it('by title, address and language, and gives no date, which would be that of the last edit', () => {
    const { pages } = asked();
    assert.deepEqual('items' in pages && pages.items, [
      {
        title: 'Made-up snail',
        link: 'https://en.wikipedia.org/wiki/Made-up_snail',
        outlet: 'Wikipedia (en)',
      },
      {
        title: 'What is made up? (film)',
        link: 'https://en.wikipedia.org/wiki/What_is_made_up%3F_(film)',
        outlet: 'Wikipedia (en)',
      },
      {
        title: 'Escargot inventé',
        link: 'https://fr.wikipedia.org/wiki/Escargot_invent%C3%A9',
        outlet: 'Wikipedia (fr)',
      },
    ]);
  });

  it('without those whose DOI only begins like this one', () => {
    const { pages, lines } = asked({
      'en.': () =>
        searched([
          { title: 'Supplement', snippet: 'doi <span>10.5555/MADE-UP.1</span>.s001 &amp; more' },
          { title: 'Neighbour', snippet: '10.5555/made-up.12' },
          { title: 'Both', snippet: '10.5555/made-up.12, 10.5555/made-up.1.' },
          { title: 'Talk', ns: 1 },
        ]),
      'fr.': () => searched([]),
    });
    assert.equal(lines[0], 'counted 1');
    assert.deepEqual('items' in pages && pages.items?.map(({ title }) => title), ['Both']);
  });

  it('a hundred of many, whose number it says itself', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ title: `Article ${at}` }));
    const more = { sroffset: 100, continue: '-||' };
    const { pages, lines } = asked({ 'en.': () => searched(many, 677, more) });
    assert.equal(lines[0], 'counted 678');
    assert.equal('items' in pages && pages.items?.length, 100);
  });

  it('without a number where a cut list holds some about another work', () => {
    const more = { sroffset: 1, continue: '-||' };
    const { lines } = asked({
      'en.': () => searched([{ title: 'Neighbour', snippet: '10.5555/made-up.12' }], 120, more),
    });
    assert.equal(lines[0], 'not-covered no-figure');
  });
});

describe('Wikipedia fails', () => {
  it('with status 200, and says why', () => {
    for (const [code, reason] of [
      ['srsearch-text-disabled', 'refused'],
      ['ratelimited', 'rate-limited'],
      ['maxlag', 'server-error'],
      ['readonly', 'server-error'],
      [7, 'refused'],
    ]) {
      const { lines } = asked({ 'de.': () => ({ body: { error: { code, info: 'No' } } }) });
      assert.deepEqual(lines, [`failed ${reason}`, `failed ${reason}`]);
    }
  });

  it('where not all editions have been asked', () => {
    const { replies } = run({ provider: wikipedia, serve: serving() }, id);
    const [answer] = wikipedia.parse(replies.slice(0, 3), [id], {});
    assert.equal(outcome(answer, 'wikipedia-pages'), 'failed malformed');
    assert.equal(outcome(answer, 'wikipedia-views'), 'failed malformed');
  });

  it('where the answer contradicts itself', () => {
    for (const body of [
      searched([], 3).body,
      searched(english, 0).body,
      searched(english, 1.5).body,
      searched(english, '2' as unknown as number).body,
      searched([{ title: '' }]).body,
      searched([{ title: 'a'.repeat(256) }]).body,
      searched([{ title: 'half \ud800' }]).body,
      searched([{ title: '..' }]).body,
    ])
      assert.equal(asked({ 'en.': () => ({ body }) }).lines[0], 'failed malformed');
  });
});

describe('the views of citing articles', () => {
  it('are asked for the twelve whole months before, and summed by month', () => {
    const { views, urls } = asked();
    const paths = urls
      .filter(({ host }) => host === 'wikimedia.org')
      .map(({ pathname }) => pathname);
    const start = '/api/rest_v1/metrics/pageviews/per-article';
    assert.deepEqual(paths, [
      `${start}/en.wikipedia/all-access/user/Made-up_snail/monthly/20251101/20261031`,
      `${start}/en.wikipedia/all-access/user/What_is_made_up%3F_(film)/monthly/20251101/20261031`,
      `${start}/fr.wikipedia/all-access/user/Escargot_invent%C3%A9/monthly/20251101/20261031`,
    ]);
    // October 2025 lies before the time asked for.
    assert.deepEqual('series' in views && views.series, [
      { from: '2025-11', until: '2025-11', value: 10 },
      { from: '2026-09', until: '2026-09', value: 9 },
    ]);
    assert.equal(views.state === 'counted' && views.value, 19);
    assert.deepEqual(wasAsked(views.receipt) && views.receipt.period, {
      from: '2025-11',
      until: '2026-10',
    });
  });

  it('name the articles whose views they are', () => {
    const { views } = asked({ 'user/Escargot': () => none });
    assert.deepEqual('items' in views && views.items?.map(({ title }) => title), [
      'Made-up snail',
      'What is made up? (film)',
    ]);
  });

  it('are no figure where Wikimedia has none', () => {
    const { lines } = asked({ 'wikimedia.org': () => none });
    assert.deepEqual(lines, ['counted 3', 'not-covered no-figure']);
  });

  it('fail alone', () => {
    for (const [sent, reason] of [
      [{ status: 429, body: 'You are making too many requests to the API.' }, 'rate-limited'],
      [{ status: 404, body: { detail: 'Page not found' } }, 'refused'],
      [{ status: 400, body: { detail: 'no full months between dates' } }, 'refused'],
      [{ body: { items: {} } }, 'malformed'],
      [{ body: { items: [{}] } }, 'other-work'],
    ] as const)
      assert.deepEqual(asked({ 'user/Made-up': () => sent }).lines, [
        'counted 3',
        `failed ${reason}`,
      ]);
  });

  it('are those of no other article, and in whole numbers', () => {
    const spoilt = (change: object) =>
      asked({
        'user/Made-up': (url) => {
          const { items } = viewed(url, { '202609': 5 }).body as { items: object[] };
          return { body: { items: items.map((row) => ({ ...row, ...change })) } };
        },
      }).lines[1];
    assert.equal(spoilt({}), 'counted 9');
    assert.equal(spoilt({ article: 'Made-up_slug' }), 'failed other-work');
    assert.equal(spoilt({ project: 'de.wikipedia' }), 'failed other-work');
    assert.equal(spoilt({ views: '5' }), 'failed malformed');
    assert.equal(spoilt({ views: -5 }), 'failed malformed');
    assert.equal(spoilt({ timestamp: '2026130100' }), 'failed malformed');
    assert.equal(spoilt({ timestamp: '2026090200' }), 'failed malformed');
  });
});
