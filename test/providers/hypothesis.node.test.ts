import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hypothesis } from '../../src/providers/hypothesis.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// The work and the annotations are made up; the DOI has the test prefix.
const id = 'doi:10.5555/made-up.1';

function annotation(name: string, more: object = {}) {
  return {
    id: name,
    group: '__world__',
    created: '2024-02-29T23:59:59.999999+00:00',
    user: 'acct:somebody@hypothes.is',
    text: 'What somebody wrote',
    uri: 'https://journal.example.org/made-up',
    document: { title: ['A made-up work'] },
    links: {
      html: `https://hypothes.is/a/${name}`,
      incontext: `https://hyp.is/${name}/journal.example.org/made-up`,
    },
    ...more,
  };
}

function found(rows: readonly unknown[], more: object = {}) {
  return { body: { total: rows.length, rows, replies: [], ...more } };
}

chain({
  provider: hypothesis,
  id,
  serve: () => found([annotation('a'), annotation('b')], { total: 240 }),
  expected: ['counted 240'],
  notFound: 'failed refused',
});

function asked(sent: { body: unknown }) {
  const { answer, replies } = run({ provider: hypothesis, serve: () => sent }, id);
  const [finding] = answer.findings;
  return {
    line: outcome(answer, 'annotations'),
    items: finding && 'items' in finding ? finding.items : undefined,
    text: JSON.stringify(answer),
    urls: replies.map(({ request }) => new URL(request.url)),
  };
}

describe('Hypothesis is asked', () => {
  it('once, for public annotations apart from replies, in both cases of the DOI', () => {
    const { urls } = asked(found([]));
    assert.equal(urls.length, 1);
    const { searchParams } = urls[0]!;
    assert.deepEqual(searchParams.getAll('uri'), [
      'doi:10.5555/made-up.1',
      'doi:10.5555/MADE-UP.1',
      'https://doi.org/10.5555/made-up.1',
      'http://doi.org/10.5555/made-up.1',
      'https://dx.doi.org/10.5555/made-up.1',
      'http://dx.doi.org/10.5555/made-up.1',
      'https://doi.org/10.5555/MADE-UP.1',
    ]);
    assert.equal(searchParams.get('group'), '__world__');
    assert.equal(searchParams.get('_separate_replies'), 'true');
  });

  it('once for a DOI without letters', () => {
    const [request] = hypothesis.request(['doi:10.5555/12(3)'], {});
    assert.deepEqual(new URL(request!.url).searchParams.getAll('uri'), [
      'doi:10.5555/12(3)',
      'https://doi.org/10.5555/12(3)',
      'http://doi.org/10.5555/12(3)',
      'https://dx.doi.org/10.5555/12(3)',
      'http://dx.doi.org/10.5555/12(3)',
    ]);
  });

  it('once for the handle and all pages of a work, too', () => {
    const { replies } = run(
      { provider: hypothesis, serve: () => found([]) },
      'handle:1234/5 url:https://repo.example.org/items/6',
    );
    assert.deepEqual(
      replies.map(({ request }) => new URL(request.url).searchParams.getAll('uri')),
      [
        [
          'https://hdl.handle.net/1234/5',
          'http://hdl.handle.net/1234/5',
          'https://repo.example.org/items/6',
        ],
      ],
    );
    assert.equal(
      hypothesis.link('handle:1234/5 url:https://repo.example.org/items/6'),
      'https://hypothes.is/search?q=url%3Ahttps%3A%2F%2Fhdl.handle.net%2F1234%2F5',
    );
  });
});

describe('Hypothesis names', () => {
  it('the page, the address and the day of an annotation, never its text or its author', () => {
    const { items, text } = asked(found([annotation('a')]));
    assert.deepEqual(items, [
      {
        title: 'A made-up work',
        link: 'https://hyp.is/a/journal.example.org/made-up',
        outlet: 'Hypothesis',
        date: '2024-02-29',
      },
    ]);
    assert.doesNotMatch(text, /somebody/);
  });

  it('neither a page that has no title nor an address elsewhere', () => {
    const { line, items } = asked(
      found([
        annotation('a', { document: {}, created: 'yesterday' }),
        annotation('b', {
          links: { incontext: 'javascript:alert(1)', html: 'https://example.org' },
        }),
      ]),
    );
    assert.equal(line, 'counted 2');
    assert.deepEqual(items, [
      {
        title: 'Annotation',
        link: 'https://hyp.is/a/journal.example.org/made-up',
        outlet: 'Hypothesis',
      },
    ]);
  });
});

describe('Hypothesis gives no number', () => {
  it('where nothing is found, for the page may write the DOI otherwise', () => {
    assert.equal(asked(found([])).line, 'not-covered ambiguous-zero');
  });

  it('where replies or closed groups are among the annotations', () => {
    for (const sent of [
      found([annotation('a')], { replies: undefined }),
      found([annotation('a', { references: ['b'] })]),
      found([annotation('a', { group: 'gVjA5P3n' })]),
    ])
      assert.equal(asked(sent).line, 'failed malformed');
  });

  it('where the answer contradicts itself', () => {
    for (const total of [0, 1.5, '1', null, -1])
      assert.equal(asked(found([annotation('a')], { total })).line, 'failed malformed');
    assert.equal(asked(found([], { total: 3 })).line, 'failed malformed');
  });
});
