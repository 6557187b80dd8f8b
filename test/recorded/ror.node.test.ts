import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crossrefLists } from '../../src/providers/crossref-lists.js';
import { ror } from '../../src/providers/ror.js';
import { areHere, place, sourcesOf } from '../recordings.js';
import { recorded, recordedReply } from './lists.js';

const missing = `no recordings of ROR in ${place}`;

const lines: Readonly<Record<string, { unused: string } | null>> = {
  'org_013meh722.json': null,
  'org_02q0ygf45_sparse.json': null,
  'query_lincoln.json': { unused: 'a search by words' },
  'query_empty.json': { unused: 'a search by words' },
  'query_funder_id.json': { unused: 'a search by a funder’s number' },
};

describe('recorded answers of ROR', { skip: !areHere && missing }, () => {
  it('have one line each', () => {
    const files = sourcesOf('ror')!.map(({ file }) => file);
    assert.deepEqual(files.sort(), Object.keys(lines).sort());
  });

  it('say what organisations are called', () => {
    for (const [subject, file, name] of [
      ['ror:013meh722', 'org_013meh722.json', 'University of Cambridge'],
      ['ror:02q0ygf45', 'org_02q0ygf45_sparse.json', 'OBS Medical (United Kingdom)'],
    ] as const)
      assert.deepEqual(recorded(ror, subject, ['ror', file]), { entries: [], read: 0, name });
  });

  it('say by which of its 47 numbers Crossref knows a funder', () => {
    const subject = 'award:013meh722/A1';
    const reply = recordedReply(crossrefLists, subject, ['ror', 'org_013meh722.json']);
    const [next] = crossrefLists.next([reply], subject, {});
    const filters = new URL(next!.url).searchParams.get('filter')!.split(',');
    assert.equal(filters.length, 48);
    assert.equal(filters[0], 'award.number:A1');
    assert.equal(filters[1], 'award.funder:10.13039/501100000735');
    assert.ok(next!.url.length < 4000);
  });
});
