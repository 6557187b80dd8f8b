import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { webmention } from '../../src/providers/webmention.js';
import { run } from '../providers/chain.js';
import { outcome } from '../providers/reply.js';
import { folder } from './folder.js';

const { missing, open } = folder('webmention-io', {
  'count.json': { unused: 'It counts likes and shares together with what links to the page.' },
  'mentions-image-orientation.json': 'read',
  'mentions-montevil-2021.json': 'read',
  'mentions-teaser-links.json': 'read',
});

const site = 'url:https://justmarkup.com/articles';
const none = 'not-covered ambiguous-zero';

// By hand: 8 posts that Bridgy passed on, and 21 pages of others.
const expected: readonly [string, Identifier, readonly string[]][] = [
  [
    'mentions-image-orientation.json',
    `${site}/2019-10-21-image-orientation/`,
    ['counted 8', 'counted 21'],
  ],
  [
    'mentions-teaser-links.json',
    `${site}/2020-02-21-teaser-with-multiple-links/`,
    [none, 'counted 1'],
  ],
  ['mentions-montevil-2021.json', 'url:https://montevil.org/', [none, none]],
];

for (const [file, id, said] of expected)
  it(`${file} says ${said.join(', ')}`, (t) => {
    if (missing) return t.skip(missing);
    const given = open(file);
    // One is a site's own copy of the rows alone.
    const body = Array.isArray(given) ? { type: 'feed', children: given as unknown[] } : given;
    const { answer } = run({ provider: webmention, serve: () => ({ body }) }, id);
    assert.deepEqual([outcome(answer, 'posts'), outcome(answer, 'blog-posts')], said);
    const shown = JSON.stringify(answer.findings.map((each) => 'items' in each && each.items));
    assert.doesNotMatch(shown, /avatar|<p>|"content"|"author"/);
  });
