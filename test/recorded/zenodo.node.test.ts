import assert from 'node:assert/strict';
import { zenodo } from '../../src/providers/zenodo.js';
import { received, replyTo } from '../providers/reply.js';
import { each } from './each.js';
import { told } from './told.js';

each<{ readonly views: string; readonly downloads: string }>(
  'zenodo',
  {
    // A search by the number of all versions, which has found one record.
    'record.json': { views: 'counted 406', downloads: 'counted 27' },
    'search_keyword.json': { unused: 'a search for a keyword' },
  },
  (line, { source, text }) => {
    for (const id of ['zenodo:5173799', 'zenodo:4691101'] as const) {
      const [request] = zenodo.request([id], {});
      const missing = replyTo(request!, '', { status: 404 });
      const [search, ...others] = zenodo.next?.([missing]) ?? [];
      assert.deepEqual(others, []);
      const found = replyTo(search!, received(text), { status: source.status });
      const [answer] = zenodo.parse([missing, found], [id], {});
      assert.ok(answer);
      assert.deepEqual(
        { views: told(answer, 'views'), downloads: told(answer, 'downloads') },
        line,
      );
    }
  },
);
