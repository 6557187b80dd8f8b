import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stackexchange } from '../../src/providers/stackexchange.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

// The work and the posts are made up; the DOI has the test prefix.
const id = 'doi:10.5555/made-up.1';

function post(question: unknown, more: object = {}) {
  return {
    question_id: question,
    item_type: 'question',
    title: `Question ${question as string}`,
    body: 'As they say in https://doi.org/10.5555/made-up.1.',
    excerpt: '',
    creation_date: 1_709_247_600,
    owner: { display_name: 'somebody' },
    ...more,
  };
}

function found(items: readonly unknown[], more: object = {}): Sent {
  return { body: { items, has_more: false, quota_max: 300, quota_remaining: 207, ...more } };
}

const everywhere: Readonly<Record<string, Sent>> = {
  stackoverflow: found([post(1), post(2, { body: 'doi:10.5555/made-up.12' })]),
  stats: found([]),
  math: found([post(1), post(3)]),
};

chain({
  provider: stackexchange,
  id,
  serve: (url) => everywhere[url.searchParams.get('site')!]!,
  expected: ['counted 3'],
  notFound: 'failed refused',
});

function asked(parts: Readonly<Record<string, Sent>> = {}, of = id as typeof id) {
  const serve = (url: URL): Sent => {
    const site = url.searchParams.get('site')!;
    return parts[site] ?? everywhere[site]!;
  };
  const { answer, replies } = run({ provider: stackexchange, serve }, of);
  const [finding] = answer.findings;
  return {
    line: outcome(answer, 'questions'),
    items: finding && 'items' in finding ? finding.items : undefined,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

/** What is made of posts on one site alone. */
function alone(items: readonly unknown[]): ReturnType<typeof asked> {
  return asked({ stackoverflow: found([]), stats: found(items), math: found([]) });
}

describe('Stack Exchange is asked', () => {
  it('for the DOI as a phrase, at three sites', () => {
    const { urls } = asked();
    assert.deepEqual(
      urls.map(({ searchParams }) => [searchParams.get('site'), searchParams.get('q')]),
      ['stackoverflow', 'stats', 'math'].map((site) => [site, '"10.5555/made-up.1"']),
    );
  });

  it('no more once it asks for a pause, and the rest is not taken for nothing', () => {
    const { urls, line } = asked({ stats: found([], { backoff: 10 }) });
    assert.equal(urls.length, 2);
    assert.equal(line, 'failed rate-limited');
    assert.equal(asked({ math: found([], { backoff: 10 }) }).line, 'counted 1');
  });

  it('no more once a site fails or has more than it sends', () => {
    assert.equal(asked({ stackoverflow: { status: 503, body: '' } }).urls.length, 1);
    const { urls, line } = asked({ stackoverflow: found([post(1)], { has_more: true }) });
    assert.equal(urls.length, 1);
    assert.equal(line, 'not-covered no-figure');
  });
});

describe('Stack Exchange names pages', () => {
  it('by title, address and day, the newest first', () => {
    const { items } = asked({
      stats: found([
        post(4, { title: 'Is &quot;p&quot; &lt; 0.05?', creation_date: 1_740_787_200 }),
      ]),
    });
    assert.deepEqual(items?.slice(0, 2), [
      {
        title: 'Is "p" < 0.05?',
        link: 'https://stats.stackexchange.com/questions/4',
        outlet: 'Cross Validated',
        date: '2025-03-01',
      },
      {
        title: 'Question 1',
        link: 'https://stackoverflow.com/questions/1',
        outlet: 'Stack Overflow',
        date: '2024-02-29',
      },
    ]);
  });

  it('once, with the day of the newest post that holds the DOI', () => {
    const { line, items } = alone([
      post(4),
      post(4, { item_type: 'answer', answer_id: 5, creation_date: 1_740_787_200 }),
      post(4, { item_type: 'answer', answer_id: 6, body: 'Nothing', creation_date: 1_750_000_000 }),
    ]);
    assert.equal(line, 'counted 1');
    assert.equal(items?.[0]?.date, '2025-03-01');
  });

  it('wherever a post shows the DOI', () => {
    for (const shown of [
      { excerpt: '10.<span class="highlight">5555</span>/<span>MADE-UP</span>.1' },
      { body: '<a href="https://doi.org/10.5555%2fmade-up.1">They</a> say' },
      { title: 'What does 10.5555/made-up.1 mean?' },
      { body: 'see 10.5555/made-up.1&nbsp;(2020)' },
    ])
      assert.equal(alone([post(4, { body: '', ...shown })]).line, 'counted 1');
  });

  it('without a day or a title where they are not told', () => {
    assert.deepEqual(alone([post(4, { title: '', creation_date: null })]).items, [
      {
        title: 'Question on Cross Validated',
        link: 'https://stats.stackexchange.com/questions/4',
        outlet: 'Cross Validated',
      },
    ]);
  });
});

describe('Stack Exchange gives no number', () => {
  it('where no post shows the DOI', () => {
    assert.equal(alone([]).line, 'not-covered ambiguous-zero');
    assert.equal(alone([post(4, { body: 'No' })]).line, 'not-covered ambiguous-zero');
  });

  it('where it throttles, in its own words', () => {
    const body = { error_id: 502, error_name: 'throttle_violation', error_message: 'too many' };
    for (const status of [200, 400])
      assert.equal(asked({ math: { status, body } }).line, 'failed rate-limited');
  });

  it('where the answer is out of shape', () => {
    for (const sent of [
      found([post('4')]),
      found([post(0)]),
      found([post(1.5)]),
      found([], { has_more: 'no' }),
      { body: { items: {}, has_more: false } },
    ])
      assert.equal(asked({ stats: sent }).line, 'failed malformed');
  });
});
