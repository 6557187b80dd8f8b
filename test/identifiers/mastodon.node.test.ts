import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joined, readMastodon } from '../../src/identifiers/mastodon.js';
import { elsewhere, rounds } from './places.js';
import { numbers, readerTests } from './reader.js';

const post = 'https://example.org/@lab/114000000000000001';
const other = 'https://other.example/@some.body/7';

readerTests({
  scheme: 'mastodon',
  read: readMastodon,
  written: [
    [post, `mastodon:${post}`],
    [`${post}/?a=1#b`, `mastodon:${post}`],
    ['https://EXAMPLE.org/users/lab/statuses/114000000000000001', `mastodon:${post}`],
    [`${post},${other}`, `mastodon:${post},${other}`],
    [`mastodon:${post},mastodon:${other},${post}`, `mastodon:${post},${other}`],
  ],
  wrong: [
    ...elsewhere,
    'http://example.org/@lab/114000000000000001',
    'https://example.org/@lab@other.example/114000000000000001',
    'https://example.org/@lab',
    'https://example.org/@lab/0',
    'https://example.org/@lab/114a',
    'https://example.org/@lab/7/embed',
    `${post},`,
    `${post},https://example.org/`,
    Array.from({ length: 11 }, (_, at) => `https://example.org/@lab/${at + 1}`).join(),
  ],
  normal:
    /^mastodon:https:\/\/[^\s/]+\/@[\w.-]+\/[1-9]\d*(?:,https:\/\/[^\s/]+\/@[\w.-]+\/[1-9]\d*){0,9}$/,
  values: fc
    .array(fc.tuple(fc.domain(), numbers(20)), { minLength: 1, maxLength: 10 })
    .map((posts) => {
      const addresses = posts.map(
        ([host, number]) => `https://${host.toLowerCase()}/@lab/${number}`,
      );
      return `mastodon:${[...new Set(addresses)].join(',')}` as const;
    }),
  labels: ['', 'mastodon:'],
  sentences: rounds,
  foldsMore: true,
});

test('posts are told together up to ten', () => {
  const five = (from: number) =>
    readMastodon([0, 1, 2, 3, 4].map((at) => `https://example.org/@lab/${from + at}`).join())!;
  assert.equal(joined(five(1), five(6))?.split(',').length, 10);
  assert.equal(joined(joined(five(1), five(6))!, `mastodon:${post}`), undefined);
});
