import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doiUrls, isLinkTo } from '../../src/providers/urls.js';

const doi = '10.5555/made-up.1';

describe('the addresses of a DOI', () => {
  it('are those of both resolvers, with and without encryption', () => {
    assert.deepEqual(doiUrls(doi), [
      'https://doi.org/10.5555/made-up.1',
      'http://doi.org/10.5555/made-up.1',
      'https://dx.doi.org/10.5555/made-up.1',
      'http://dx.doi.org/10.5555/made-up.1',
    ]);
  });

  it('hold no character that would end the path', () => {
    const [url] = doiUrls('10.5555/a<b>;2-#?%2f');
    assert.equal(url, 'https://doi.org/10.5555/a%3Cb%3E;2-%23%3F%252f');
    assert.ok(isLinkTo(url, '10.5555/a<b>;2-#?%2f'));
  });

  it('are known again in whatever form', () => {
    for (const url of [
      ...doiUrls(doi),
      'https://doi.org/10.5555/MADE-UP.1',
      'https://www.doi.org/10.5555/made-up.1/',
      'HTTPS://DOI.ORG/10.5555%2Fmade-up.1?utm_source=x#top',
    ])
      assert.ok(isLinkTo(url, doi), url);
  });

  it('are not those of another', () => {
    for (const url of [
      'https://doi.org/10.5555/made-up.12',
      'https://doi.org/10.5555/made-up',
      'https://doi.org/',
      'https://example.org/https://doi.org/10.5555/made-up.1',
      'https://doi.org.example.org/10.5555/made-up.1',
      'ftp://doi.org/10.5555/made-up.1',
      'doi:10.5555/made-up.1',
      '',
    ])
      assert.ok(!isLinkTo(url, doi), url);
  });
});
