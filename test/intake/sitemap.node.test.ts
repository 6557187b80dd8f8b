import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSitemap } from '../../src/intake/sitemap.js';

test('a sitemap holds the addresses of pages, without those of their pictures', () => {
  const text = `<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
 <url><loc> https://example.org/a?x=1&amp;y=2 </loc><image:image><image:loc>https://example.org/a.png</image:loc></image:image></url>
 <url><loc><![CDATA[https://example.org/b]]></loc></url>
 <url><loc>https://example.org/b</loc></url>
 <url><loc>/relative</loc></url>
 <url><loc>javascript:alert(1)</loc></url>
</urlset>`;
  assert.deepEqual(readSitemap(text), {
    pages: ['https://example.org/a?x=1&y=2', 'https://example.org/b'],
    maps: [],
  });
});

test('an index of sitemaps holds the addresses of sitemaps', () => {
  const text =
    '<sitemapindex xmlns="x"><sitemap><loc>https://example.org/1.xml</loc></sitemap></sitemapindex>';
  assert.deepEqual(readSitemap(text), { pages: [], maps: ['https://example.org/1.xml'] });
});

test('a sitemap may be a list of addresses', () => {
  assert.deepEqual(readSitemap('https://example.org/a\r\nhttps://example.org/b\n').pages, [
    'https://example.org/a',
    'https://example.org/b',
  ]);
});

test('what is no sitemap holds nothing, and is read at once', () => {
  const begun = performance.now();
  for (const part of ['<loc>', '<![CDATA[', '<loc><![CDATA[', '&amp;', ' ', '<urlset>'])
    assert.deepEqual(readSitemap(`<urlset>${part.repeat(100_000)}`).pages, []);
  assert.ok(performance.now() - begun < 10_000);
});
