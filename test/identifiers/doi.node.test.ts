import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldAscii, readDoi } from '../../src/identifiers/doi.js';
import { schemeOf, valueOf } from '../../src/identifiers/identifier.js';
import { doiValues, shout } from '../support/dois.js';

const wiley = '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2';
const asis = '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o';
const ecology = '10.1890/0012-9658(2006)87[1887:x]2.0.co;2';

/** What people write, and the DOI it is. */
const written: readonly (readonly [string, string])[] = [
  // Bare, and with a label.
  ['10.1234/abc', '10.1234/abc'],
  ['10.1234/ABC', '10.1234/abc'],
  ['doi:10.1234/abc', '10.1234/abc'],
  ['doi: 10.1234/abc', '10.1234/abc'],
  ['DOI 10.1234/abc', '10.1234/abc'],
  ['DOI: 10.1234/ABC', '10.1234/abc'],
  ['DOI:\u00A010.1234/abc', '10.1234/abc'],
  ['doi:\n  10.1234/abc', '10.1234/abc'],
  ['info:doi/10.1234/abc', '10.1234/abc'],
  ['INFO:DOI/10.1234/ABC', '10.1234/abc'],
  ['urn:doi:10.1234/abc', '10.1234/abc'],
  ['URN:DOI:10.1234/abc', '10.1234/abc'],
  // Addresses of the resolver.
  ['https://doi.org/10.1234/abc', '10.1234/abc'],
  ['https://doi.org/10.1234%2FABC', '10.1234/abc'],
  ['https://doi.org/10.1234%2fabc', '10.1234/abc'],
  ['http://doi.org/10.1234/abc', '10.1234/abc'],
  ['http://dx.doi.org/10.1234/abc', '10.1234/abc'],
  ['https://dx.doi.org/10.1234/abc', '10.1234/abc'],
  ['https://www.doi.org/10.1234/abc', '10.1234/abc'],
  ['HTTPS://DOI.ORG/10.1234/ABC', '10.1234/abc'],
  ['doi.org/10.1234/abc', '10.1234/abc'],
  ['dx.doi.org/10.1234/abc', '10.1234/abc'],
  ['doi:https://doi.org/10.1234/abc', '10.1234/abc'],
  ['DOI: https://doi.org/10.1234/abc', '10.1234/abc'],
  ['https://doi.org/doi:10.1234/abc', '10.1234/abc'],
  ['https://doi.org/10.1234/abc?utm_source=feed&x=/', '10.1234/abc'],
  ['https://doi.org/10.1234/abc#page/3', '10.1234/abc'],
  // Decoded once, and from addresses only.
  ['https://doi.org/10.1234/a%2525b', '10.1234/a%25b'],
  ['https://doi.org/10.1234/a%23b%3Fc', '10.1234/a#b?c'],
  ['https://doi.org/10.1234/100%', '10.1234/100%'],
  ['10.1234/a%2Fb', '10.1234/a%2fb'],
  ['doi:10.1234/a%20b', '10.1234/a%20b'],
  ['10.1234/abc?x=1#y', '10.1234/abc?x=1#y'],
  // The sentence round it.
  ['10.1234/abc.', '10.1234/abc'],
  ['10.1234/abc,', '10.1234/abc'],
  ['10.1234/abc;', '10.1234/abc'],
  ['10.1234/abc)', '10.1234/abc'],
  ['10.1234/abc).', '10.1234/abc'],
  ['(10.1234/abc)', '10.1234/abc'],
  ['(doi:10.1234/abc).', '10.1234/abc'],
  ['[DOI: 10.1234/abc]', '10.1234/abc'],
  ['<https://doi.org/10.1234/abc>', '10.1234/abc'],
  ['“10.1234/abc.”', '10.1234/abc'],
  ['(https://doi.org/10.1234%2Fabc),', '10.1234/abc'],
  ['10.1234/abc, and more in 10.5678/def', '10.1234/abc'],
  ['10.1234/abc 10.5678/def', '10.1234/abc'],
  ['10.1234/abc…', '10.1234/abc'],
  ['10.1234/abc...', '10.1234/abc'],
  ['( 10.1234/abc )', '10.1234/abc'],
  ['[ doi: 10.1234/abc ].', '10.1234/abc'],
  ['“ https://doi.org/10.1234/abc ”', '10.1234/abc'],
  ['DOI：10.1234/abc', '10.1234/abc'],
  ['doi： https://doi.org/10.1234/abc', '10.1234/abc'],
  // Escaped once more than the page needed.
  ['10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O', asis],
  ['10.1002/(SICI)1097-4571(199806)49:8&amp;lt;693::AID-ASI4&amp;gt;3.0.CO;2-O', asis],
  ['https://doi.org/10.1002/(SICI)1097-4571(199806)49:8&LT;693::AID-ASI4&GT;3.0.CO;2-O', asis],
  [
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%26lt%3B693::AID-ASI4%26gt%3B3.0.CO;2-O',
    asis,
  ],
  ['10.1234/a&amp;b', '10.1234/a&b'],
  ['10.1234/a&b', '10.1234/a&b'],
  ['10.1234/a&amp;lt;b', '10.1234/a<b'],
  ['10.1234/a&lt', '10.1234/a&lt'],
  // Brackets of its own.
  ['10.1234/abc(2)', '10.1234/abc(2)'],
  ['10.1234/abc(2))', '10.1234/abc(2)'],
  ['(10.1234/abc(2))', '10.1234/abc(2)'],
  ['10.1234/(abc)', '10.1234/(abc)'],
  ['10.1016/S0140-6736(97)11096-0', '10.1016/s0140-6736(97)11096-0'],
  // What nobody sees.
  ['  10.1234/abc\n', '10.1234/abc'],
  ['10.1234/abc\u200B', '10.1234/abc'],
  ['10.1234/abc.\u200B', '10.1234/abc'],
  ['\uFEFF10.1234/abc', '10.1234/abc'],
  ['10.1234/\u200Babc', '10.1234/abc'],
  ['10.1234/a\u00ADbc', '10.1234/abc'],
  ['\u200E10.1234/abc\u200F', '10.1234/abc'],
  ['https://doi.org/10.1234/abc%E2%80%8B', '10.1234/abc'],
  ['https://doi.org/10.1234/abc%20', '10.1234/abc'],
  // SICIs of 1998 with all their brackets.
  ['10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2', wiley],
  ['(10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2).', wiley],
  [
    'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
    wiley,
  ],
  [`http://dx.doi.org/${encodeURIComponent(wiley)}`, wiley],
  ['10.1890/0012-9658(2006)87[1887:X]2.0.CO;2', ecology],
  ['[doi:10.1890/0012-9658(2006)87[1887:X]2.0.CO;2]', ecology],
  [
    '10.1002/(SICI)1098-1063(1997)7:5<559::AID-HIPO11>3.0.CO;2-#',
    '10.1002/(sici)1098-1063(1997)7:5<559::aid-hipo11>3.0.co;2-#',
  ],
  [
    'https://doi.org/10.1002/(SICI)1098-1063(1997)7:5<559::AID-HIPO11>3.0.CO;2-#',
    '10.1002/(sici)1098-1063(1997)7:5<559::aid-hipo11>3.0.co;2-#',
  ],
  // Registrants with parts, the longest registrant, a concept DOI of Zenodo, other scripts.
  ['10.1000.10/123456', '10.1000.10/123456'],
  ['10.123456789/x', '10.123456789/x'],
  ['https://doi.org/10.5281/ZENODO.1003150', '10.5281/zenodo.1003150'],
  ['10.1234/ÜBER', '10.1234/Über'],
  ['https://doi.org/10.1234/%C3%9C', '10.1234/Ü'],
  ['10.1234/\u212A', '10.1234/\u212A'],
];

