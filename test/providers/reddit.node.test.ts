import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reddit } from '../../src/providers/reddit.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

const thread = (name: string, url: string, changes: object = {}) => ({
  kind: 't3',
  data: {
    id: name,
    title: `Something about ${name}`,
    author: 'somebody',
    subreddit: 'science',
    score: 5,
    created_utc: 1772582400,
    permalink: `/r/science/comments/${name}/something/`,
    url,
    ...changes,
  },
});

/** Reddit, which shows so many threads on a page. */
function serving(threads: readonly ReturnType<typeof thread>[], size = 100): (url: URL) => Sent {
  return ({ searchParams }) => {
    const asked = searchParams.get('url');
    const all = threads.filter(({ data }) => data.url === asked || data.url.includes('other'));
    const from = Number(searchParams.get('after') ?? 0);
    const after = from + size < all.length ? String(from + size) : null;
    return { body: { kind: 'Listing', data: { after, children: all.slice(from, from + size) } } };
  };
}

const forms = [
  'https://doi.org/10.5555/made-up.1',
  'http://doi.org/10.5555/made-up.1',
  'https://dx.doi.org/10.5555/made-up.1',
  'http://dx.doi.org/10.5555/made-up.1',
];
const threads = forms.map((url, at) => thread(`t${at}`, url));

chain({
  provider: reddit,
  id,
  serve: serving(threads),
  expected: ['counted 4'],
  notFound: 'failed refused',
});

function ask(serve: (url: URL) => Sent) {
  const { answer, replies } = run({ provider: reddit, serve }, id);
  return {
    said: outcome(answer, 'discussions'),
    finding: answer.findings[0]!,
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('Reddit', () => {
  it('is never asked from a page, and its figures stay out of files', () => {
    const { needs, redistribution, retention } = reddit;
    assert.deepEqual([needs, redistribution, retention], ['key', 'forbidden', 1]);
  });

  it('is asked for each form of the address', () => {
    assert.deepEqual(
      ask(serving([])).urls.map(({ searchParams }) => searchParams.get('url')),
      forms,
    );
  });

  it('lists threads with forum and day, and without those who wrote them', () => {
    const { finding } = ask(serving(threads.slice(0, 1)));
    assert.ok(finding.state === 'counted');
    assert.deepEqual(finding.items, [
      {
        title: 'Something about t0',
        link: 'https://www.reddit.com/r/science/comments/t0/something/',
        date: '2026-03-04',
        outlet: 'r/science',
      },
    ]);
  });

  it('counts a thread once, and none about other addresses', () => {
    const other = thread('t9', 'https://example.org/other');
    assert.equal(ask(serving([...threads, threads[0]!, other])).said, 'counted 4');
    assert.equal(ask(serving([other])).said, 'counted 0');
  });

  it('is read to its end, or gives no number', () => {
    const many = Array.from({ length: 12 }, (_, at) => thread(`m${at}`, forms[0]!));
    assert.equal(ask(serving(many, 2)).said, 'counted 12');
    assert.equal(ask(serving(many, 1)).said, 'failed malformed');
  });

  it('gives no number where a thread has no address of its own', () => {
    for (const permalink of ['javascript:alert(1)', '//example.org/', '/r/', 7, null])
      assert.equal(
        ask(serving([thread('t0', forms[0]!, { permalink })])).said,
        'failed malformed',
        String(permalink),
      );
  });
});
