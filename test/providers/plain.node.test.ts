import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain } from '../../src/providers/plain.js';

describe('the text of HTML', () => {
  it('has no tags', () => {
    assert.equal(plain('a <span class="hit">b</span>c<br/> < d'), 'a bc < d');
  });

  it('has characters for references, once', () => {
    assert.equal(
      plain('&quot;A&amp;B&quot; &lt;i&gt; &#39;c&#x27; &AMP;lt; &#8211;'),
      '"A&B" <i> \'c\' &lt; –',
    );
  });

  it('keeps references to what is no character', () => {
    for (const kept of ['&#55296;', '&#xD800;', '&#0;', '&#x110000;', '&unheard;', '& ;'])
      assert.equal(plain(kept), kept);
  });

  it('is made at once, however long it is', () => {
    const begun = performance.now();
    plain('<'.repeat(500_000) + '&#'.repeat(500_000));
    assert.ok(performance.now() - begun < 1000);
  });
});