/** What is no DOI, however it looks. */
const wrong: readonly string[] = [
  '',
  ' ',
  '\u200B',
  'this/is/notadoi',
  'doi',
  'doi:',
  'https://doi.org/',
  '10',
  '10.1234',
  '10.1234/',
  '10.1234/.',
  '10.1234/)',
  '10.123/abc',
  '10.1234567890/abc',
  '10.12a4/abc',
  '10.1234./abc',
  '10.1234.a/abc',
  '11.1234/abc',
  '110.1234/abc',
  'a10.1234/abc',
  '10.1234 /abc',
  '10.1234/ abc',
  '10.1234%2Fabc',
  'doi:10.1234%2Fabc',
  'see 10.1234/abc',
  'https://example.org/10.1234/abc',
  'https://example.org/?doi=10.1234/abc',
  'https://example.org/https://doi.org/10.1234/abc',
  'https://doi.org.example.org/10.1234/abc',
  'https://notdoi.org/10.1234/abc',
  'https://hdl.handle.net/10.1234/abc',
  'ftp://doi.org/10.1234/abc',
  'https://doi.org/10.1234/a%20b',
  'https://doi.org/10.1234/a%00b',
  '10.1234/a\u0000b',
  '10.1234/a\uD800b',
  '１０.１２３４/abc',
  '10.١٢٣٤/abc',
  '[text](https://example.org/10.1234/abc)',
  '[text](https://example.org/?to=https://doi.org/10.1234/abc)',
  'text](https://doi.org/10.1234/abc)',
  // Markup is the page's, and no text that people write.
  '<a href="https://doi.org/10.1234/abc">10.1234/abc</a>',
  "<a class='doi' href='https://doi.org/10.1234/abc'>10.5678/def</a>",
  '<a href="https://example.org/">10.1234/abc</a>',
  '<abbr title="https://doi.org/10.1234/abc">10.1234/abc</abbr>',
  'pmid:29456894',
  'arXiv:2401.00001',
  'undefined',
  'null',
  '[object Object]',
];

