import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readUsage } from '../../../src/intake/usage/read.js';
import { type UsageDefaults } from '../../../src/intake/usage/usage.js';
import { cpuOf } from '../../support/cpu.js';

const june = { from: '2025-06', until: '2025-06' } as const;
const identifier = 'doi:10.5555/a' as const;

/** Rows in short: `doi:10.5555/a downloads 2025-06 2025-06 DE 12`. */
function read(text: string, defaults: UsageDefaults = {}): string[] {
  return readUsage(text, defaults).rows.map(
    ({ identifier: work, measure, period, country, isUnplaced, count }) =>
      [
        ...[work, measure, period.from, period.until],
        country ?? (isUnplaced ? 'unknown' : 'undivided'),
        count,
      ].join(' '),
  );
}
const told = (text: string, defaults: UsageDefaults = {}) =>
  readUsage(text, defaults).problems.map(({ line, sentence }) => `${line ?? '-'}: ${sentence}`);

describe('our own table', () => {
  it('is read, with what it says of counting', () => {
    const text =
      'identifier,measure,from,until,country,count,platform,rule\n' +
      '10.5555/A,downloads,2025-06-01,2025-06-30,DE,"1,234",Repository,COUNTER-like\n' +
      'pmid:12,Views,2025-06,2025-06,,5,,\n';
    assert.deepEqual(readUsage(text), {
      rows: [
        {
          identifier,
          measure: 'downloads',
          period: { from: '2025-06-01', until: '2025-06-30' },
          country: 'DE',
          count: 1234,
          platform: 'Repository',
          rule: 'COUNTER-like',
        },
        {
          identifier: 'pmid:12',
          measure: 'views',
          period: june,
          isUnplaced: true,
          count: 5,
        },
      ],
      problems: [],
    });
  });

  it('is read as it is written in English, German and French', () => {
    for (const text of [
      'doi,month,views,downloads\n10.5555/a,2025-06,"12,345",678\n',
      'sep=;\r\ndoi;month;views;downloads\r\n10.5555/a;2025-06;12.345;678\r\n',
      '\uFEFFdoi\tmonth\tviews\tdownloads\n10.5555/a\t2025-06\t12\u202F345\t678\n',
    ])
      assert.deepEqual(
        read(text),
        [
          'doi:10.5555/a views 2025-06 2025-06 undivided 12345',
          'doi:10.5555/a downloads 2025-06 2025-06 undivided 678',
        ],
        text,
      );
  });

  it('tells by line what it can not read, and guesses at nothing', () => {
    const text = [
      'doi,measure,date,country,count',
      '10.5555/a,views,14/06/2025,DE,1',
      '10.5555/a,views,06/07/2025,DE,2',
      '10.5555/a,likes,2025-06,DE,3',
      '10.5555/a,views,2025-07,Atlantis,4',
      '10.5555/a,views,2025-08,DE,4.5',
      'not a doi,views,2025-08,DE,6',
      ',views,2025-08,DE,7',
      '10.5555/a,views,,DE,8',
      '10.5555/a,views,2025-09,DE,',
    ].join('\n');
    assert.deepEqual(read(text), [
      'doi:10.5555/a views 2025-06-14 2025-06-14 DE 1',
      'doi:10.5555/a views 2025-07 2025-07 unknown 4',
    ]);
    const problems = told(text);
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['3', '4', '5', '6', '7', '8', '9'],
    );
    for (const [at, part] of [
      'two dates',
      '"likes" is none of',
      '"Atlantis"',
      '"4.5" can\'t be read as a count',
      '"not a doi"',
      'names no work',
      'what time it covers',
    ].entries())
      assert.ok(problems[at]!.includes(part), problems[at]);
  });

  it('counts countries it does not know without one', () => {
    const rows = ['A1', 'EU', 'XX', '(not set)', 'Unknown', ''].map(
      (place, at) => `10.5555/a,views,2025-0${at + 1},${place},3`,
    );
    const text = ['doi,measure,month,country,count', ...rows, '10.5555/a,views,2025-07,FR,3'];
    assert.deepEqual(
      read(text.join('\n')).map((row) => row.split(' ')[4]),
      ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'FR'],
    );
  });

  it('whose countries are all empty is not divided by country', () => {
    const text = 'doi,measure,month,country,count\n10.5555/a,views,2025-06,,3\n';
    assert.deepEqual(read(text), ['doi:10.5555/a views 2025-06 2025-06 undivided 3']);
  });

  it('that says a thing twice is believed once', () => {
    const row = '10.5555/a,views,2025-06,3';
    const text = `doi,measure,month,count\n${row}\n10.5555/a,views,2025-06,4\n`;
    assert.deepEqual(read(text), ['doi:10.5555/a views 2025-06 2025-06 undivided 3']);
    assert.match(told(text)[0]!, /^3: .*second time/);
  });

  it('says what it lacks, once', () => {
    for (const [text, part] of [
      ['', 'No column counts use'],
      ['doi,month\n10.5555/a,2025-06\n', 'No column counts use'],
      ['month,views\n2025-06,3\n', 'No column names works'],
      ['doi,views\n10.5555/a,3\n10.5555/b,4\n', 'what time it covers'],
      ['doi,month,count\n10.5555/a,2025-06,3\n', 'what it counts'],
    ] as const) {
      assert.deepEqual(read(text), []);
      assert.equal(told(text).length, 1);
      assert.ok(told(text)[0]!.includes(part), told(text)[0]);
    }
  });

  it('may leave to its owner what holds for all of it', () => {
    const defaults = { identifier, measure: 'plays', period: june } as const;
    assert.deepEqual(read('country,count\nDE,3\nZZ,2\n', defaults), [
      'doi:10.5555/a plays 2025-06 2025-06 DE 3',
      'doi:10.5555/a plays 2025-06 2025-06 unknown 2',
    ]);
  });

  it('is not overruled where it says itself what it counts', () => {
    const text = 'doi,month,views,downloads\n10.5555/a,2025-06,5,3\n';
    assert.deepEqual(read(text, { measure: 'downloads' }), [
      'doi:10.5555/a views 2025-06 2025-06 undivided 5',
      'doi:10.5555/a downloads 2025-06 2025-06 undivided 3',
    ]);
  });

  it('may be JSON, whose numbers are numbers', () => {
    const row = { identifier: '10.5555/a', measure: 'views', period: '2025-06' };
    const text = JSON.stringify({
      usage: [
        { ...row, count: 1234 },
        { ...row, count: 1.234 },
      ],
    });
    assert.deepEqual(read(text), ['doi:10.5555/a views 2025-06 2025-06 undivided 1234']);
    assert.match(told(text)[0]!, /count/);
    assert.match(told('{"usage":')[0]!, /no whole JSON/);
    for (const other of ['[]', '{}', '[null]', '[[1]]', '{"usage":7}'])
      assert.equal(told(other).length, 1, other);
  });
});

