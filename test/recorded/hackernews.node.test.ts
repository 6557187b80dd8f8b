import assert from 'node:assert/strict';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { hackernews } from '../../src/providers/hackernews.js';
import { run } from '../providers/chain.js';
import { outcome } from '../providers/reply.js';
import { recorded } from './lines.js';

interface Hits {
  readonly hits: readonly object[];
}

// No search for a DOI is recorded. What was found of other words is given a link and one page.
const id: Identifier = 'doi:10.5555/made-up.1';
const other = { unused: 'the answer to another question, which we do not ask' };

function read(body: unknown): ReturnType<typeof run>['answer'] {
  return run({ provider: hackernews, serve: () => ({ body }) }, id).answer;
}

recorded('hackernews', {
  'search-hello-2hits.json': (body) => {
    // Two of 35,987 stories are given, on the first of 500 pages.
    assert.equal(outcome(read(body), 'discussions'), 'not-covered no-figure');
    const { hits } = body as Hits;
    const linked = hits.map((hit) => ({ ...hit, url: 'https://doi.org/10.5555/made-up.1' }));
    const answer = read({ ...(body as Hits), hits: linked, nbPages: 1 });
    assert.equal(outcome(answer, 'discussions'), 'counted 2');
    const [finding] = answer.findings;
    assert.deepEqual(finding && 'items' in finding && finding.items, [
      {
        title: 'Bye Bye Mongo, Hello Postgres',
        link: 'https://news.ycombinator.com/item?id=18717168',
        outlet: 'Hacker News',
        date: '2018-12-19',
      },
      {
        title: 'Hello, GitHub',
        link: 'https://news.ycombinator.com/item?id=17230273',
        outlet: 'Hacker News',
        date: '2018-06-04',
      },
    ]);
  },
  'search_by_date-rmotr-page1.json': { unused: 'comments, by date: we search stories' },
  'item.json': other,
  'user-pg.json': other,
});
