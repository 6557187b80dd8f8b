/** What may stand round an address: it is no word of a sentence. */
export const rounds: readonly (readonly [string, string])[] = [
  ['', ''],
  ['  ', '\n'],
  ['\uFEFF', '\u200B'],
  ['<', '>'],
];

/** What names no item of a repository, whichever it is. */
export const elsewhere = [
  'example.org',
  'https://example.org',
  'https://example.org/',
  'https://example.org/a',
  'https://example.org/handle/10568/1234',
  'https://[::1',
  'ftp://example.org/123',
  'file:///123',
  'javascript:alert(123)',
  'https://user:secret@example.org/123',
  'url:https://example.org/123',
  '/123',
  '123',
  'http\u017F://example.org/123',
  'https://example.org/123 and more',
];
