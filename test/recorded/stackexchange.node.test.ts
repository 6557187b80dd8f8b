import assert from 'node:assert/strict';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { stackexchange } from '../../src/providers/stackexchange.js';
import { run, type Sent } from '../providers/chain.js';
import { outcome } from '../providers/reply.js';
import { recorded } from './lines.js';

interface Questions {
  readonly items: readonly object[];
}

const id: Identifier = 'doi:10.5555/made-up.1';

function read(body: unknown) {
  const serve = (url: URL): Sent => ({
    body: url.searchParams.get('site') === 'stackoverflow' ? body : { items: [], has_more: false },
  });
  const { answer } = run({ provider: stackexchange, serve }, id);
  const [finding] = answer.findings;
  return {
    line: outcome(answer, 'questions'),
    items: (finding && 'items' in finding && finding.items) || [],
  };
}

// No search is recorded: these are questions by number and in a list, and hold no text. With a
// text that names a work they are read as found posts, which have the same fields and more.
function naming(body: unknown): Questions {
  const { items, ...rest } = body as Questions;
  return { ...rest, items: items.map((each) => ({ ...each, body: 'doi:10.5555/made-up.1' })) };
}

recorded('stackexchange', {
  'questions-1335851.json': (body) => {
    assert.equal(read(body).line, 'not-covered ambiguous-zero');
    const { line, items } = read(naming(body));
    assert.equal(line, 'counted 1');
    assert.deepEqual(items, [
      {
        title: 'What does "use strict" do in JavaScript, and what is the reasoning behind it?',
        link: 'https://stackoverflow.com/questions/1335851',
        outlet: 'Stack Overflow',
        date: '2009-08-26',
      },
    ]);
  },
  'questions-list-2020-10.json': (body) => {
    const { line, items } = read(naming(body));
    assert.equal(line, 'counted 2');
    assert.deepEqual(
      items.map(({ title, date }) => [title, date]),
      [
        ['Why CPU accesses aligned memory', '2020-10-18'],
        ['Save Decimal with SQLAlchemy', '2020-10-18'],
      ],
    );
  },
});
