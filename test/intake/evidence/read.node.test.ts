import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readEvidence, readEvidenceInSteps } from '../../../src/intake/evidence/read.js';
import { rowsOf } from '../../../src/intake/rows.js';
import { slicesOf } from '../../../src/intake/evidence/slices.js';
import { isPublishable } from '../../../src/intake/evidence/publishable.js';
import { type Evidence, evidenceFields } from '../../../src/model/evidence.js';

const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(
  JSON.parse(await readFile('src/model/evidence.schema.json', 'utf8')) as object,
);
const camp = await readFile('test/intake/evidence/camp.csv', 'utf8');
const campJson = JSON.parse(await readFile('test/intake/evidence/camp.json', 'utf8')) as {
  entries: Evidence[];
};

const told = (text: string) =>
  readEvidence(text).problems.map(({ line, sentence }) => [line, sentence] as const);

test('a table and a file of the same camp come to the same entries', () => {
  const read = readEvidence(camp);
  assert.deepEqual([read.problems, read.questions], [[], []]);
  const { file, problems } = readEvidence(JSON.stringify(campJson));
  assert.deepEqual(problems, []);
  assert.deepEqual(read.file.entries, file.entries);
  assert.deepEqual(JSON.parse(JSON.stringify(file)), campJson);
});

test('what is read fits the schema', () => {
  validate(JSON.parse(JSON.stringify(readEvidence(camp).file)));
  assert.deepEqual(validate.errors, null);
});

/** The same rows as spreadsheets of three countries save them. */
const rows = [
  ['kind', 'title', 'date', 'count', 'unit', 'place', 'reportedBy'],
  ['donation', 'Kidney fund', '{14.6.2025}', '{1234.5}', 'EUR', '{Germany}', 'Camp office'],
  ['event', 'Kidney day', '{6.7.2025}', '{1240}', 'people', '{Germany}', 'Camp office'],
] as const;
const locales = [
  {
    name: 'German',
    separator: ';',
    order: 'dmy',
    start: '\uFEFF',
    cells: { '14.6.2025': '14.06.2025', '6.7.2025': '06.07.2025' },
    more: { '1234.5': '1.234,50 €', 1240: '1.240', Germany: 'Deutschland' },
  },
  {
    name: 'American',
    separator: ',',
    order: 'mdy',
    start: '',
    cells: { '14.6.2025': '6/14/2025', '6.7.2025': '7/6/2025' },
    more: { '1234.5': '"1,234.50"', 1240: '"1,240"', Germany: 'Germany' },
  },
  {
    name: 'French',
    separator: ';',
    order: 'dmy',
    start: 'sep=;\r\n',
    cells: { '14.6.2025': '14/06/2025', '6.7.2025': '06/07/2025' },
    more: { '1234.5': '1\u202F234,50', 1240: '1\u00A0240', Germany: 'Allemagne' },
  },
] as const;

for (const { name, separator, order, start, cells, more } of locales) {
  const written: Readonly<Record<string, string>> = { ...cells, ...more };
  const table = `${start}${rows
    .map((row) =>
      row
        .map((cell) => cell.replace(/\{(.*)\}/, (_, key: string) => written[key]!))
        .join(separator),
    )
    .join('\r\n')}\r\n`;
  const first = start.startsWith('sep') ? 3 : 2;

  test(`a table saved by a ${name} spreadsheet stops with line numbers and the dates in question`, () => {
    const { file, questions, problems } = readEvidence(table);
    assert.deepEqual(problems, []);
    assert.deepEqual(file.entries, []);
    assert.deepEqual(
      questions.map(({ line, text }) => [line, text]),
      [
        [first, written['14.6.2025']],
        [first + 1, written['6.7.2025']],
      ],
    );
  });

  for (const [how, text, defaults] of [
    ['is told the order', table, { dateOrder: order }],
    ['says it in its header', table.replace('date', `Date (${order})`), {}],
  ] as const)
    test(`a table saved by a ${name} spreadsheet imports right once it ${how}`, () => {
      const { file, questions, problems } = readEvidence(text, defaults);
      assert.deepEqual([problems, questions], [[], []]);
      const shared = { place: 'DE', reportedBy: 'Camp office' };
      assert.deepEqual(file.entries, [
        {
          ...{ kind: 'donation', title: 'Kidney fund', date: '2025-06-14' },
          ...{ count: 1234.5, unit: 'EUR' },
          ...shared,
        },
        {
          ...{ kind: 'event', title: 'Kidney day', date: '2025-07-06' },
          ...{ count: 1240, unit: 'people' },
          ...shared,
        },
      ]);
    });
}

