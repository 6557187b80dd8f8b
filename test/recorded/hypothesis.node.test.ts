import assert from 'node:assert/strict';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { hypothesis } from '../../src/providers/hypothesis.js';
import { run } from '../providers/chain.js';
import { outcome } from '../providers/reply.js';
import { recorded } from './lines.js';

const id: Identifier = 'doi:10.7554/elife.32493';

interface Row {
  readonly references?: readonly string[];
}

function read(body: unknown) {
  const { answer } = run({ provider: hypothesis, serve: () => ({ body }) }, id);
  const [finding] = answer.findings;
  return {
    line: outcome(answer, 'annotations'),
    items: (finding && 'items' in finding && finding.items) || [],
  };
}

const total = (rows: readonly unknown[]) => ({ total: rows.length, rows, replies: [] });
const opened = (rows: readonly object[]) => rows.map((row) => ({ ...row, group: '__world__' }));

recorded('hypothesis', {
  'search-empty.json': (body) => {
    assert.equal(read(body).line, 'not-covered ambiguous-zero');
  },
  // Written in a closed group, which the answer to our question would not hold.
  'annotation-elife-32493.json': (body) => {
    assert.equal(read(total([body])).line, 'failed malformed');
    const { line, items } = read(total(opened([body as object])));
    assert.equal(line, 'counted 1');
    assert.deepEqual(items, [
      {
        title: 'The structure of the COPI coat determined within the cell',
        link: 'https://hyp.is/w02dfNtbEeeShxcmUm1Vzg/elifesciences.org/articles/32493',
        outlet: 'Hypothesis',
        date: '2017-12-07',
      },
    ]);
  },
  // 116 rows of a closed group, five of them replies.
  'rows-group-gVjA5P3n.json': (body) => {
    const rows = body as readonly Row[];
    assert.equal(read(total(rows)).line, 'failed malformed');
    assert.equal(read(total(opened(rows))).line, 'failed malformed');
    const notes = opened(rows.filter(({ references }) => !references?.length));
    const { line, items } = read(total(notes));
    assert.equal(line, 'counted 111');
    assert.equal(items.length, 100);
    assert.deepEqual(items[0], {
      title:
        'Leaked NSA docs: Russian military hacked US voting software company, spearphished 122 election officials',
      link: 'https://hyp.is/lMf11ktmEeefgVuKjDoy_Q/boingboing.net/2017/06/05/nyet.html',
      outlet: 'Hypothesis',
      date: '2017-06-07',
    });
  },
});