describe('an export of Matomo', () => {
  it('has pages by address, and no page where it puts the rest together', () => {
    const text =
      'label,nb_visits,nb_hits,url\n' +
      '/item/1,10,"1,200",https://example.org/item/1\n' +
      'Others,5,30,\n';
    assert.deepEqual(read(text, { period: june }), [
      'url:https://example.org/item/1 views 2025-06 2025-06 undivided 1200',
    ]);
    assert.equal(readUsage(text, { period: june }).rows[0]!.rule, 'nb_hits');
    assert.match(told(text, { period: june })[0]!, /^3: .*no work/);
    assert.match(told(text)[0]!, /what time it covers/);
  });

  it('counts hits of files as downloads where its owner says so', () => {
    const text = 'label,nb_hits,url\na.pdf,12,https://example.org/a.pdf\n';
    assert.deepEqual(read(text, { period: june, measure: 'downloads' }), [
      'url:https://example.org/a.pdf downloads 2025-06 2025-06 undivided 12',
    ]);
  });

  it('has countries by code, as a table and as JSON', () => {
    const expected = [
      'doi:10.5555/a views 2025-06 2025-06 DE 7',
      'doi:10.5555/a views 2025-06 2025-06 unknown 2',
    ];
    const defaults = { identifier, period: june };
    assert.deepEqual(
      read('label,nb_visits,Metadata: code\nGermany,7,de\nUnknown,2,xx\n', defaults),
      expected,
    );
    const rows = [
      { label: 'Germany', nb_visits: 7, code: 'de', logo: 'de.png' },
      { label: 'Unknown', nb_visits: 2, code: 'xx', goals: {} },
    ];
    assert.deepEqual(read(JSON.stringify(rows), defaults), expected);
    assert.deepEqual(read(JSON.stringify({ '2025-06': rows }), { identifier }), expected);
    assert.equal(readUsage(JSON.stringify(rows), defaults).rows[0]!.rule, 'nb_visits');
  });
});

