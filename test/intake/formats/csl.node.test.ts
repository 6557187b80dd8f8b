import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorks } from '../../../src/intake/works-in-file.js';

const read = (file: unknown) => readWorks(JSON.stringify(file), { name: 'mine.json' });

const items = [
  {
    id: 'http://zotero.org/users/1/items/A',
    type: 'article-journal',
    title: 'On H<sub>2</sub>O',
    DOI: '10.5555/CSL',
    PMID: 123,
    issued: { 'date-parts': [['2020', 1, 2]] },
    ISBN: '978-0-306-40615-7',
  },
  { type: 'chapter', title: 'A chapter', ISBN: '978-0-306-40615-7', issued: { raw: 'May 2011' } },
  {
    type: 'book',
    title: 'A book',
    ISBN: '978-0-306-40615-7 0-306-40615-2',
    issued: { literal: 'x' },
  },
  { type: 'article', title: 'Noted', note: 'Read it\nPMID: 77\narXiv: 2401.00001' },
  { id: 'https://doi.org/10.5555/id' },
  '10.5555/text',
  { DOI: 'none', title: 'Half' },
  {},
  5,
  null,
  { title: { deep: true }, DOI: ['10.5555/x'] },
];

test('CSL-JSON is read as reference managers write it', () => {
  const { kind, works, problems } = read(items);
  assert.equal(kind, 'csl');
  assert.deepEqual(works, [
    {
      identifiers: ['doi:10.5555/csl', 'pmid:123'],
      ...{ title: 'On H2O', year: 2020, type: 'article-journal' },
    },
    { identifiers: [], title: 'A chapter', year: 2011, type: 'chapter' },
    { identifiers: ['isbn:9780306406157'], title: 'A book', type: 'book' },
    {
      identifiers: ['doi:10.48550/arxiv.2401.00001', 'pmid:77', 'arxiv:2401.00001'],
      ...{ title: 'Noted', type: 'article' },
    },
    { identifiers: ['doi:10.5555/id'] },
    { identifiers: ['doi:10.5555/text'] },
    { identifiers: [], title: 'Half' },
  ]);
  assert.deepEqual(
    problems.map(({ entry, trouble: { kind: trouble } }) => [entry, trouble]),
    [
      [7, 'unreadable'],
      [8, 'nameless'],
      [9, 'nameless'],
      [10, 'nameless'],
      [11, 'nameless'],
    ],
  );
});

test('items are found in what holds them, and one alone is read', () => {
  for (const file of [{ items: [items[0]] }, { references: [items[0]] }, items[0]])
    assert.deepEqual(
      read(file).works.map(({ identifiers }) => identifiers[0]),
      ['doi:10.5555/csl'],
    );
});

test('JSON that is cut off, and JSON of another form, say so', () => {
  const told = (text: string) =>
    readWorks(text, { name: 'a.json' }).problems.map(({ trouble: { kind } }) => kind);
  assert.deepEqual(told('[{"DOI": "10.5555/a"'), ['not-json']);
  assert.deepEqual(told('{"name": "a", "version": "1"}'), ['other-file']);
  assert.deepEqual(told('{"format": "impact-badges-snapshot", "version": 2, "works": {}}'), [
    'other-file',
  ]);
});

test('a snapshot gives its works with the names that its owner added', () => {
  const { works, problems } = read({
    format: 'impact-badges-snapshot',
    version: 1,
    works: {
      'doi:10.5555/a': { work: { identifiers: ['doi:10.5555/a', 5], title: 'On a', year: 2020 } },
      nonsense: {},
      'pmid:1': null,
    },
    aliases: { 'arxiv:2401.00001': 'doi:10.5555/a', 'pmid:9': 'doi:10.5555/none', bad: 'pmid:1' },
  });
  assert.deepEqual(works, [
    { identifiers: ['doi:10.5555/a', 'arxiv:2401.00001'], title: 'On a', year: 2020 },
    { identifiers: ['pmid:1'] },
  ]);
  assert.deepEqual(problems, [{ entry: 2, trouble: { kind: 'unreadable', text: 'nonsense' } }]);
});
