import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesOf } from '../../src/aggregate/details-sites.js';

const items = (...links: readonly string[]) => links.map((link) => ({ title: 'A page', link }));

test('pages of several sites are counted by site, and the one with more than half is named', () => {
  const pages = items(
    'https://one.example/a',
    'https://www.one.example/b',
    'http://one.example/c',
    'https://two.example/a',
    'https://three.example/a',
  );
  assert.deepEqual(sitesOf('blog-posts', pages), { count: 3, most: 'one.example' });
  assert.deepEqual(sitesOf('news-items', pages.slice(2)), { count: 3 });
});

test('many pages of one site are said to be of one', () => {
  const pages = items(...Array.from({ length: 373 }, (_, at) => `https://blog.example/${at}`));
  assert.deepEqual(sitesOf('blog-posts', pages), { count: 1 });
});

test('nothing is said of a single page, of what stands where its source is, and of what is no address', () => {
  const two = ['https://one.example/a', 'https://two.example/a'];
  assert.equal(sitesOf('blog-posts', items('https://one.example/a')), undefined);
  assert.equal(sitesOf('wikipedia-pages', items(...two)), undefined);
  assert.equal(sitesOf('blog-posts', items('nowhere', 'https://one.example/a')), undefined);
  const odd = [null, 7, {}, { toString: 0 }].map((link) => ({ title: 'A page', link }) as never);
  for (const rest of [items('nowhere'), odd])
    assert.deepEqual(sitesOf('blog-posts', [...rest, ...items(...two)]), { count: 2 });
});
