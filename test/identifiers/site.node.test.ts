import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrefix, readHost, readPrefix, siteName } from '../../src/identifiers/site.js';

test('a site is read by its host or the address of its first page', () => {
  for (const text of [
    'repository.example.edu',
    ' Repository.Example.EDU ',
    'https://repository.example.edu',
    'http://www.repository.example.edu/',
  ])
    assert.equal(readHost(text), 'url:https://repository.example.edu/', text);
  assert.equal(readHost('bücher.example'), 'url:https://xn--bcher-kva.example/');
  assert.equal(siteName('url:https://repository.example.edu/'), 'repository.example.edu');
});

test('what is no site by itself is refused', () => {
  for (const text of [
    ...['', 'localhost', '192.0.2.1', '[::1]', 'example.org:8080', 'example.org/items'],
    ...['https://example.org/?a', 'ftp://example.org', 'user@example.org', '*.example.org'],
    ...['example..org', '10.5555', 'a b.example', `${'a'.repeat(64)}.example`],
  ])
    assert.equal(readHost(text), undefined, text);
});

test('a DOI prefix stands for all DOIs that begin with it', () => {
  for (const text of ['10.5555', '10.5555/', ' 10.5555 '])
    assert.equal(readPrefix(text), 'doi:10.5555/');
  assert.equal(readPrefix('10.1000.10'), 'doi:10.1000.10/');
  for (const text of ['', '10.5', '10.5555/abc', 'doi', '11.5555', '10.5555//'])
    assert.equal(readPrefix(text), undefined, text);
  assert.equal(siteName('doi:10.5555/'), '10.5555');
  assert.deepEqual([isPrefix('doi:10.5555/'), isPrefix('url:https://a.example/')], [true, false]);
});
