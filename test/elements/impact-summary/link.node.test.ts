import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceIn, hashOf, initial } from '../../../src/elements/impact-summary/link.js';

test('what a reader has chosen stands in an address, and is read from it again', () => {
  const choice = {
    ...initial('profile'),
    tab: 'works',
    query: 'rain & floods #2',
    year: '2020',
    order: { measure: 'citations', provider: 'openalex' },
  } as const;
  const hash = hashOf(choice, 'lab', 'profile');
  assert.equal(hash, '#lab:tab=works&q=rain+%26+floods+%232&year=2020&order=citations%40openalex');
  assert.deepEqual(choiceIn(hash, 'lab', 'profile'), choice);
});

test('nothing chosen leaves the address alone', () => {
  assert.equal(hashOf(initial('grant'), 'impact-summary', 'grant'), '');
});

test('an address that speaks of something else, or of a part that is not there, changes nothing', () => {
  for (const hash of ['', '#top', '#other:tab=works', '#lab:tab=kitchen', '#lab:%E0%A4%A'])
    assert.deepEqual(choiceIn(hash, 'lab', 'cv'), initial('cv'));
});
