import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { schemeOf } from '../../src/identifiers/identifier.js';
import { orcid } from '../../src/providers/orcid.js';
import { areHere, place, sourcesOf } from '../recordings.js';
import { recorded } from './lists.js';

const missing = `no recordings of ORCID in ${place}`;
const person = 'orcid:0000-0001-8607-8025';

const lines: Readonly<Record<string, { unused: string } | null>> = {
  'works_0000-0001-8607-8025.json': null,
  'works_empty.json': null,
  'error404_invalid_id.json': null,
  'search_doi.json': { unused: 'a search for people' },
  'error500_start.json': { unused: 'an error of the search for people' },
  'work_detail.json': { unused: 'one work in full' },
};

describe('recorded answers of ORCID', { skip: !areHere && missing }, () => {
  it('have one line each', () => {
    const files = sourcesOf('orcid')!.map(({ file }) => file);
    assert.deepEqual(files.sort(), Object.keys(lines).sort());
  });

  it('list 74 works, 13 of them without an identifier that others know', () => {
    const { entries, read, total, failure } = recorded(orcid, person, [
      'orcid',
      'works_0000-0001-8607-8025.json',
    ]);
    assert.deepEqual([read, total, failure], [74, 74, undefined]);
    const count = (scheme: string) =>
      entries.flatMap(({ identifiers }) => identifiers.filter((id) => schemeOf(id) === scheme))
        .length;
    assert.deepEqual([count('doi'), count('pmid'), count('pmcid')], [54, 40, 19]);
    assert.equal(entries.filter(({ identifiers }) => !identifiers.length).length, 13);
    assert.equal(entries.filter(({ year }) => year === undefined).length, 14);
    assert.deepEqual(entries[0], {
      title: 'Open Code and Peer Review',
      year: 2020,
      type: 'journal-article',
      identifiers: ['doi:10.7557/19.5311'],
    });
    const { title, year, identifiers } = entries.at(-1)!;
    assert.deepEqual(
      [title, year, identifiers],
      ['Unsupervised Discovery of Invariances', undefined, []],
    );
  });

  it('list nothing for an empty record', () => {
    const listed = recorded(orcid, 'orcid:0000-0003-1620-1408', ['orcid', 'works_empty.json']);
    assert.deepEqual(listed, { entries: [], read: 0, total: 0 });
  });

  it('do not pass for another person’s', () => {
    const listed = recorded(orcid, 'orcid:0000-0002-1825-0097', ['orcid', 'works_empty.json']);
    assert.equal(listed.failure, 'other-work');
  });

  it('know of no such person', () => {
    const listed = recorded(orcid, person, ['orcid', 'error404_invalid_id.json']);
    assert.equal(listed.failure, 'unknown-subject');
  });
});
