import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readIsbn } from '../../src/identifiers/isbn.js';
import { checkDigitTests, digits, readerTests } from './reader.js';

/** All that one more character makes an ISBN of these digits. */
const completed = (body: string) =>
  [...'0123456789X'].flatMap((check) => readIsbn(body + check) ?? []);

const values = fc
  .tuple(fc.constantFrom('978', '979'), digits(9))
  .map((parts) => completed(parts.join(''))[0]!);

describe('the check digit of an ISBN', () => {
  it('is exactly one for any nine or twelve digits', () => {
    fc.assert(
      fc.property(digits(9), fc.constantFrom('', '978', '979'), (body, prefix) => {
        assert.equal(completed(`${prefix}${body}`).length, 1);
      }),
    );
  });

  it('is made anew when ten digits become thirteen', () => {
    fc.assert(
      fc.property(digits(9), (body) => {
        assert.deepEqual(completed(body), completed(`978${body}`));
      }),
    );
  });

  it('tells one digit of ten from another', () => {
    fc.assert(
      fc.property(digits(9), fc.nat(8), fc.constantFrom(...'0123456789'), (body, at, digit) => {
        fc.pre(body.charAt(at) !== digit);
        const check = [...'0123456789X'].find((each) => readIsbn(body + each))!;
        assert.equal(
          readIsbn(`${body.slice(0, at)}${digit}${body.slice(at + 1)}${check}`),
          undefined,
        );
      }),
    );
  });

  checkDigitTests({ scheme: 'isbn', read: readIsbn, values });
});

readerTests({
  scheme: 'isbn',
  read: readIsbn,
  written: [
    ['978-0-306-40615-7', 'isbn:9780306406157'],
    ['9780306406157', 'isbn:9780306406157'],
    ['978 0 306 40615 7', 'isbn:9780306406157'],
    ['0-306-40615-2', 'isbn:9780306406157'],
    ['0306406152', 'isbn:9780306406157'],
    ['0-8044-2957-X', 'isbn:9780804429573'],
    ['0-8044-2957-x', 'isbn:9780804429573'],
    ['ISBN 978-0-306-40615-7', 'isbn:9780306406157'],
    ['ISBN: 0-306-40615-2', 'isbn:9780306406157'],
    ['ISBN-13: 978-0-306-40615-7', 'isbn:9780306406157'],
    ['ISBN-10: 0-306-40615-2', 'isbn:9780306406157'],
    ['ISBN-10 0306406152', 'isbn:9780306406157'],
    ['ISBN13 9780306406157', 'isbn:9780306406157'],
    ['ISBN9780306406157', 'isbn:9780306406157'],
    ['urn:isbn:0306406152', 'isbn:9780306406157'],
    ['URN:ISBN:978-0-306-40615-7', 'isbn:9780306406157'],
    ['978\u20110\u2011306\u201140615\u20117', 'isbn:9780306406157'],
    ['978–0–306–40615–7', 'isbn:9780306406157'],
    ['978\u00AD0306406157', 'isbn:9780306406157'],
    ['0-306-40615-2 (pbk.)', 'isbn:9780306406157'],
    ['978-0-306-40615-7; 0-306-40615-2', 'isbn:9780306406157'],
    ['https://openlibrary.org/isbn/9780306406157', 'isbn:9780306406157'],
    ['https://www.worldcat.org/isbn/0306406152?lang=en', 'isbn:9780306406157'],
    ['979-10-90636-07-1', 'isbn:9791090636071'],
  ],
  wrong: [
    '978-0-306-40615-8',
    '0-306-40615-3',
    '0-8044-2957-0',
    '080442957',
    '08044X2957',
    '9780804429X73',
    '97803064061577',
    '977-0-306-40615-7',
    '9770306406158',
    '0306406152 9780306406157',
    'ISBN',
    '1234-5679',
    '０３０６４０６１５２',
    'https://example.org/isbn/9780306406157',
    'https://openlibrary.org/books/OL1M',
  ],
  normal: /^isbn:97[89]\d{10}$/,
  values,
  labels: ['', 'ISBN ', 'isbn:', 'ISBN-13: ', 'urn:isbn:', 'https://openlibrary.org/isbn/'],
  tails: ['', '/', '?x=1', '#top'],
});
