import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readList } from '../../src/intake/list.js';

const read = (text: string) => readList(text).works.map((work) => work.join(' '));
const told = (text: string) =>
  readList(text).problems.map(({ line, sentence }) => [line, sentence]);

for (const [written, identifier] of [
  ['10.5555/ABC.1', 'doi:10.5555/abc.1'],
  ['doi:10.5555/abc', 'doi:10.5555/abc'],
  ['DOI: 10.5555/abc.', 'doi:10.5555/abc'],
  ['https://doi.org/10.5555%2Fabc', 'doi:10.5555/abc'],
  ['http://dx.doi.org/10.5555/abc', 'doi:10.5555/abc'],
  ['<https://doi.org/10.5555/abc>', 'doi:10.5555/abc'],
  ['10.5555/a(b)c', 'doi:10.5555/a(b)c'],
  [
    '10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1',
    'doi:10.1002/(sici)1096-8644(199601)99:1<1::aid-ajpa1>3.0.co;2-1',
  ],
  ['10.5555/a#b', 'doi:10.5555/a#b'],
  ['10.5555/abc # our best', 'doi:10.5555/abc'],
  ['10.5555/abc (2020)', 'doi:10.5555/abc'],
  ['\u200B10.5555/abc\u00A0', 'doi:10.5555/abc'],
  ['pmid:29456894', 'pmid:29456894'],
  ['PMID: 29456894', 'pmid:29456894'],
  ['https://pubmed.ncbi.nlm.nih.gov/29456894/', 'pmid:29456894'],
  ['PMC5815332', 'pmcid:PMC5815332'],
  ['arXiv:2401.00001v2 [cs.CL] 5 Jan 2024', 'arxiv:2401.00001'],
  ['2401.00001', 'arxiv:2401.00001'],
  ['https://arxiv.org/abs/math/0309136', 'arxiv:math/0309136'],
  ['W2741809807', 'openalex:W2741809807'],
  ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
  ['978-0-306-40615-7', 'isbn:9780306406157'],
  ['hdl:10568/1234', 'handle:10568/1234'],
  ['https://hdl.handle.net/10568/1234', 'handle:10568/1234'],
  ['https://repository.example.org/handle/10568/1234', 'handle:10568/1234'],
  ['- 10.5555/abc', 'doi:10.5555/abc'],
  ['* https://doi.org/10.5555/abc', 'doi:10.5555/abc'],
  ['• pmid:29456894', 'pmid:29456894'],
  ['https://example.org/paper?id=1', 'url:https://example.org/paper?id=1'],
] as const)
  test(`a line "${written}" is read as ${identifier}`, () => {
    assert.deepEqual(read(written), [identifier]);
    assert.deepEqual(told(written), []);
  });

test('empty lines and remarks are no works, in files of any system and with a byte order mark', () => {
  const text = '\uFEFF# ours\r\n10.5555/a\r\n\r\n   \r\n10.5555/b\r10.5555/c\n#10.5555/d\n';
  assert.deepEqual(read(text), ['doi:10.5555/a', 'doi:10.5555/b', 'doi:10.5555/c']);
  assert.deepEqual(told(text), []);
});

for (const [written, sentence] of [
  ['10.1/x', /"10\.1\/x" can't be read as a DOI\. .*four digits/],
  // A break in a copied DOI: what stands before it is another work's.
  ['10.5555/abc def', /"10\.5555\/abc def" can't be read as a DOI: there is white space in it/],
  ['10.5555/a 10.5555/b', /one identifier a line/],
  ['Smith J. (2020) On. doi:10.5555/i', /there is more than a DOI in it/],
  ['\u001B[31mred', /"\[31mred" can't be read/],
  ['29456894', /write pmid:29456894/],
  ['12/2023', /can't be read/],
  ['https://doi.org/', /can't be read/],
  ['https://doi.org/abc', /can't be read/],
  ['978-0-306-40615-8', /can't be read/],
  ['Smith 2020', /"Smith 2020" can't be read/],
  ['https://user:secret@example.org/', /can't be read/],
] as const)
  test(`a line "${written}" is told, with its number`, () => {
    const [[line, told_] = []] = told(`10.5555/a\n${written}\n10.5555/b`);
    assert.equal(line, 2);
    assert.match(String(told_), sentence);
    assert.deepEqual(read(`10.5555/a\n${written}\n10.5555/b`), ['doi:10.5555/a', 'doi:10.5555/b']);
  });

test('a line without end is told in short, and at once', () => {
  const begun = performance.now();
  for (const part of ['10.5555/a ', '10.', '. ', '(', 'a//', '\t']) {
    const [[, sentence] = []] = told(`x${part.repeat(200_000)}y`);
    assert.ok(String(sentence).length < 300);
  }
  assert.ok(performance.now() - begun < 5000);
});

test('a table that is given as a list is told once, with the option it belongs to', () => {
  for (const text of ['title,doi\n"One, two",10.5555/a\n', 'sep=;\nDOI;Jahr\n10.5555/a;2020\n'])
    assert.deepEqual(told(text), [
      [1, 'This is a table, whose first row names its columns. Name it with --csv.'],
    ]);
  assert.deepEqual(read('doi\n10.5555/a\n'), ['doi:10.5555/a']);
});
