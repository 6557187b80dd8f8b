import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { mastodon } from '../../src/providers/mastodon.js';
import { run } from '../providers/chain.js';
import { outcome } from '../providers/reply.js';
import { folder } from './folder.js';

const search = 'Nobody may search without an account.';
const { missing, open } = folder('mastodon', {
  'search-v2-statuses-empty.json': { unused: search },
  'search-v2.json': { unused: search },
  'status-114620457512351116.json': 'read',
  'status-404.json': 'read',
  'timeline-tag-rstats.json': { unused: 'Posts by a tag, which names no work.' },
  'trends-tags.json': { unused: 'Tags, which name no work.' },
});

const none = 'not-covered unknown-work';
const lines: readonly [file: string, number: string, status: number, said: readonly string[]][] = [
  [
    'status-114620457512351116.json',
    '114620457512351116',
    200,
    ['counted 1', 'counted 5', 'counted 12'],
  ],
  ['status-404.json', '1', 404, [none, none, none]],
];

for (const [file, number, status, said] of lines)
  it(`${file} says ${said.join(', ')}`, (t) => {
    if (missing) return t.skip(missing);
    const id: Identifier = `mastodon:https://fosstodon.org/@a/${number}`;
    const serve = () => ({ body: open(file), status });
    const { answer } = run({ provider: mastodon, serve }, id);
    assert.deepEqual(
      (['replies', 'reposts', 'likes'] as const).map((measure) => outcome(answer, measure)),
      said,
    );
    const shown = JSON.stringify(answer.findings.map((each) => 'items' in each && each.items));
    assert.doesNotMatch(shown, /avatar|<p>|schochastics/);
  });
