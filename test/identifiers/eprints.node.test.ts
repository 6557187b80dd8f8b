import fc from 'fast-check';
import { readEprints } from '../../src/identifiers/eprints.js';
import { elsewhere, rounds } from './places.js';
import { numbers, readerTests } from './reader.js';

const item = 'eprints:https://example.org/123';

readerTests({
  scheme: 'eprints',
  read: readEprints,
  written: [
    ['https://example.org/123', item],
    ['https://example.org/123/', item],
    ['https://example.org/id/eprint/123', item],
    ['https://example.org/id/eprint/123/?a=1#b', item],
    ['HTTPS://EXAMPLE.ORG/123', item],
    [item, item],
    ['https://example.org/archive/123', 'eprints:https://example.org/archive/123'],
    ['https://example.org/a/id/eprint/123', 'eprints:https://example.org/a/123'],
    ['http://localhost:8080/123', 'eprints:http://localhost:8080/123'],
  ],
  wrong: [
    ...elsewhere.filter((text) => !/^https:\/\/example\.org\/123$/.test(text)),
    'https://example.org/0',
    'https://example.org/0123',
    'https://example.org/123a',
    'https://example.org/123/1',
    'https://example.org/123/1/',
    'https://example.org/123/1/a.pdf',
    'https://example.org/12345678901',
    'https://example.org/?123',
    'https://example.org/#123',
    'eprints:123',
  ],
  normal: /^eprints:https?:\/\/[^\s?#]+\/[1-9]\d{0,9}$/,
  values: fc
    .tuple(fc.domain(), fc.constantFrom('', '/archive', '/a/b'), numbers(10))
    .map(
      ([host, path, number]) => `eprints:https://${host.toLowerCase()}${path}/${number}` as const,
    ),
  labels: ['', 'eprints:', 'eprints: '],
  foldsMore: true,
  sentences: rounds,
});
