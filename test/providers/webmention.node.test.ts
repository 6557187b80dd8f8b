import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { webmention } from '../../src/providers/webmention.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

const page = 'https://lab.example.org/papers/made-up';
const id = `url:${page}` as const;

/** Somebody's mention of the page. */
function mention(source: string, changes: object = {}): object {
  return {
    type: 'entry',
    author: { type: 'card', name: 'Somebody', photo: 'https://example.org/face.jpg', url: '' },
    url: source,
    published: '2026-05-04T03:02:01+02:00',
    'wm-received': '2026-05-05T00:00:00Z',
    'wm-id': 1,
    'wm-source': source,
    'wm-target': page,
    content: { text: 'My own words', html: '<b>My own words</b>' },
    'wm-property': 'mention-of',
    'wm-private': false,
    ...changes,
  };
}

const tooted = mention('https://brid.gy/post/mastodon/@lab@social.example/77', {
  url: 'https://social.example/@somebody/77',
});
const blogged = mention('https://blog.example.net/entry', { name: 'What I have read' });

function serving(children: readonly unknown[]): (url: URL) => Sent {
  return ({ searchParams }) => {
    const size = Number(searchParams.get('per-page'));
    const from = size * Number(searchParams.get('page'));
    const body = { type: 'feed', name: 'Webmentions', children: children.slice(from, from + size) };
    return { body };
  };
}

chain({
  provider: webmention,
  id,
  other: 'url:https://lab.example.org/papers/other',
  serve: (url, about) =>
    serving(
      [tooted, blogged, mention('https://example.net/reply', { 'wm-property': 'in-reply-to' })].map(
        (child) => ({ ...child, 'wm-target': about.slice('url:'.length) }),
      ),
    )(url),
  expected: ['counted 1', 'counted 2'],
  notFound: 'failed refused',
});

function ask(children: readonly unknown[], work: Identifier = id) {
  const { answer, replies } = run({ provider: webmention, serve: serving(children) }, work);
  return {
    said: [outcome(answer, 'posts'), outcome(answer, 'blog-posts')],
    items: answer.findings.map((finding) =>
      finding.state === 'counted' ? finding.items : undefined,
    ),
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('Webmention.io is asked', () => {
  it('only where the owner of the page says so', () => {
    assert.equal(webmention.isOptIn, true);
  });

  it('for the page in each form in which others may link to it', () => {
    const { searchParams } = ask([]).urls[0]!;
    assert.deepEqual(searchParams.getAll('target[]'), [
      page,
      page.replace('https', 'http'),
      `${page}/`,
      `${page.replace('https', 'http')}/`,
    ]);
    assert.deepEqual(searchParams.getAll('wm-property[]'), ['mention-of', 'in-reply-to']);
    assert.deepEqual(
      ask([], 'url:http://lab.example.org/').urls[0]!.searchParams.getAll('target[]'),
      ['http://lab.example.org/', 'https://lab.example.org/'],
    );
  });

  it('page by page, as far as there is anything', () => {
    const pages = (count: number) =>
      ask(Array.from({ length: count }, (_, at) => mention(`https://${at}.example.net/`))).urls
        .length;
    assert.deepEqual([0, 99, 100, 250].map(pages), [1, 1, 2, 3]);
  });
});

describe('Webmention.io answers', () => {
  it('with posts that have neither text nor name, and with pages by their titles', () => {
    assert.deepEqual(ask([tooted, blogged]).items, [
      [
        {
          title: 'Post on Mastodon',
          link: 'https://social.example/@somebody/77',
          date: '2026-05-04',
        },
      ],
      [
        {
          title: 'What I have read',
          link: 'https://blog.example.net/entry',
          date: '2026-05-04',
          outlet: 'blog.example.net',
        },
      ],
    ]);
  });

  it('with nothing, which may mean that nobody listens', () => {
    const none = 'not-covered ambiguous-zero';
    assert.deepEqual(ask([]).said, [none, none]);
    assert.deepEqual(ask([tooted]).said, ['counted 1', none]);
  });

  it('with likes, shares and replies, which are no links of their own', () => {
    const none = 'not-covered ambiguous-zero';
    const others = [
      ...['like-of', 'repost-of', 'bookmark-of', 'rsvp', 'follow-of', null].map((property, at) =>
        mention(`https://${at}.example.net/`, { 'wm-property': property }),
      ),
      mention('https://brid.gy/comment/mastodon/@lab@social.example/77/78', {
        'wm-property': 'in-reply-to',
      }),
      mention('https://brid.gy/post/reddit/lab/77'),
      mention('https://brid.gy/post/constructor/lab/77'),
    ];
    assert.deepEqual(ask(others).said, [none, none]);
  });

  it('with what is private, by the site itself or about another page, which does not count', () => {
    const others = [
      mention('https://private.example.net/', { 'wm-private': true }),
      mention('https://www.lab.example.org/news'),
      mention('https://example.net/a', { 'wm-target': 'https://lab.example.org/papers/other' }),
      mention('https://example.net/b', { 'wm-target': `${page}?year=1` }),
    ];
    assert.deepEqual(ask([...others, blogged]).said[1], 'counted 1');
  });

  it('with the same page in two forms, which counts once', () => {
    const twice = [
      blogged,
      mention('http://www.blog.example.net/entry/', { 'wm-target': `${page}/#top` }),
    ];
    assert.equal(ask(twice).said[1], 'counted 1');
  });

  it('with a title that may be the text of a post, which is not shown', () => {
    const long = mention('https://blog.example.net/note', { name: 'word '.repeat(50) });
    assert.equal(ask([long]).items[1]?.[0]?.title, 'Post on blog.example.net');
  });

  it('with addresses that are none, which are not followed', () => {
    for (const source of ['javascript:alert(1)', 'https://', '//example.net/a', 7, null])
      assert.equal(
        ask([mention('', { 'wm-source': source })]).said[1]!.slice(0, 11),
        'not-covered',
      );
    const odd = mention('https://blog.example.net/entry', { url: 'javascript:alert(1)' });
    assert.equal(ask([odd]).items[1]![0]!.link, 'https://blog.example.net/entry');
  });

  it('with all there are, or with no number', () => {
    const many = Array.from({ length: 1001 }, (_, at) => mention(`https://${at}.example.net/`));
    assert.deepEqual(ask(many).said, ['failed malformed', 'failed malformed']);
  });
});
