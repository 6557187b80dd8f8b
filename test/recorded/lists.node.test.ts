import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { schemeOf } from '../../src/identifiers/identifier.js';
import { crossrefLists } from '../../src/providers/crossref-lists.js';
import { openalexLists } from '../../src/providers/openalex-lists.js';
import { areHere, place } from '../recordings.js';
import { recorded, recordedReply } from './lists.js';

const missing = `no recordings in ${place}`;
const person = 'orcid:0000-0002-1825-0097';

// Which files there are of OpenAlex and Crossref stands in recordings.expected.json. None of these
// lists is one that we would have asked for; they are read as if they were.
describe('recorded lists of OpenAlex', { skip: !areHere && missing }, () => {
  it('are read whole', () => {
    const { entries, read, total } = recorded(openalexLists, person, [
      'openalex',
      'list_cited_by_perpage200_huge.json',
    ]);
    assert.deepEqual([read, total], [38, 38]);
    const having = (scheme: string) =>
      entries.filter(({ identifiers }) => identifiers.some((id) => schemeOf(id) === scheme)).length;
    assert.deepEqual([having('openalex'), having('doi'), having('pmid')], [38, 30, 6]);
  });

  it('go on behind their first page', () => {
    const reply = recordedReply(openalexLists, person, ['openalex', 'works_list_big.json']);
    const { entries, total } = openalexLists.parse([reply], person);
    assert.equal(total, 10_406_111);
    assert.deepEqual(entries[1]?.identifiers, [
      'doi:10.3322/caac.21834',
      'openalex:W4393935425',
      'pmid:38572751',
    ]);
    assert.equal(entries[1].year, 2024);
    const [next] = openalexLists.next([reply], person, {});
    assert.equal(new URL(next!.url).searchParams.get('page'), '2');
  });

  it('may be empty', () => {
    const reply = recordedReply(openalexLists, person, ['openalex', 'list_empty.json']);
    assert.deepEqual(openalexLists.parse([reply], person), { entries: [], read: 0, total: 0 });
    assert.deepEqual(openalexLists.next([reply], person, {}), []);
  });

  it('refuse a filter they do not know', () => {
    const listed = recorded(openalexLists, person, ['openalex', 'error400_bad_filter.json']);
    assert.equal(listed.failure, 'refused');
  });
});

describe('recorded lists of Crossref', { skip: !areHere && missing }, () => {
  it('are looked at again for the award', () => {
    const file = ['crossref', 'funder_works.json'] as const;
    for (const [number, dois] of [
      ['DMS 1663813', ['doi:10.1112/jlms.12634']],
      ['DMS-1812601', ['doi:10.1111/sapm.12373']],
      ['EP/R034826/1', []],
      ['1663813', []],
    ] as const) {
      const listed = recorded(crossrefLists, `award:10.13039/100000001/${number}`, file);
      assert.deepEqual(
        listed.entries.flatMap(({ identifiers }) => identifiers),
        dois,
        number,
      );
      assert.deepEqual([listed.read, listed.total], [20, 551_473]);
    }
  });

  it('say what works are', () => {
    const { entries } = recorded(crossrefLists, person, ['crossref', 'list_rows2.json']);
    assert.deepEqual(
      entries.map(({ title, year, identifiers }) => [title, year, identifiers]),
      [
        ['Soziale Innovation', 2018, ['doi:10.1007/978-3-658-17671-6_18-1']],
        ['Loot Crates', 2024, ['doi:10.1007/978-3-031-23161-2_300726']],
      ],
    );
  });

  it('may be empty, and may be refused', () => {
    const read = (file: string) => recorded(crossrefLists, person, ['crossref', file]);
    assert.deepEqual(read('list_empty.json'), { entries: [], read: 0, total: 0 });
    assert.equal(read('error400_rows.json').failure, 'refused');
  });
});
