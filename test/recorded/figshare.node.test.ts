import assert from 'node:assert/strict';
import { figshare } from '../../src/providers/figshare.js';
import { question, received, replyTo } from '../providers/reply.js';
import { each } from './each.js';
import { told } from './told.js';

const id = 'figshare:23';

each<{ readonly views: string }>(
  'figshare-stats',
  {
    'total_views_article_23.json': { views: 'counted 231' },
    'timeline_day_downloads_article_23.json': { unused: 'by days, and we ask by months' },
    'breakdown_day_shares_article_23.json': {
      unused: 'countries by name, of a year at the most, and counts of shares',
    },
    'top_views_article.json.invalid.txt': { unused: 'the items viewed most' },
  },
  ({ views }, { source, text }) => {
    const request = question(figshare, [id]);
    assert.equal(request.url, source.request);
    const [answer] = figshare.parse([replyTo(request, received(text))], [id], {});
    assert.ok(answer);
    assert.deepEqual(told(answer, 'views'), views);
  },
);
