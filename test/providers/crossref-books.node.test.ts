import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { crossrefBooks } from '../../src/providers/crossref-books.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// The number of the ISBN manual's own example; the book is made up.
const id = 'isbn:9780306406157';
const other = 'isbn:9791090636071';

const book = (isbn: Identifier, more: object = {}) => ({
  DOI: '10.5555/made-up.book',
  ISBN: [valueOf(isbn)],
  title: ['A made-up book'],
  issued: { 'date-parts': [[2011]] },
  type: 'monograph',
  'is-referenced-by-count': 34,
  ...more,
});

const listOf = (...items: unknown[]) => ({
  status: 'ok',
  'message-type': 'work-list',
  message: { 'total-results': items.length, items },
});

chain({
  provider: crossrefBooks,
  id,
  other,
  serve: (_, asked) => ({ body: listOf(book(asked)) }),
  expected: ['counted 34'],
});

const ask = (...items: unknown[]) =>
  run({ provider: crossrefBooks, serve: () => ({ body: listOf(...items) }) }, id).answer;
const read = (...items: unknown[]) => outcome(ask(...items), 'citations');

describe('Crossref is asked for a book', () => {
  it('among whole works, for chapters bear the same number', () => {
    const [request] = crossrefBooks.request([id], {});
    const { pathname, searchParams } = new URL(request!.url);
    assert.equal(pathname, '/works');
    const [isbn, ...types] = searchParams.get('filter')!.split(',');
    assert.equal(isbn, 'isbn:9780306406157');
    assert.ok(types.includes('type:monograph'));
    assert.ok(types.every((type) => type.startsWith('type:') && !type.includes('chapter')));
  });

  it('as a page whose owner can be written to', () => {
    const [request] = crossrefBooks.request([id], { contact: 'o+b@example.org' });
    assert.equal(new URL(request!.url).searchParams.get('mailto'), 'o+b@example.org');
  });
});

describe('Crossref answers about a book', () => {
  it('in whatever writing of its number', () => {
    for (const isbn of [
      '978-0-306-40615-7',
      '0306406152',
      'http://id.crossref.org/isbn/9780306406157',
      'https://id.crossref.org/isbn/978-0-306-40615-7',
    ])
      assert.equal(read(book(id, { ISBN: [valueOf(other), isbn] })), 'counted 34', isbn);
  });

  it('with the DOI it gives that book', () => {
    assert.deepEqual(ask(book(id)).about, {
      title: 'A made-up book',
      year: 2011,
      type: 'monograph',
      also: ['doi:10.5555/made-up.book'],
    });
  });

  it('with a 0 that means none', () => {
    assert.equal(read(book(id, { 'is-referenced-by-count': 0 })), 'counted 0');
  });

  it('with an empty list where it has none', () => {
    assert.equal(read(), 'not-covered unknown-work');
  });

  it('with several records, of which nobody can say which is meant', () => {
    const second = book(id, { DOI: '10.5555/made-up.2', 'is-referenced-by-count': 2 });
    assert.equal(read(book(id), second), 'not-covered no-figure');
    assert.equal(ask(book(id), second).about, undefined);
  });

  it('with records of other books, which are passed over', () => {
    assert.equal(read(book(other, { 'is-referenced-by-count': 99 }), book(id)), 'counted 34');
    assert.equal(read(book(other)), 'failed other-work');
    assert.equal(read(book(id, { ISBN: ['9780306406158'] })), 'failed malformed');
  });
});