describe('an export of YouTube Studio', () => {
  const year = { from: '2025', until: '2025' } as const;
  const video = 'url:https://www.youtube.com/watch?v=madeUpVide0 plays 2025 2025 undivided 1234';

  it('has plays by video, in English, German and Spanish', () => {
    for (const text of [
      'Content,Video title,Video publish time,Duration,Views,Watch time (hours)\nTotal,,,,1300,20.5\nmadeUpVide0,"A talk, made up","Jan 6, 2025",600,1234,18.5\n',
      'Inhalt;Videotitel;Veröffentlichungszeitpunkt;Aufrufe;Wiedergabezeit (Stunden)\nGesamt;;;1300;20,5\nmadeUpVide0;Ein Vortrag;06.01.2025;1.234;18,5\n',
      'Contenido\tTítulo del vídeo\tVisualizaciones\tTiempo de visualización (horas)\nTotal\t\t1300\t20,5\nmadeUpVide0\tUna charla\t1 234\t18,5\n',
    ]) {
      assert.deepEqual(read(text, { period: year }), [video], text);
      assert.deepEqual(told(text, { period: year }), [], text);
    }
  });

  it('has countries of one video, and a sum that knows more', () => {
    const text = 'Geography,Views,Watch time (hours)\nTotal,100,9\nDE,60,5\nUS,30,3\n';
    assert.deepEqual(read(text, { identifier, period: year }), [
      'doi:10.5555/a plays 2025 2025 undivided 100',
      'doi:10.5555/a plays 2025 2025 DE 60',
      'doi:10.5555/a plays 2025 2025 US 30',
    ]);
  });
});