test('rows that can’t be read are told by their line, and the rest goes on', () => {
  const text = [
    'kind,title,date,count,unit,reportedBy',
    'talk,"Kidneys,',
    'at the library",2025-06-14,40,people,Camp office',
    'tweet,A post,2025-06-14,,,Camp office',
    'event,,2025-06-14,12,people,Camp office',
    'event,A day,someday,12,people,Camp office',
    'event,A day,2025-06-15,about 40,people,Camp office',
    '',
    'event,A day, with a comma,2025-06-15,12,people,Camp office',
    'news,An article,2025-06-16,,,Camp office',
  ].join('\n');
  const { file, given } = readEvidence(text);
  assert.deepEqual(
    file.entries.map(({ title }) => title),
    ['Kidneys,\nat the library', 'An article'],
  );
  assert.equal(given, 7);
  const [kind, title, date, count, shape] = told(text);
  assert.deepEqual(
    told(text).map(([line]) => line),
    [4, 5, 6, 7, 9],
  );
  assert.match(kind![1], /^"tweet" is none of the kinds of evidence: news, broadcast, /);
  assert.equal(title![1], 'It has no title.');
  assert.equal(date![1], `"someday" can't be read as a date.`);
  assert.match(count![1], /^"about 40" can't be read as a number/);
  assert.match(shape![1], /^The row has 7 cells instead of 6\./);
});

test('a field that can’t be read is left out of its entry and told', () => {
  const text = [
    'kind,title,date,place,language,reach,url,archivedUrl,works,reportedBy',
    'news,An article,2025-06-14,Atlantis,Klingon!,wide,javascript:alert(1),ftp://a.org,10.5555/a 12,Me',
  ].join('\n');
  assert.deepEqual(readEvidence(text).file.entries, [
    {
      ...{ kind: 'news', title: 'An article', date: '2025-06-14' },
      ...{ reportedBy: 'Me', works: ['doi:10.5555/a'] },
    },
  ]);
  assert.deepEqual(
    told(text).map(([line]) => line),
    [2, 2, 2, 2, 2, 2],
  );
});

test('a consent that can’t be read is none, and doubts about privacy are taken for privacy', () => {
  const text = [
    'kind,title,consent,withdrawn,minors,namesPerson',
    'event,One,friends,,,',
    'event,Two,public,by phone,,',
    'event,Three,,,teenagers,',
    'event,Four,,,,perhaps',
    'event,Five,Public,no,no,no',
  ].join('\n');
  const { entries } = readEvidence(text).file;
  assert.equal(entries[0]?.consent, 'private');
  assert.equal(entries[1]?.withdrawn, true);
  assert.equal(entries[2]?.minors, true);
  assert.equal(entries[3]?.namesPerson, true);
  assert.deepEqual(
    [entries[4]?.consent, entries[4]?.withdrawn, entries[4]?.minors, entries[4]?.namesPerson],
    ['public', false, false, false],
  );
});

test('a row that is cut short before it says who may see it is left out', () => {
  const text = 'kind,title,consent\nevent,A day\nevent,Another,public\n';
  assert.deepEqual(
    readEvidence(text).file.entries.map(({ title }) => title),
    ['Another'],
  );
  assert.deepEqual(told(text), [[2, 'The row has 2 cells instead of 3.']]);
});

test('columns and fields that nobody knows are kept', () => {
  const { file } = readEvidence('kind,title,Weather\nevent,A day,rain\n');
  assert.deepEqual(file.entries, [{ kind: 'event', title: 'A day', Weather: 'rain' }]);
  const given = {
    ...{ format: 'impact-badges-evidence', version: 1, colour: 'red' },
    entries: [{ kind: 'event', title: 'A day', weather: { rain: true }, ['__proto__x']: 1 }],
  };
  assert.deepEqual(readEvidence(JSON.stringify(given)).file, given);
});

test('headers may be written as people write them', () => {
  const header = 'Kind;Title;Follow-up;Archived URL;reported by;Partner reviewed';
  const row = 'Social Page;Our page;5,6;https://web.archive.org/x;Camp office;yes';
  assert.deepEqual(readEvidence(`${header}\n${row}`).file.entries, [
    {
      ...{ kind: 'social-page', title: 'Our page', followUp: 5.6 },
      ...{ archivedUrl: 'https://web.archive.org/x', reportedBy: 'Camp office' },
      partnerReviewed: true,
    },
  ]);
});

test('what entries lack is told and they are taken', () => {
  const { file, gaps } = readEvidence('kind,title,count\nevent,A day,12\noutcome,Change,\n');
  assert.equal(file.entries.length, 2);
  assert.deepEqual(
    gaps.map(({ line, sentence }) => `${line}: ${sentence}`),
    [
      '2: It has no date.',
      '2: It does not say what is counted: its unit.',
      '2: It does not say who reports it.',
      '3: It has no date.',
      '3: It does not say how far the outcome is: planned, under way or reported.',
      '3: It does not say who reports it.',
    ],
  );
});

test('an entry of a list that can’t be read is told by its number and title', () => {
  const text = JSON.stringify([{ kind: 'event', title: 'A day', count: -1 }, 'nonsense']);
  assert.deepEqual(
    told(text).map(([, sentence]) => sentence),
    [
      `Entry 1, "A day": -1 can't be a count.`,
      'Entry 2: It has no kind.',
      'Entry 2: It has no title.',
    ],
  );
});

for (const [what, text, sentence] of [
  ['cut short', '{"format":', 'This is no whole JSON document.'],
  ['of something else', '{}', /its "format" should be "impact-badges-evidence"/],
  ['of a later version', '{"format":"impact-badges-evidence","version":2}', /version "2"/],
  ['without entries', '{"format":"impact-badges-evidence","version":1}', /no list of "entries"/],
  ['empty', '', 'The table is empty.'],
  ['without a kind', 'title,date\nA,2025\n', /No column is called kind\./],
] as const)
  test(`a file ${what} comes to one problem and no entry`, () => {
    const { file, problems } = readEvidence(text);
    assert.deepEqual(file.entries, []);
    assert.equal(problems.length, 1);
    if (typeof sentence === 'string') assert.equal(problems[0]!.sentence, sentence);
    else assert.match(problems[0]!.sentence, sentence);
  });

test('an object that can’t be made a text is read in no field, and the rest is', () => {
  for (const field of evidenceFields) {
    const entry = { ...campJson.entries[0], [field]: { toString: false } };
    const { file } = readEvidence(JSON.stringify({ ...campJson, entries: [entry] }));
    assert.ok(file.entries.length <= 1, field);
    isPublishable({ ...campJson, entries: [entry] });
  }
});

test('no text and no value throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      readEvidence(text);
      readEvidence(
        `kind,title,date,count,subgroups,works\nevent,a,${text},${text},${text},${text}`,
      );
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      readEvidence(JSON.stringify([one, { ...campJson.entries[0], count: one, subgroups: other }]));
      readEvidence(JSON.stringify({ ...campJson, story: one, reportedBy: other }));
    }),
  );
});

