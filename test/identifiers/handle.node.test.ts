import fc from 'fast-check';
import { readHandle } from '../../src/identifiers/handle.js';
import { digits, readerTests } from './reader.js';

const prefix = fc
  .tuple(digits(4, 6), fc.array(digits(1, 4), { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest].join('.'))
  .filter((text) => text !== '123456789');
const suffix = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'aKsZ09-._~/+,;:%=|@Üü中😀'), maxLength: 8 }),
    fc.constantFrom(...'aZ09'),
  )
  .map((parts) => parts.join(''));

readerTests({
  scheme: 'handle',
  read: readHandle,
  written: [
    ['10568/1234', 'handle:10568/1234'],
    ['2027/mdp.39015012345678', 'handle:2027/mdp.39015012345678'],
    ['20.500.12345/AbC', 'handle:20.500.12345/AbC'],
    ['20.500.12345/abc', 'handle:20.500.12345/abc'],
    ['11234/1-3022', 'handle:11234/1-3022'],
    ['11858/00-001M-0000-0010-7CA9-4?x', 'handle:11858/00-001M-0000-0010-7CA9-4?x'],
    ['0.NA/10568', 'handle:0.NA/10568'],
    ['hdl:10568/1234', 'handle:10568/1234'],
    ['HDL: 10568/1234', 'handle:10568/1234'],
    ['handle: 10568/1234', 'handle:10568/1234'],
    ['info:hdl/10568/1234', 'handle:10568/1234'],
    ['https://hdl.handle.net/10568/1234', 'handle:10568/1234'],
    ['http://hdl.handle.net/10568/1234', 'handle:10568/1234'],
    ['hdl.handle.net/10568/1234', 'handle:10568/1234'],
    ['http://hdl.handle.net/10568/1234?noredirect#x', 'handle:10568/1234'],
    ['https://hdl.handle.net/10568%2Fa%23b', 'handle:10568/a#b'],
    ['hdl:10568/a%20b', 'handle:10568/a%20b'],
    ['https://cgspace.cgiar.org/handle/10568/1234', 'handle:10568/1234'],
    ['https://yorkspace.library.yorku.ca/xmlui/handle/10315/36158', 'handle:10315/36158'],
    ['https://repository.example.org/handle/10568/1234?show=full', 'handle:10568/1234'],
    ['(hdl:10568/1234).', 'handle:10568/1234'],
    ['10568/a(2)', 'handle:10568/a(2)'],
    ['10568/1234 and more', 'handle:10568/1234'],
  ],
  wrong: [
    '10568',
    '10568/',
    '/1234',
    '10568 /1234',
    '10.1234/abc',
    'hdl:10.1234/abc',
    'https://hdl.handle.net/10.1234/abc',
    'https://doi.org/10.1234/abc',
    '123456789/42',
    'https://demo.dspace.org/handle/123456789/42',
    'loc.gdc/cph.3g04567',
    'this/is/nohandle',
    'https://example.org/10568/1234',
    'https://hdl.handle.net.example.org/10568/1234',
    'https://hdl.handle.net/',
    'https://hdl.handle.net/10568/a%20b',
    'https://hdl.handle.net/10568/a%00b',
    '10568/a\u0000b',
    '10568/a\uD800b',
    '１０５６８/1234',
    '10568.\u212A/1234',
  ],
  normal: /^handle:(?!10\.)\d+(?:\.[\da-zA-Z-]+)*\/\S+$/,
  values: fc.tuple(prefix, suffix).map((parts) => `handle:${parts.join('/')}` as const),
  labels: ['', 'hdl:', 'HDL: ', 'handle:', 'info:hdl/'],
});

readerTests({
  scheme: 'handle',
  read: readHandle,
  written: [],
  wrong: [],
  normal: /^handle:/,
  values: fc
    .tuple(prefix, fc.stringMatching(/^[a-z\d]{1,8}$/))
    .map((parts) => `handle:${parts.join('/')}` as const),
  labels: [
    'https://hdl.handle.net/',
    'http://hdl.handle.net/',
    'https://dspace.example.org/handle/',
    'https://example.org/jspui/handle/',
  ],
  tails: ['', '?noredirect', '#x'],
});
