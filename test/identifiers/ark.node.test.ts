import fc from 'fast-check';
import { readArk } from '../../src/identifiers/ark.js';
import { readerTests } from './reader.js';

readerTests({
  scheme: 'ark',
  read: readArk,
  written: [
    ['ark:/12345/x', 'ark:/12345/x'],
    ['ark:12345/x', 'ark:12345/x'],
    ['ARK:/12345/X', 'ark:/12345/X'],
    ['ark:/12148/btv1b8449691v/f29', 'ark:/12148/btv1b8449691v/f29'],
    ['ark:/99166/w66d60p2', 'ark:/99166/w66d60p2'],
    ['ark:/b5060/D8-x.v2', 'ark:/b5060/D8-x.v2'],
    ['https://n2t.net/ark:/12345/x', 'ark:/12345/x'],
    ['n2t.net/ark:12345/x', 'ark:12345/x'],
    ['https://gallica.bnf.fr/ark:/12148/btv1b8449691v', 'ark:/12148/btv1b8449691v'],
    ['https://archive.org/details/ark:/13960/t2r51pn6j', 'ark:/13960/t2r51pn6j'],
    ['https://n2t.net/ark:/12345/x?info#y', 'ark:/12345/x'],
    ['ark:/12345/x??', 'ark:/12345/x'],
    ['(ark:/12345/x).', 'ark:/12345/x'],
    ['ark:/12345/x(2)', 'ark:/12345/x(2)'],
  ],
  wrong: [
    'ark',
    'ark:',
    'ark:/12345',
    'ark:/12345/',
    'ark:/1234/x',
    'ark:/12a45/x',
    'ark://12345/x',
    'ark:/12345/?info',
    '/12345/x',
    '12345/x',
    'https://n2t.net/12345/x',
    'https://n2t.net/?q=ark:/12345/x',
    'ar\u212A:/12345/x',
    'ark:/１２３４５/x',
    'ark:/12345/a\u0000b',
    'ark:/12345/a\uD800b',
  ],
  normal: /^ark:\/?[\da-z]{5,}\/[^\s?#]+$/i,
  values: fc
    .tuple(
      fc.constantFrom('/12345', '12345', '/12148', '99999', '/b5060'),
      fc.stringMatching(/^[A-Za-z\d][\w=*+@$./%-]{0,8}[A-Za-z\d]$/),
    )
    .map((parts) => `ark:${parts.join('/')}` as const),
  labels: ['', 'https://n2t.net/', 'https://archive.org/details/', 'n2t.net/'],
  tails: ['', '?info', '#x'],
});
