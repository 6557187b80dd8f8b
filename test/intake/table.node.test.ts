import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable } from '../../src/intake/table.js';
import { cpuOf } from '../support/cpu.js';

const read = (text: string) => readTable(text).works.map((work) => work.join(' '));
const told = (text: string) =>
  readTable(text).problems.map(({ line, sentence }) => [line, sentence]);

for (const [header, cell, identifier] of [
  ['doi', '10.5555/a', 'doi:10.5555/a'],
  ['DOI', 'https://doi.org/10.5555/A', 'doi:10.5555/a'],
  [' Doi ', '10.5555/a', 'doi:10.5555/a'],
  ['dc.identifier.doi', '10.5555/a', 'doi:10.5555/a'],
  ['dc.identifier.doi[en_US]', '10.5555/a', 'doi:10.5555/a'],
  ['PubMed ID', '123', 'pmid:123'],
  ['pmid', 'PMID: 123', 'pmid:123'],
  ['PMCID', 'PMC123', 'pmcid:PMC123'],
  ['arXiv ID', '2401.00001', 'arxiv:2401.00001'],
  ['ISBN-13', '978-0-306-40615-7', 'isbn:9780306406157'],
  ['handle', '10568/1234', 'handle:10568/1234'],
  ['Link', 'https://example.org/a', 'url:https://example.org/a'],
  ['Link', 'https://doi.org/10.5555/a', 'doi:10.5555/a'],
  ['dc.identifier.uri', 'https://hdl.handle.net/10568/1', 'handle:10568/1'],
  ['openalex', 'W12', 'openalex:W12'],
  // So EPrints calls them.
  ['id_number', '10.5555/a', 'doi:10.5555/a'],
  ['id_number', 'doi:10.5555/a', 'doi:10.5555/a'],
  ['official_url', 'https://example.org/a', 'url:https://example.org/a'],
  ['identifier', 'arXiv:2401.00001', 'arxiv:2401.00001'],
  ['id', 'https://openalex.org/W12', 'openalex:W12'],
] as const)
  test(`in a column "${header}", "${cell}" is ${identifier}`, () => {
    const text = `title,${header}\n"One, two",${cell}\n`;
    assert.deepEqual(read(text), [identifier]);
    assert.deepEqual(told(text), []);
  });

for (const [name, separator] of [
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
] as const)
  test(`a table with ${name} is read`, () => {
    const text = [
      ['Title', 'DOI', 'PMID'],
      ['On a', '10.5555/a', '1'],
      ['On b', '', '2'],
    ]
      .map((cells) => cells.join(separator))
      .join('\r\n');
    assert.deepEqual(read(`\uFEFF${text}`), ['doi:10.5555/a pmid:1', 'pmid:2']);
  });

test('DOIs with a semicolon in a table with commas stay whole', () => {
  assert.deepEqual(read('doi,title\n10.5555/a;2-b,x; y; z\n'), ['doi:10.5555/a;2-b']);
});

test('what Excel puts before the header is left out', () => {
  assert.deepEqual(read('sep=;\r\ndoi;title\r\n10.5555/a;x\r\n'), ['doi:10.5555/a']);
});

test('several values in a cell, as DSpace writes them, are one work', () => {
  assert.deepEqual(read('dc.identifier.uri\n10.5555/a||hdl:10568/1\n'), [
    'doi:10.5555/a handle:10568/1',
  ]);
});

test('problems are told by the line in the file, over cells with several lines', () => {
  const text = 'title,doi\n"One\ntwo\nthree",10.5555/a\n\nFour,10.1/x y\n"Five\r\nsix",10.2/y\n';
  assert.deepEqual(read(text), ['doi:10.5555/a']);
  assert.deepEqual(told(text), [
    [6, '"10.1/x y" can\'t be read as a DOI.'],
    [7, '"10.2/y" can\'t be read as a DOI.'],
  ]);
});

test('a cell that can not be read does not spoil the rest of its row', () => {
  const text = 'doi,pmid\n10.1/x,12\n';
  assert.deepEqual(read(text), ['pmid:12']);
  assert.equal(told(text).length, 1);
});

test('a row that names nothing is left alone, and so is any other number in its identifier', () => {
  const text = 'identifier,doi\nISSN 1234-5678,10.5555/a\n,\n';
  assert.deepEqual(read(text), ['doi:10.5555/a']);
  assert.deepEqual(told(text), []);
});

test('a table whose first row names no column says which names there are', () => {
  const [[line, sentence] = []] = told('10.5555/a\n10.5555/b\n');
  assert.equal(line, 1);
  assert.match(String(sentence), /No column names works.*--list/);
});

test('rows that a lone quotation mark swallows are told', () => {
  const text = 'title,doi\n"One,10.5555/a\nTwo,10.5555/b\nThree,10.5555/c\n';
  assert.deepEqual(read(text), []);
  const [[line, sentence] = []] = told(text);
  assert.equal(line, 2);
  assert.match(String(sentence), /quotation mark/);
});

test('the first line in which Excel is told of its separator is no row', () => {
  for (const line of ['sep=;', '"sep=;"', 'SEP=;'])
    assert.deepEqual(told(`\uFEFF${line}\r\nTitel;DOI\r\n"A; b";10.5555/a\r\nC;10.1/x\r\n`), [
      [4, '"10.1/x" can\'t be read as a DOI.'],
    ]);
});

test('an empty table is told', () => {
  for (const text of ['', '\n\n', '\uFEFF']) assert.equal(told(text).length, 1);
});

test('a table of nonsense ten times as long takes no more than some ten times as long to read', () => {
  for (const part of ['"', '""', ',', ';\n', '\n', '10.5555/', ' ']) {
    const [short, long] = [20_000, 200_000].map((times) => {
      const text = `doi\n${part.repeat(times)}`;
      return cpuOf(() => readTable(text));
    });
    // What grows with the square would take a hundred times as long.
    assert.ok(long! < 40 * short! + 100, `${JSON.stringify(part)}: ${short} ms, then ${long} ms`);
  }
});
