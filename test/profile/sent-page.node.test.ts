import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { heldId, sentPage } from '../../src/profile/sent-page.js';

const page = (given: Partial<Parameters<typeof sentPage>[0]> = {}) =>
  sentPage({
    title: 'Josiah Carberry',
    language: 'en',
    direction: 'ltr',
    styles: 'p { margin: 0 }',
    markup: '<main></main>',
    snapshot: '{}',
    ...given,
  });

test('the policy of a sent profile allows its own styles by their hash, and nothing else', () => {
  const sent = page({ styles: 'p { margin: 0 }\r\n</style><script>alert(1)</script>' });
  const sheet = /<style>([^]*?)<\/style>/.exec(sent)![1]!;
  const hash = createHash('sha256').update(sheet).digest('base64');
  assert.ok(
    sent.includes(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    ),
  );
  assert.doesNotMatch(sheet, /<\//);
});

test('a title can’t leave its place, nor figures theirs, and the figures are the same when read', () => {
  const figures = { title: '</script><!--<script>alert(1)</script>' };
  const sent = page({
    title: '</title><script>alert(1)</script>',
    snapshot: JSON.stringify(figures),
  });
  assert.equal(sent.match(/<script/g)?.length, 1);
  assert.equal(sent.match(/<\/script/g)?.length, 1);
  const [, held] = new RegExp(`id="${heldId}">([^<]*)</script>`).exec(sent)!;
  assert.deepEqual(JSON.parse(held!), figures);
});

test('language and direction are those of the profile', () => {
  assert.match(page({ language: 'ar', direction: 'rtl' }), /<html lang="ar" dir="rtl">/);
});
