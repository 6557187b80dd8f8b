import fc from 'fast-check';
import { readBibcode } from '../../src/identifiers/bibcode.js';
import { digits, readerTests } from './reader.js';

readerTests({
  scheme: 'bibcode',
  read: readBibcode,
  written: [
    ['1974AJ.....79..819H', 'bibcode:1974AJ.....79..819H'],
    ['2004PhRvL..93o0801M', 'bibcode:2004PhRvL..93o0801M'],
    ['2016A&A...594A..13P', 'bibcode:2016A&A...594A..13P'],
    ['2019arXiv190100001A', 'bibcode:2019arXiv190100001A'],
    ['2021zndo...1234567.', 'bibcode:2021zndo...1234567.'],
    ['bibcode:1974AJ.....79..819H', 'bibcode:1974AJ.....79..819H'],
    ['Bibcode: 1974AJ.....79..819H.', 'bibcode:1974AJ.....79..819H'],
    [
      'https://ui.adsabs.harvard.edu/abs/1974AJ.....79..819H/abstract',
      'bibcode:1974AJ.....79..819H',
    ],
    ['https://ui.adsabs.harvard.edu/abs/2016A%26A...594A..13P', 'bibcode:2016A&A...594A..13P'],
    ['http://adsabs.harvard.edu/abs/1974AJ.....79..819H', 'bibcode:1974AJ.....79..819H'],
    ['(2021zndo...1234567.).', 'bibcode:2021zndo...1234567.'],
  ],
  wrong: [
    '1974AJ.....79..819',
    '1974AJ.....79..819HH',
    '3974AJ.....79..819H',
    '1974 J.....79..819H',
    '19741J.....79..819H',
    '1974AJ.....79..8191',
    '1974AJ.....79./819H',
    '2016A%26A...594A..13P',
    '2016A&amp;A.594A..13P',
    '1974AJ.....79..819Ü',
    '1974AJ.....79..819\u212A',
    'https://example.org/abs/1974AJ.....79..819H',
    'https://ui.adsabs.harvard.edu/abs/',
    'https://ui.adsabs.harvard.edu/search/q=1974AJ.....79..819H',
  ],
  normal: /^bibcode:[12]\d{3}[A-Za-z][\w.&]{13}[A-Za-z.:]$/,
  values: fc
    .tuple(
      fc.constantFrom('1', '2'),
      digits(3),
      fc.constantFrom('AJ...', 'A&A..', 'PhRvL', 'MNRAS', 'arXiv'),
      fc.stringMatching(/^[\d.]{4}[.LPQ][\d.]{4}[A-Z.]$/),
    )
    .map((parts) => `bibcode:${parts.join('')}` as const),
  labels: ['', 'bibcode:', 'Bibcode: ', 'https://ui.adsabs.harvard.edu/abs/'],
  tails: ['', '/', '/abstract', '?x=1'],
});
