import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Finding } from '../../src/model/finding.js';
import { bluesky } from '../../src/providers/bluesky.js';
import { run } from '../providers/chain.js';
import { folder } from './folder.js';

const text = 'It holds texts and names, which are never asked for.';
const search = 'Its search is not open, so that it is never asked.';

const posts = folder('bluesky', {
  'error-403-searchPosts-cursor.html': { unused: search },
  'error-429-RateLimitExceeded.json': { unused: 'Of a host that is never asked.' },
  'getLikes.json': { unused: text },
  'getPostThread-3kbi57u4sys2l.json': { unused: text },
  'getPostThread.json': { unused: text },
  // Only for how the keys of posts tell their days.
  'getPosts.json': 'read',
  'getProfiles.json': { unused: text },
  'resolveHandle.json': { unused: text },
  'searchPosts-by-url-atrrr.json': 'read',
  'searchPosts-hashtag-rstats-limit100.json': { unused: search },
  'searchPosts-redistricting.json': { unused: search },
});

const register = folder('constellation', {
  // An older question, about records of another kind; its records have the form of ours.
  'links-semble.so.json': 'read',
});

const target = 'https://doi.org/10.5555/1';
const collection = 'app.bsky.feed.post';

/** What is said of a work to which these records link. */
function found(records: readonly unknown[]): Finding {
  const { answer } = run(
    {
      provider: bluesky,
      serve: ({ pathname, searchParams }) => {
        if (pathname !== '/links/all') return { body: { records, cursor: null } };
        const paths = { '.embed.external.uri': { records: records.length } };
        return {
          body: { links: searchParams.get('target') === target ? { [collection]: paths } : {} },
        };
      },
    },
    'doi:10.5555/1',
  );
  return answer.findings[0]!;
}

function dates(finding: Finding): unknown {
  assert.ok(finding.state === 'counted');
  return [finding.value, finding.items?.map(({ date }) => date)];
}

it('the key of a recorded post tells the day that the post itself names', (t) => {
  if (posts.missing) return t.skip(posts.missing);
  for (const [file, key, day] of [
    ['getPosts.json', '3k7qmjev5lr2s', '2023-09-19'],
    ['searchPosts-by-url-atrrr.json', '3lcmymlgxwa2t', '2024-12-06'],
  ] as const) {
    const { posts: given } = posts.open(file) as {
      posts: { uri: string; record: { createdAt: string } }[];
    };
    const [, did, rkey] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/(.+)$/.exec(given[0]!.uri)!;
    assert.deepEqual([rkey, given[0]!.record.createdAt.slice(0, 10)], [key, day]);
    assert.deepEqual(dates(found([{ did, collection, rkey }])), [1, [day]]);
  }
});

it('recorded records of the register are read, were they of posts', (t) => {
  if (register.missing) return t.skip(register.missing);
  const { linking_records: records } = register.open('links-semble.so.json') as {
    linking_records: object[];
  };
  assert.equal(found(records).state, 'failed');
  const finding = found(records.map((record) => ({ ...record, collection })));
  assert.ok(finding.state === 'counted');
  assert.equal(finding.value, 6);
  for (const { date } of finding.items!) assert.match(date!, /^2025-(08|09|1[012])-/);
});
