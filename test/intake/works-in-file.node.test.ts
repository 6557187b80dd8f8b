import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kindOf, readWorks, readWorksInTurns } from '../../src/intake/works-in-file.js';

const kinds = {
  bibtex: '% mine\n@article{a, doi = {10.5555/a}}',
  ris: 'TY  - JOUR\nDO  - 10.5555/a\nER  - \n',
  csl: '[{"DOI": "10.5555/a"}]',
  table: 'title,doi\nOn a,10.5555/a\n',
  list: '10.5555/a # mine\n',
  snapshot:
    '{"format": "impact-badges-snapshot", "version": 1, "works": {"doi:10.5555/a": {"work": {"identifiers": ["doi:10.5555/a"]}}}}',
  oai: '<?xml version="1.0"?><OAI-PMH><GetRecord><record><metadata><dc:identifier>doi:10.5555/a</dc:identifier></metadata></record></GetRecord></OAI-PMH>',
} as const;

for (const [kind, text] of Object.entries(kinds))
  for (const [how, written] of [
    ['', text],
    [' with a byte order mark', `\uFEFF${text}`],
    [' behind empty lines', `\n\r\n${text}`],
  ] as const)
    test(`${kind}${how} is known for what it is, and its work is read`, () => {
      const { works, problems, ...found } = readWorks(written);
      assert.deepEqual(found, { kind });
      assert.deepEqual(
        works.map(({ identifiers }) => identifiers),
        [['doi:10.5555/a']],
      );
      assert.deepEqual(problems, []);
    });

for (const [name, type, kind] of [
  ['mine.bib', '', 'bibtex'],
  ['', 'application/x-bibtex; charset=utf-8', 'bibtex'],
  ['mine.RIS', '', 'ris'],
  ['', 'application/x-research-info-systems', 'ris'],
  ['works.csv', '', 'table'],
  ['works.txt', 'text/plain', 'list'],
] as const)
  test(`what nothing in it tells is taken for ${kind} by "${name}${type}"`, () => {
    assert.equal(kindOf('nothing to see', { name, type }), kind);
  });

test('what somebody says a file is outweighs what it looks like', () => {
  const { kind, problems } = readWorks(kinds.bibtex, { kind: 'list' });
  assert.equal(kind, 'list');
  assert.equal(problems.length, 2);
});

test('a file that names no work says so', () => {
  for (const text of ['', '\uFEFF', ' \n', '# nothing\n', '[]'])
    assert.deepEqual(readWorks(text).problems, [{ trouble: { kind: 'no-works' } }], text);
});

test('references with numbers before them are a list and no JSON', () => {
  const { kind, works, problems } = readWorks(
    '[1] 10.5555/a\n[2] 10.5555/b\n3. 10.5555/c\n10. 10.5555/d',
  );
  assert.equal(kind, 'list');
  assert.deepEqual(
    works.map(({ identifiers }) => identifiers[0]),
    ['doi:10.5555/a', 'doi:10.5555/b', 'doi:10.5555/c', 'doi:10.5555/d'],
  );
  assert.deepEqual(problems, []);
});

test('a table gives title, year and kind, and a row without an identifier is a work still', () => {
  const text =
    '\uFEFFTitle;DOI;Publication Year;Type\r\n"One; two";10.5555/a;2019;article\r\nOnly a name;;2020;talk\r\nBad;10.12/x;;\r\n;;;\r\n';
  const { works, problems } = readWorks(text);
  assert.deepEqual(works, [
    { identifiers: ['doi:10.5555/a'], title: 'One; two', year: 2019, type: 'article', line: 2 },
    { identifiers: [], title: 'Only a name', year: 2020, type: 'talk', line: 3 },
    { identifiers: [], title: 'Bad', line: 4 },
  ]);
  assert.deepEqual(problems, [
    { line: 4, trouble: { kind: 'unreadable', text: '10.12/x', scheme: 'doi' } },
  ]);
});

test('a table without a column of works is refused by kind', () => {
  const { problems } = readWorks('name,age\nx,1\n', { kind: 'table' });
  assert.deepEqual(problems, [{ line: 1, trouble: { kind: 'no-column' } }]);
});

test('of a thousand problems and more the rest is counted', () => {
  const { problems, works } = readWorks(`${'nothing here\n'.repeat(1500)}10.5555/a\n`);
  assert.equal(problems.length, 1001);
  assert.deepEqual(problems.at(-1), { trouble: { kind: 'more', n: 500 } });
  assert.equal(works.length, 1);
});

test('in turns a file comes to the same, and whoever reads can rest after every entry, or stop', async () => {
  for (const text of Object.values(kinds)) {
    let turns = 0;
    const turn = async () => {
      turns += 1;
      await Promise.resolve();
    };
    assert.deepEqual(await readWorksInTurns(text, {}, turn), readWorks(text));
    assert.ok(turns >= 1);
  }
  const many = Array.from({ length: 100 }, (_, at) => `@a{k, doi={10.5555/${at}}}\n`).join('');
  let turns = 0;
  const stop = () => {
    turns += 1;
    if (turns > 5) throw new Error('enough');
    return undefined;
  };
  await assert.rejects(readWorksInTurns(many, {}, stop), /enough/);
  assert.equal(turns, 6);
});

const pieces = fc.constantFrom(
  ...['@', '@article{', '@string{', '@comment{', '{', '}', '"', '\\', '=', ',', '#', '(', ')'],
  ...['TY  - ', 'ER  - ', 'DO  - ', 'TI  - ', '\n', '\r\n', '\r', ' ', '\t', '\uFEFF'],
  ...[
    '[',
    ']',
    '{"',
    '":',
    'null',
    '<',
    '>',
    '</',
    '<record>',
    '<header status="deleted">',
    '&',
    ';',
  ],
  ...[
    '<resumptionToken>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '\0',
    '\uD800',
  ],
  ...['10.5555/a', 'doi', 'title', 'year', '2019', 'pmid:1', 'https://doi.org/10.5555/b', 'x', '$'],
);

test('no text makes it throw, and every work and problem has its form', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
      ),
      fc.constantFrom(undefined, ...(Object.keys(kinds) as (keyof typeof kinds)[])),
      (text, kind) => {
        const { works, problems } = readWorks(text, { kind });
        for (const { identifiers, title, line } of works) {
          assert.ok(identifiers.length || title);
          assert.ok(identifiers.every((each) => /^[a-z]+:./.test(each)));
          assert.ok(line === undefined || (line >= 1 && line <= text.split(/\r\n|[\r\n]/).length));
        }
        assert.ok(works.length || problems.length);
      },
    ),
    { numRuns: 2000 },
  );
});

test('any JSON is read or refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { works, problems } = readWorks(JSON.stringify(value), { kind: 'csl' });
      assert.ok(works.length || problems.length);
    }),
    { numRuns: 500 },
  );
});
