import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { about, readLemmy } from '../../src/identifiers/lemmy.js';
import { rounds } from './places.js';
import { numbers, readerTests } from './reader.js';

readerTests({
  scheme: 'lemmy',
  read: readLemmy,
  written: [
    ['https://example.org', 'lemmy:https://example.org'],
    ['https://EXAMPLE.org/#a', 'lemmy:https://example.org'],
    ['https://example.org/10.5555%2FA', 'lemmy:https://example.org/10.5555%2Fa'],
    ['https://example.org/10.5555/a', 'lemmy:https://example.org/10.5555%2Fa'],
    ['https://example.org/10.5555%2Fa%23b%3Fc', 'lemmy:https://example.org/10.5555%2Fa%23b%3Fc'],
  ],
  wrong: [
    'example.org',
    'http://example.org',
    'https://user:secret@example.org',
    'https://example.org/c/science',
    'https://example.org/?q=1',
    'https://example.org/doi:10.5555/a',
    'https://example.org/%',
    'javascript:alert(1)',
  ],
  normal: /^lemmy:https:\/\/[^\s/]+(?:\/10\.[^\s/]+)?$/,
  values: fc
    .tuple(fc.domain(), numbers(9))
    .map(([host, number]) => `lemmy:https://${host.toLowerCase()}/10.5555%2F${number}` as const),
  labels: ['', 'lemmy:'],
  sentences: rounds,
  foldsMore: true,
});

test('a server is asked about each DOI of a work, and about nothing where there is none', () => {
  const server = 'lemmy:https://example.org';
  assert.deepEqual(about(server, ['pmid:1', 'doi:10.5555/a#b', 'doi:10.5555/c']), [
    `${server}/10.5555%2Fa%23b`,
    `${server}/10.5555%2Fc`,
  ]);
  assert.deepEqual(about(server, ['pmid:1']), []);
});
