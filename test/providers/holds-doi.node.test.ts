import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdsDoi } from '../../src/providers/holds-doi.js';

const doi = '10.5555/made-up.1';

describe('a text holds a DOI', () => {
  it('whatever stands round it', () => {
    for (const text of [
      doi,
      `(doi:${doi})`,
      `See ${doi}.`,
      `${doi}, 10.5555/made-up.2`,
      '10.5555/MADE-UP.1',
      `first 10.5555/made-up.12, then ${doi}; more`,
      `https://example.org/doi/${doi}?cookie=1`,
      `https://example.org/articles/${doi}/full`,
      `https://example.org/articles/${doi}/pdf/`,
      `${doi} Müller`,
    ])
      assert.ok(holdsDoi(text, doi), text);
  });

  it('not where it is the beginning or the end of another', () => {
    for (const text of [
      '',
      '10.5555/made-up',
      '10.5555/made-up.12',
      '10.5555/made-up.1.s001',
      '10.5555/made-up.1-2',
      '10.5555/made-up.1/2',
      '10.5555/made-up.1/fullerene',
      '10.5555/made-up.1é',
      '110.5555/made-up.1',
    ])
      assert.ok(!holdsDoi(text, doi), text);
  });

  it('which is told at once, however often it almost does', () => {
    const begun = performance.now();
    assert.ok(!holdsDoi('10.5555/made-up.12 '.repeat(50_000), doi));
    assert.ok(performance.now() - begun < 1000);
  });
});
