import assert from 'node:assert/strict';
import { it } from 'node:test';
import { wikidata } from '../../src/providers/wikidata.js';
import { question, replyTo } from '../providers/reply.js';
import { folder } from './folder.js';

const sparql = 'An answer of the query service, which is not asked.';
const { missing, open } = folder('wikidata', {
  'cirrus-search.json': 'read',
  'sparql-optional-values.json': { unused: sparql },
  'sparql-statements.json': { unused: sparql },
});

it('cirrus-search.json names one item, Q1, whose pages are asked for next', (t) => {
  if (missing) return t.skip(missing);
  const first = replyTo(question(wikidata, ['doi:10.5555/a']), open('cirrus-search.json'));
  const [next, ...more] = wikidata.next!([first]);
  assert.equal(new URL(next!.url).searchParams.get('ids'), 'Q1');
  assert.deepEqual(more, []);
});
