import assert from 'node:assert/strict';
import { inveniordm } from '../../src/providers/inveniordm.js';
import { received, replyTo } from '../providers/reply.js';
import { each } from './each.js';
import { told } from './told.js';

each<{ readonly views: string; readonly downloads: string }>(
  'inveniordm',
  {
    'record_rd9fg-k5282.json': { views: 'counted 67', downloads: 'counted 41' },
    'record_me6g8-ypa19.json': { views: 'counted 57', downloads: 'counted 62' },
    'record_72k82-bv782.json': { views: 'counted 5', downloads: 'counted 6' },
    'record_1xznc-1cj34.json': { views: 'failed refused', downloads: 'failed refused' },
    'record_6swqe-4t813.json': { views: 'counted 57', downloads: 'counted 62' },
  },
  (line, { source, text }) => {
    const id = `inveniordm:${source.request}` as const;
    const [request] = inveniordm.request([id], {});
    assert.equal(request?.url, source.request);
    const reply = replyTo(request, received(text), { status: source.status });
    const [answer] = inveniordm.parse([reply], [id], {});
    assert.ok(answer);
    assert.deepEqual({ views: told(answer, 'views'), downloads: told(answer, 'downloads') }, line);
  },
);
