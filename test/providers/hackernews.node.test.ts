import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hackernews } from '../../src/providers/hackernews.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// The work and the stories are made up; the DOI has the test prefix.
const id = 'doi:10.5555/made-up.1';

function story(objectID: unknown, url: unknown, more: object = {}) {
  return {
    objectID,
    url,
    title: `Story ${objectID as string}`,
    author: 'somebody',
    points: 5,
    num_comments: 0,
    created_at: '2024-02-29T23:00:00Z',
    created_at_i: 1_709_247_600,
    ...more,
  };
}

function found(hits: readonly unknown[], more: object = {}) {
  return { body: { hits, nbHits: hits.length, page: 0, nbPages: hits.length ? 1 : 0, ...more } };
}

const stories = [
  story('11', 'https://doi.org/10.5555/made-up.1'),
  story('12', 'https://journal.example.org/article?id=10.5555%2FMADE-UP.1&type=full', {
    created_at_i: 1_740_787_200,
  }),
  story('13', 'https://doi.org/10.5555/made-up.12'),
];

chain({
  provider: hackernews,
  id,
  other: 'doi:10.5555/another.1',
  serve: (_, about) =>
    found(about === id ? stories : [story('11', 'https://doi.org/10.5555/another.1')]),
  expected: ['counted 2'],
  notFound: 'failed refused',
});

function asked(sent: { body: unknown }) {
  const { answer, replies } = run({ provider: hackernews, serve: () => sent }, id);
  const [finding] = answer.findings;
  return {
    line: outcome(answer, 'discussions'),
    items: finding && 'items' in finding ? finding.items : undefined,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('Hacker News is asked', () => {
  it('once, for stories whose link holds the DOI as a phrase', () => {
    const { urls } = asked(found(stories));
    assert.equal(urls.length, 1);
    const { searchParams } = urls[0]!;
    assert.equal(searchParams.get('query'), '"10.5555/made-up.1"');
    assert.equal(searchParams.get('restrictSearchableAttributes'), 'url');
    assert.equal(searchParams.get('tags'), 'story');
  });
});

describe('Hacker News is asked about a work with several names', () => {
  const work =
    'doi:10.5555/made-up.1 handle:1234/5 url:https://repo.example.org/items/6 url:https://old.example.org/6 url:https://older.example.org/6';
  const hits: Readonly<Record<string, readonly unknown[]>> = {
    '"10.5555/made-up.1"': stories,
    '"1234/5"': [
      story('11', 'https://doi.org/10.5555/made-up.1'),
      story('14', 'http://repo.example.org/handle/1234/5'),
      story('15', 'https://repo.example.org/handle/1234/56'),
    ],
    '"repo.example.org/items/6"': [
      story('16', 'http://www.repo.example.org/items/6/#cite'),
      story('17', 'https://repo.example.org/items/61'),
      story('18', 'no address'),
    ],
  };
  const serve = (url: URL) => found(hits[url.searchParams.get('query')!] ?? []);

  it('for four of them at most, one after the other, and counts each story once', () => {
    const { answer, replies } = run({ provider: hackernews, serve }, work);
    assert.deepEqual(
      replies.map(({ request }) => new URL(request.url).searchParams.get('query')),
      ['"10.5555/made-up.1"', '"1234/5"', '"repo.example.org/items/6"', '"old.example.org/6"'],
    );
    assert.equal(outcome(answer, 'discussions'), 'counted 4');
  });

  it('and has no number where one of the answers is none', () => {
    for (const [step, sent, said] of [
      [2, { body: {}, status: 503 }, 'failed server-error'],
      [1, found([story('1', '')], { nbPages: 3, nbHits: 2999 }), 'not-covered no-figure'],
    ] as const) {
      const { answer, replies } = run({ provider: hackernews, serve }, work, (good, at) =>
        at === step ? sent : good,
      );
      assert.equal(outcome(answer, 'discussions'), said);
      if (said.startsWith('failed')) assert.equal(replies.length, 3);
    }
  });
});

describe('Hacker News names', () => {
  it('threads, newest first, by title, address and day, and nobody', () => {
    assert.deepEqual(asked(found(stories)).items, [
      {
        title: 'Story 12',
        link: 'https://news.ycombinator.com/item?id=12',
        outlet: 'Hacker News',
        date: '2025-03-01',
      },
      {
        title: 'Story 11',
        link: 'https://news.ycombinator.com/item?id=11',
        outlet: 'Hacker News',
        date: '2024-02-29',
      },
    ]);
  });

  it('a thread without title or date too', () => {
    const bare = story('14', 'http://dx.doi.org/10.5555/made-up.1/', {
      title: null,
      created_at_i: null,
    });
    assert.deepEqual(asked(found([bare])).items, [
      {
        title: 'Story on Hacker News',
        link: 'https://news.ycombinator.com/item?id=14',
        outlet: 'Hacker News',
      },
    ]);
  });

  it('each thread once', () => {
    assert.equal(asked(found([...stories, ...stories])).line, 'counted 2');
  });
});

describe('Hacker News gives no number', () => {
  it('where no link holds the DOI, for most stories link to pages that do not show it', () => {
    assert.equal(asked(found([])).line, 'not-covered ambiguous-zero');
    assert.equal(asked(found([story('1', null)])).line, 'not-covered ambiguous-zero');
    assert.equal(asked(found([stories[2]])).line, 'not-covered ambiguous-zero');
  });

  it('where it found more than it gives', () => {
    assert.equal(asked(found(stories, { nbHits: 2000, nbPages: 2 })).line, 'not-covered no-figure');
  });

  it('where the answer contradicts itself', () => {
    for (const sent of [
      found([], { nbHits: 3 }),
      found(stories, { nbHits: 1 }),
      found(stories, { nbPages: '1' }),
      found([story('a1', 'https://doi.org/10.5555/made-up.1')]),
      found([story(11, 'https://doi.org/10.5555/made-up.1')]),
    ])
      assert.equal(asked(sent).line, 'failed malformed');
  });
});
