import assert from 'node:assert/strict';
import { type Reply } from '../../src/model/provider.js';
import { eprints } from '../../src/providers/eprints.js';
import { replyTo } from '../providers/reply.js';
import { each } from './each.js';
import { told } from './told.js';

interface Line {
  /** The view of IRStats2 that it is. */
  readonly view: string;
  readonly downloads: string;
}

// The number of the item was hidden by those who recorded it.
const id = 'eprints:https://discovery.ucl.ac.uk/eprint_id1';

/** Of all downloads nothing is recorded: they are made up here, and are 99. */
const total = '{"set":{"name":"eprint","value":"eprint_id1"},"records":[{"count":"99"}]}';

each<Line>(
  'eprints-irstats2',
  {
    'ucl_countries.json': {
      view: 'Table',
      downloads: 'counted 99; GB 14, US 6, IT 4, DE 2, AU 2, HU 1, IN 1, PT 1',
    },
    'ucl_downloads_by_date.json': {
      view: 'Google::Graph',
      downloads: 'counted 99; 1 from 2023-05 to 2023-05, 30 in all',
    },
  },
  ({ view, downloads }, { source, text }) => {
    const [first] = eprints.request([id], {});
    const replies: Reply[] = [replyTo(first!, total)];
    for (const request of eprints.next?.(replies) ?? []) {
      const own = new URL(request.url).searchParams.get('view') === view;
      replies.push(replyTo(request, own ? text : '', { status: own ? source.status : 404 }));
      if (own) assertAskedAlike(request.url, source.request);
    }
    const [answer] = eprints.parse(replies, [id], {});
    assert.ok(answer);
    assert.equal(told(answer, 'downloads'), downloads);
  },
);

/** But for the time, and for what only a drawing needs. */
function assertAskedAlike(ours: string, theirs: string): void {
  const [own, recorded] = [ours, theirs].map((url) => new URL(url));
  assert.equal(own?.pathname, recorded?.pathname);
  for (const name of [
    'set_name',
    'set_value',
    'datatype',
    'view',
    'date_resolution',
    'top',
    'export',
  ])
    assert.equal(own?.searchParams.get(name), recorded?.searchParams.get(name), name);
}
