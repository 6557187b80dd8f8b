import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { openlibrary } from '../../src/providers/openlibrary.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

// Numbers with right check digits; the books and their shelves are made up.
const id: Identifier = 'isbn:9780000000002';
const other: Identifier = 'isbn:9781111111113';

function book(isbn: readonly unknown[], more: object = {}) {
  return { key: '/works/OL1W', isbn, want_to_read_count: 1191, ...more };
}

function found(...docs: unknown[]) {
  return { body: { numFound: docs.length, start: 0, numFoundExact: true, docs } };
}

chain({
  provider: openlibrary,
  id,
  other,
  serve: (_, about) => found(book([about === id ? '9780000000002' : '9781111111113'])),
  expected: ['counted 1191'],
});

function asked(sent: { body: unknown }) {
  const { answer, replies } = run({ provider: openlibrary, serve: () => sent }, id);
  return {
    line: outcome(answer, 'saves'),
    link: answer.findings[0]?.receipt.link,
    urls: replies.map(({ request }) => request.url),
  };
}

describe('Open Library', () => {
  it('is asked once, for one shelf of the book of an ISBN', () => {
    assert.deepEqual(asked(found()).urls, [
      'https://openlibrary.org/search.json?isbn=9780000000002&fields=key,isbn,want_to_read_count&limit=1',
    ]);
  });

  it('knows a book by thirteen digits and by ten, among those of its other editions', () => {
    for (const isbns of [['9781111111113', '9780000000002'], ['0000000000'], ['0-00-000000-0']])
      assert.equal(asked(found(book(isbns))).line, 'counted 1191');
  });

  it('has zero where nobody wants to read a book, and no figure where it names none', () => {
    assert.equal(
      asked(found(book(['9780000000002'], { want_to_read_count: 0 }))).line,
      'counted 0',
    );
    const bare = book(['9780000000002'], { want_to_read_count: undefined });
    assert.equal(asked(found(bare)).line, 'not-covered no-figure');
  });

  it('does not know a book that it does not find', () => {
    assert.equal(asked(found()).line, 'not-covered unknown-work');
  });

  it('counts nothing of another book, nor of one that cannot be told', () => {
    assert.equal(asked(found(book(['9781111111113']))).line, 'failed other-work');
    assert.equal(asked(found(book(['9780000000001', 5, null]))).line, 'failed malformed');
    assert.equal(
      asked(found(book(['9780000000002'], { want_to_read_count: '7' }))).line,
      'failed malformed',
    );
  });

  it('leads to the page of the book, and to its ISBN where that has no address', () => {
    assert.equal(asked(found(book(['9780000000002']))).link, 'https://openlibrary.org/works/OL1W');
    assert.equal(
      asked(found(book(['9780000000002'], { key: '//example.org/OL1W' }))).link,
      'https://openlibrary.org/isbn/9780000000002',
    );
  });
});
