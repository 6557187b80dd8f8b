import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorks } from '../../../src/intake/works-in-file.js';

const readRis = (text: string) => readWorks(text, { kind: 'ris' });

const torture = [
  'Provider: somebody',
  'DB  - somewhere',
  'TY  - JOUR',
  'TI  - A study',
  'of <i>long</i> titles',
  'PY  - 2019/05//',
  'DO  - https://doi.org/10.5555/RIS',
  'SN  - 1234-5678',
  'UR  - https://journal.test/a',
  'C2  - PMC123',
  'ER  - ',
  '',
  'TY  - CHAP',
  'T1  - A chapter',
  'SN  - 978-0-306-40615-7',
  'TY  - BOOK',
  'TI  - A book',
  'SN  - 978-0-306-40615-7',
  'Y1  - 2001',
  'ER  -',
  'TY - GEN',
  'T1 - Loosely written',
  'UR - https://doi.org/10.5555/loose',
  'ER -',
  'AU  - Astray, A.',
  'TI  - Astray',
  'TY  - JOUR',
  'DO  - no DOI',
  'ER  - ',
  'TY  - JOUR',
  'AU  - Nobody',
  'ER  - ',
  'TY  - RPRT',
  'TI  - To the end',
  'DO  - 10.5555/end',
];

for (const [name, end] of [
  ['Unix', '\n'],
  ['Windows', '\r\n'],
  ['old Macs', '\r'],
] as const)
  test(`RIS with the line ends of ${name} is read, and what is broken told by its line`, () => {
    const { works, problems } = readRis(torture.join(end));
    assert.deepEqual(works, [
      {
        identifiers: ['doi:10.5555/ris', 'pmcid:PMC123'],
        ...{ title: 'A study of long titles', year: 2019, type: 'JOUR', line: 3 },
      },
      { identifiers: [], title: 'A chapter', type: 'CHAP', line: 13 },
      { identifiers: ['isbn:9780306406157'], title: 'A book', year: 2001, type: 'BOOK', line: 16 },
      { identifiers: ['doi:10.5555/loose'], title: 'Loosely written', type: 'GEN', line: 21 },
      { identifiers: ['doi:10.5555/end'], title: 'To the end', type: 'RPRT', line: 33 },
    ]);
    assert.deepEqual(
      problems.map(({ line, trouble: { kind } }) => [line, kind]),
      [
        [2, 'broken'],
        [13, 'unclosed'],
        [25, 'broken'],
        [27, 'unreadable'],
        [30, 'nameless'],
        [33, 'unclosed'],
      ],
    );
  });