describe('a COUNTER report', () => {
  const head =
    'Report_Name,Item Report\nReport_ID,IR\nRelease,5.1\nInstitution_Name,The World\n' +
    'Reporting_Period,Begin_Date=2025-05-01; End_Date=2025-06-30\n\n';
  const columns = 'Item,Publisher,Platform,DOI,ISBN,URI,YOP,Access_Method,Metric_Type';

  it('as a table has months, whose parts are added by rule', () => {
    const text =
      `${head}${columns},Reporting_Period_Total,May-2025,Jun-2025\n` +
      'One,P,Site,10.5555/A,,,2024,Regular,Total_Item_Requests,30,10,20\n' +
      'One,P,Site,10.5555/A,,,2025,Regular,Total_Item_Requests,3,1,2\n' +
      'One,P,Site,10.5555/A,,,2025,Regular,Unique_Item_Requests,2,1,1\n' +
      'One,P,Site,10.5555/A,,,2025,Regular,Total_Item_Investigations,40,,40\n' +
      'One,P,Site,10.5555/A,,,2025,TDM,Total_Item_Requests,900,400,500\n' +
      'One,P,Site,10.5555/A,,,2025,Regular,No_License,7,3,4\n' +
      'Nameless,P,Site,,,,2025,Regular,Total_Item_Requests,7,3,4\n';
    for (const table of [text, text.replaceAll(',', '\t')]) {
      const { rows, problems } = readUsage(table);
      assert.deepEqual(
        rows.map(({ measure, period, count, rule }) => [measure, period.from, count, rule]),
        [
          ['downloads', '2025-05', 11, 'Total_Item_Requests'],
          ['downloads', '2025-06', 22, 'Total_Item_Requests'],
          ['downloads', '2025-05', 1, 'Unique_Item_Requests'],
          ['downloads', '2025-06', 1, 'Unique_Item_Requests'],
          ['views', '2025-06', 40, 'Total_Item_Investigations'],
        ],
      );
      assert.deepEqual(
        [...new Set(rows.map((row) => `${row.identifier} ${row.platform} ${row.ruleVersion}`))],
        ['doi:10.5555/a Site COUNTER 5.1'],
      );
      assert.deepEqual(
        problems.map(({ line }) => line),
        [14],
      );
      assert.match(problems[0]!.sentence, /"Nameless"/);
    }
  });

  it('without months has its whole period', () => {
    const text = `${head}${columns},Reporting_Period_Total\nOne,P,Site,10.5555/A,,,2024,,Total_Item_Requests,30\n`;
    assert.deepEqual(read(text), ['doi:10.5555/a downloads 2025-05-01 2025-06-30 undivided 30']);
  });

  it('by country has countries', () => {
    const text = `${head}${columns},Country_Code,Reporting_Period_Total,Jun-2025\nOne,P,Site,10.5555/A,,,2024,,Total_Item_Requests,DE,3,3\nOne,P,Site,10.5555/A,,,2024,,Total_Item_Requests,ZZ,4,4\n`;
    assert.deepEqual(read(text), [
      'doi:10.5555/a downloads 2025-06 2025-06 DE 3',
      'doi:10.5555/a downloads 2025-06 2025-06 unknown 4',
    ]);
  });

  const release = (number: string, items: unknown) =>
    JSON.stringify({ Report_Header: { Release: number, Report_ID: 'IR' }, Report_Items: items });

  it('of release 5.1 as JSON counts by month, also inside a journal', () => {
    const item = {
      Item: 'One',
      Item_ID: { DOI: '10.5555/A' },
      Platform: 'Site',
      Attribute_Performance: [
        {
          Data_Type: 'Article',
          Access_Method: 'Regular',
          Performance: {
            Total_Item_Requests: { '2025-05': 10, '2025-06': 20 },
            Total_Item_Investigations: { '2025-05': 30 },
          },
        },
        { Access_Method: 'TDM', Performance: { Total_Item_Requests: { '2025-05': 900 } } },
        { Access_Method: 'Regular', Performance: { Total_Item_Requests: { '2025-05': 1 } } },
      ],
    };
    const expected = [
      'doi:10.5555/a downloads 2025-05 2025-05 undivided 11',
      'doi:10.5555/a downloads 2025-06 2025-06 undivided 20',
      'doi:10.5555/a views 2025-05 2025-05 undivided 30',
    ];
    assert.deepEqual(read(release('5.1', [item])), expected);
    assert.deepEqual(read(release('5.1', [{ Title: 'Journal', Items: [item] }])), expected);
    assert.equal(readUsage(release('5.1', [item])).rows[0]!.ruleVersion, 'COUNTER 5.1');
  });

  it('of release 5 as JSON counts in instances', () => {
    const item = {
      Title: 'A book',
      Item_ID: [
        { Type: 'ISBN', Value: '978-0-306-40615-7' },
        { Type: 'Print_ISSN', Value: '1234-5678' },
      ],
      Platform: 'Site',
      Performance: [
        {
          Period: { Begin_Date: '2025-05-01', End_Date: '2025-05-31' },
          Instance: [
            { Metric_Type: 'Total_Item_Requests', Count: 10 },
            { Metric_Type: 'Searches_Platform', Count: 3 },
            { Metric_Type: 'Unique_Title_Requests', Count: -4 },
          ],
        },
      ],
    };
    assert.deepEqual(read(release('5', [item])), [
      'isbn:9780306406157 downloads 2025-05 2025-05 undivided 10',
    ]);
    assert.match(told(release('5', [item]))[0]!, /no count/);
  });

  it('of nonsense says nothing', () => {
    for (const items of [null, 7, [null], [{ Performance: 7 }], [{ Items: [{ Items: [{}] }] }]])
      assert.deepEqual(readUsage(release('5.1', items)).rows, []);
  });
});

describe('a usage file', () => {
  it('of nonsense ten times as long takes no more than some ten times as long to read', () => {
    for (const part of ['"', ',', ';\n', '\n', '1,', '10.5555/', ' ', '2025-', '1/1/']) {
      const [short, long] = [10_000, 100_000].map((times) => {
        const text = `doi,month,views\n10.5555/a,${part.repeat(times)}`;
        return cpuOf(() => readUsage(text));
      });
      // What grows with the square would take a hundred times as long.
      assert.ok(long! < 40 * short! + 100, `${JSON.stringify(part)}: ${short} ms, then ${long} ms`);
    }
  });
});