const labels = ['', 'doi:', 'doi: ', 'DOI ', 'DOI: ', 'info:doi/', 'urn:doi:'];
const resolvers = [
  'https://doi.org/',
  'http://doi.org/',
  'https://dx.doi.org/',
  'http://dx.doi.org/',
  'https://www.doi.org/',
  'HTTPS://DOI.ORG/',
  'doi.org/',
  'DOI: https://doi.org/',
];
const sentences: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', '…'],
  ['( ', ' )'],
  ['[ ', ' ]'],
  ['', '.'],
  ['', ','],
  ['', ';'],
  ['', ').'],
  ['', '\u200B'],
  [' ', ' and others'],
  ['(', ')'],
  ['(', '),'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['"', '"'],
  ["'", "'."],
  ['“', '.”'],
  ['‘', '’'],
  ['«', '»'],
  ['([', '])!'],
  ['\uFEFF', '\n'],
];

/** Any sequence of UTF-16 units, halves of characters among them. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7f })))
  .map((units) => String.fromCharCode(...units));

/** Text that begins like a DOI, so that more than its first character is looked at. */
const almost = fc
  .tuple(
    fc.constantFrom(...labels, ...resolvers),
    fc.constantFrom('', '10.', '10.1234', '10.1234/', '10.1234%2F', '10.1234/%E2%80%8B', '10.12/'),
    fc.oneof(anyText, anyText.map(encodeHalves), fc.stringMatching(/^[()<>[\]{}.,;%#?\s\w]*$/)),
  )
  .map((parts) => parts.join(''));

function encodeHalves(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

describe('readDoi', () => {
  for (const [text, doi] of written)
    it(`reads ${JSON.stringify(text)} as ${doi}`, () => {
      assert.equal(readDoi(text), `doi:${doi}`);
    });

  for (const text of wrong)
    it(`sees no DOI in ${JSON.stringify(text)}`, () => {
      assert.equal(readDoi(text), undefined);
    });

  it('keeps what only looks the same in another case apart', () => {
    assert.notEqual(readDoi('10.1234/Ü'), readDoi('10.1234/ü'));
    assert.notEqual(readDoi('10.1234/İ'), readDoi('10.1234/i'));
    assert.notEqual(readDoi('10.1234/ſ'), readDoi('10.1234/s'));
    assert.notEqual(readDoi('10.1234/\u212A'), readDoi('10.1234/k'));
  });

  it('never throws and gives a DOI in its normal form or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, almost), (text) => {
        const doi = readDoi(text);
        if (doi !== undefined) assert.match(doi, /^doi:10\.\d{4,9}(\.\d+)*\/[^\sA-Z]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what it gave as the same again', () => {
    fc.assert(
      fc.property(almost, (text) => {
        const doi = readDoi(text);
        if (doi !== undefined) assert.equal(readDoi(valueOf(doi)), doi);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives nothing that cannot stand in an address', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doi = readDoi(`10.1234/${text}`);
        if (doi !== undefined)
          assert.equal(decodeURIComponent(encodeURIComponent(valueOf(doi))), valueOf(doi));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not care about the case of ASCII letters', () => {
    fc.assert(
      fc.property(doiValues, (value) => {
        assert.equal(readDoi(shout(value)), `doi:${value}`);
      }),
    );
  });

  it('finds a DOI behind every label and within every sentence', () => {
    fc.assert(
      fc.property(
        doiValues,
        fc.constantFrom(...labels),
        fc.constantFrom(...sentences),
        (value, label, [before, after]) => {
          assert.equal(readDoi(`${before}${label}${value}${after}`), `doi:${value}`);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds a percent-encoded DOI in every address of the resolver and every sentence', () => {
    fc.assert(
      fc.property(
        doiValues,
        fc.constantFrom(...resolvers),
        fc.constantFrom(...sentences),
        fc.boolean(),
        (value, resolver, [before, after], slash) => {
          const encoded = encodeURIComponent(value);
          const path = slash ? encoded.replace('%2F', '/') : encoded;
          assert.equal(readDoi(`${before}${resolver}${path}${after}`), `doi:${value}`);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds a DOI that stands in an address as it is, before a query and a fragment', () => {
    const plain = doiValues.map((value) => value.replace(/[%#?]/g, '-'));
    const ends = ['', '?utm_source=feed', '#references', '?a=b#c'];
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom(...resolvers),
        fc.constantFrom(...ends),
        (value, resolver, end) => {
          assert.equal(readDoi(`${resolver}${value}${end}`), `doi:${value}`);
        },
      ),
    );
  });

  it('sees no DOI where no registrant is followed by a slash', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.constantFrom(...labels, ...resolvers), fc.oneof(fc.string(), anyText))
          .map((parts) => parts.join(''))
          .filter((text) => !/10(\.|%2e)\d{4,}(\.\d+)*(\/|%2f)/i.test(text)),
        (text) => {
          assert.equal(readDoi(text), undefined);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads one that is escaped for a page, however often', () => {
    const escaped = (value: string) =>
      value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    fc.assert(
      fc.property(doiValues, fc.constantFrom(...labels), fc.nat(3), (value, label, times) => {
        let text = value;
        for (let done = 0; done < times; done += 1) text = escaped(text);
        assert.equal(readDoi(`${label}${text}`), `doi:${value}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not slowed down by an endless row of anything', () => {
    const start = performance.now();
    const rows = ['[', '](', '](a', '](h:', '[](', ' ', 'href="', ' href="a', '&', '&amp;', 'amp;'];
    for (const before of ['', '[', '<a ', '10.1234/a&', 'https://doi.org/10.1234/&'])
      for (const row of [...rows, '…', ':', '.', "'>", 'doi.org', 'doi.org/'])
        for (const after of ['', 'x', '](https://doi.org/10.1234/abc)'])
          readDoi(`${before}${row.repeat(10_000)}${after}`);
    // A fraction of a second where each character is looked at once, minutes where it is not.
    assert.ok(performance.now() - start < 5000);
  });

  it('is not slowed down by an endless row of brackets', () => {
    const start = performance.now();
    assert.equal(readDoi(`10.1234/abc${')'.repeat(20_000)}`), 'doi:10.1234/abc');
    assert.equal(readDoi(`10.1234/abc${'.)'.repeat(10_000)}`), 'doi:10.1234/abc');
    // A few milliseconds where each character is looked at once, seconds where it is not.
    assert.ok(performance.now() - start < 1000);
  });
});

describe('identifiers', () => {
  it('fold ASCII letters alone', () => {
    assert.equal(foldAscii('ABC-xyz-ÄÖÜ-İ-\u212A'), 'abc-xyz-ÄÖÜ-İ-\u212A');
  });

  it('are parted at the first colon', () => {
    assert.equal(schemeOf('doi:10.1002/a:b:c'), 'doi');
    assert.equal(valueOf('doi:10.1002/a:b:c'), '10.1002/a:b:c');
    assert.equal(valueOf('url:https://example.org/'), 'https://example.org/');
  });
});
