import { readOpenalex } from '../../src/identifiers/openalex.js';
import { numbers, readerTests } from './reader.js';

readerTests({
  scheme: 'openalex',
  read: readOpenalex,
  written: [
    ['W2741809807', 'openalex:W2741809807'],
    ['w2741809807', 'openalex:W2741809807'],
    ['openalex:W2741809807', 'openalex:W2741809807'],
    ['OpenAlex: W2741809807', 'openalex:W2741809807'],
    ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['https://openalex.org/works/w2741809807', 'openalex:W2741809807'],
    ['https://api.openalex.org/works/W2741809807?select=id', 'openalex:W2741809807'],
    ['openalex.org/W2741809807/', 'openalex:W2741809807'],
    ['OpenAlex: https://openalex.org/W2741809807.', 'openalex:W2741809807'],
  ],
  wrong: [
    '2741809807',
    'W',
    'W0',
    'W02741809807',
    'W1234567890123',
    'W2741809807x',
    'W2741809807/2',
    'A5023888391',
    'F4320332161',
    'https://openalex.org/A5023888391',
    'https://openalex.org/works?filter=doi:10.7717/peerj.4375',
    'https://api.openalex.org/works/doi:10.7717/peerj.4375',
    'https://example.org/W2741809807',
    'https://openalex.org.example.org/W2741809807',
    'W２７４１',
  ],
  normal: /^openalex:W[1-9]\d{0,11}$/,
  values: numbers(12).map((value) => `openalex:W${value}` as const),
  labels: ['', 'openalex:', 'https://openalex.org/', 'https://api.openalex.org/works/'],
  tails: ['', '/', '?select=id', '#x'],
});
