import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readUrl, readUrls } from '../../src/identifiers/url.js';
import { readerTests } from './reader.js';

readerTests({
  scheme: 'url',
  read: readUrl,
  written: [
    ['https://example.org', 'url:https://example.org/'],
    ['https://example.org/a', 'url:https://example.org/a'],
    ['http://example.org/a', 'url:http://example.org/a'],
    ['HTTPS://EXAMPLE.ORG/A', 'url:https://example.org/A'],
    ['https://example.org:443/a', 'url:https://example.org/a'],
    ['https://example.org:8443/a', 'url:https://example.org:8443/a'],
    ['https://example.org/a#b', 'url:https://example.org/a'],
    ['https://example.org/a#', 'url:https://example.org/a'],
    ['https://example.org/a/../b/./c', 'url:https://example.org/b/c'],
    ['https://example.org/a?x=1&y=2#z', 'url:https://example.org/a?x=1&y=2'],
    ['https://example.org/Ü', 'url:https://example.org/%C3%9C'],
    ['https://müller.example/', 'url:https://xn--mller-kva.example/'],
    ['https://en.wikipedia.org/wiki/A_(b)', 'url:https://en.wikipedia.org/wiki/A_(b)'],
    ['url:https://example.org/a', 'url:https://example.org/a'],
    ['<https://example.org/a>', 'url:https://example.org/a'],
    ['  https://example.org/a\n', 'url:https://example.org/a'],
    ['https://example.org/a\u200B', 'url:https://example.org/a'],
  ],
  wrong: [
    'example.org',
    '//example.org/a',
    '/a',
    'https:',
    'https://',
    'https:example.org',
    'https://exa mple.org/',
    'https://example.org/a b',
    'https://example.org/a and more',
    'https://exa%mple.org/',
    'https://[::1',
    'https://example.org:99999/',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'ftp://example.org/a',
    'javascript:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'http\u017F://example.org/',
    'https://example.org/a\u0000b',
    'https://example.org/a\uD800b',
  ],
  normal: /^url:https?:\/\/[^\s#]+$/,
  values: fc
    .webUrl({ withQueryParameters: true })
    .map((text) => `url:${new URL(text).href}` as const),
  labels: ['', 'url:', 'url: '],
  foldsMore: true,
  sentences: [
    ['', ''],
    ['  ', '\n'],
    ['\uFEFF', '\u200B'],
    ['<', '>'],
    ['', '#part'],
  ],
});

test('several addresses are read together, or none of them', () => {
  assert.deepEqual(readUrls(' https://a.example/1\n https://B.example/2#x '), [
    'url:https://a.example/1',
    'url:https://b.example/2',
  ]);
  for (const text of ['', ' ', 'https://a.example/1 and more'])
    assert.equal(readUrls(text), undefined);
});
