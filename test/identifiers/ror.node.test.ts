import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readRor } from '../../src/identifiers/ror.js';
import { checkDigitTests, readerTests } from './reader.js';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';
const bodies = fc
  .string({ unit: fc.constantFrom(...crockford), minLength: 6, maxLength: 6 })
  .map((body) => `0${body}`);

const completed = (body: string) =>
  [...Array(100).keys()].flatMap((check) => readRor(body + String(check).padStart(2, '0')) ?? []);

const values = bodies.map((body) => completed(body)[0]!);

describe('the check digits of a ROR ID', () => {
  it('are exactly one pair for any seven characters', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        assert.equal(completed(body).length, 1);
      }),
    );
  });

  checkDigitTests({ scheme: 'ror', read: readRor, values }, crockford);
});

readerTests({
  scheme: 'ror',
  read: readRor,
  written: [
    ['05dxps055', 'ror:05dxps055'],
    ['02mhbdp94', 'ror:02mhbdp94'],
    ['03yrm5c26', 'ror:03yrm5c26'],
    ['05DXPS055', 'ror:05dxps055'],
    ['https://ror.org/05dxps055', 'ror:05dxps055'],
    ['http://ror.org/05dxps055/', 'ror:05dxps055'],
    ['https://www.ror.org/05dxps055?x#y', 'ror:05dxps055'],
    ['ror.org/05dxps055', 'ror:05dxps055'],
    ['ROR: 05dxps055', 'ror:05dxps055'],
    ['ROR ID: https://ror.org/05dxps055', 'ror:05dxps055'],
    ['(https://ror.org/05dxps055).', 'ror:05dxps055'],
  ],
  wrong: [
    '05dxps056',
    '05dxps05',
    '05dxps0555',
    '15dxps055',
    'o5dxps055',
    '05dxp5055',
    '05dips055',
    '05dlps055',
    '05dops055',
    '05dups055',
    '05dxps0 55',
    '05dxp\u017F055',
    '０5dxps055',
    'grid.20861.3d',
    'https://ror.org/',
    'https://ror.org/search?query=05dxps055',
    'https://api.ror.org/v2/organizations/05dxps055',
    'https://example.org/05dxps055',
  ],
  normal: /^ror:0[\da-hjkmnp-tv-z]{6}\d\d$/,
  values,
  labels: ['', 'ROR: ', 'ror:', 'https://ror.org/', 'ror.org/'],
  tails: ['', '/', '?x=1', '#y'],
});