test('a table read in slices has the rows of the whole, on the same lines', () => {
  const cell = fc.oneof(
    fc.constantFrom('"a\nb"', '"a""\nb"', 'a"b', '5" pipe', '', '"x;y"', '"lone\r\nbreak"'),
    fc.string({ maxLength: 5 }).map((text) => text.replace(/["\n\r;]/g, '')),
  );
  const row = fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => cells.join(';'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      // Long enough to be cut.
      const text = Array.from({ length: 4000 }, (_, at) => rows[at % rows.length]).join('\n');
      const slices = [...slicesOf(text, ';')];
      const inSlices = slices.flatMap(({ line, text: part }) =>
        rowsOf(part, ';').map((each) => ({ ...each, line: line + each.line - 1 })),
      );
      assert.deepEqual(inSlices, rowsOf(text, ';'));
    }),
    { numRuns: 20 },
  );
  assert.ok([...slicesOf('a;b;c\n'.repeat(9000), ';')].length > 2);
});

for (const [what, text] of [
  ['table', manyRows()],
  ['file', JSON.stringify(readEvidence(manyRows()).file)],
] as const)
  test(`a ${what} of ten thousand entries lets others have their turn after at most 200 of them`, async () => {
    let turns = 0;
    const { file } = await readEvidenceInSteps(text, {}, async () => {
      turns += 1;
    });
    assert.equal(file.entries.length, 10_000);
    assert.ok(turns >= 100, `${turns} turns`);
    if (what === 'file') return;
    const rows = [...slicesOf(text, ',')].map((slice) => rowsOf(slice.text, ',').length);
    assert.ok(Math.max(...rows) <= 200, `${Math.max(...rows)} rows`);
  });

function manyRows(): string {
  const [header, ...rest] = camp.trim().split(/\r?\n/);
  return [header, ...Array.from({ length: 10_000 }, (_, at) => rest[at % rest.length])].join('\n');
}
