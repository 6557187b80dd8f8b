import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readOrcid } from '../../src/identifiers/orcid.js';
import { checkDigitTests, digits, readerTests } from './reader.js';

const completed = (body: string) =>
  [...'0123456789X'].flatMap((check) => readOrcid(body + check) ?? []);

const values = digits(15).map((body) => completed(body)[0]!);

describe('the check digit of an ORCID iD', () => {
  it('is exactly one for any fifteen digits', () => {
    fc.assert(
      fc.property(digits(15), (body) => {
        assert.equal(completed(body).length, 1);
      }),
    );
  });

  checkDigitTests({ scheme: 'orcid', read: readOrcid, values });
});

readerTests({
  scheme: 'orcid',
  read: readOrcid,
  written: [
    ['0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['0000-0001-5109-3700', 'orcid:0000-0001-5109-3700'],
    ['0000-0002-1694-233X', 'orcid:0000-0002-1694-233X'],
    ['0000-0002-1694-233x', 'orcid:0000-0002-1694-233X'],
    ['0000000218250097', 'orcid:0000-0002-1825-0097'],
    ['0000‐0002‐1825‐0097', 'orcid:0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['http://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['https://www.orcid.org/0000-0002-1694-233X/', 'orcid:0000-0002-1694-233X'],
    ['orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1825-0097?lang=en#works', 'orcid:0000-0002-1825-0097'],
    ['ORCID: 0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['ORCID iD: https://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['(0000-0002-1825-0097)', 'orcid:0000-0002-1825-0097'],
  ],
  wrong: [
    '0000-0002-1825-0098',
    '0000-0000-0000-0000',
    '0000-0002-1825-009',
    '0000-0002-1825-00977',
    '0000-0002-1825',
    '0000 0002 1825 0097',
    '000-00002-1825-0097',
    'X000-0002-1825-0097',
    'https://orcid.org/',
    'https://orcid.org/my-orcid',
    'https://sandbox.orcid.org/0000-0002-1825-0097',
    'https://example.org/0000-0002-1825-0097',
    'https://isni.org/isni/0000000218250097',
    '００００-0002-1825-0097',
  ],
  normal: /^orcid:(?:\d{4}-){3}\d{3}[\dX]$/,
  values,
  labels: ['', 'ORCID: ', 'orcid:', 'https://orcid.org/', 'http://www.orcid.org/'],
  tails: ['', '/', '?lang=en', '#works'],
});
