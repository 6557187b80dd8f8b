import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvText } from '../../src/export/csv.js';
import { findingsCsv } from '../../src/export/findings-csv.js';
import { tableCsv } from '../../src/export/table-csv.js';
import { badges, counted, hostile, reported, retracted } from './fixtures.js';

const head =
  'identifier,title,year,measure,provider,state,value,unit,period_from,period_until,scope,retrieved,origin,link,rule,licence';

test('all findings stand in the CSV, those without a number too, after the notices', () => {
  assert.equal(
    findingsCsv([badges, retracted], reported),
    [
      head,
      'doi:10.5555/badges,On badges,2018,notice,crossref,none-found,,,,,,2026-11-12T09:30:00Z,counted,,,',
      'doi:10.5555/retracted,A data set,2020,retraction,crossref,found,,,2021-03,2021-03,,2026-11-12T09:30:00Z,counted,https://doi.org/10.5555/notice,,',
      'doi:10.5555/badges,On badges,2018,citations,openalex,counted,39,works,,,this version,2026-11-12T09:30:00Z,counted,https://openalex.test/w,count,CC0-1.0',
      'doi:10.5555/badges,On badges,2018,citations,crossref,counted,31,works,,,this version,2026-11-12T09:30:00Z,counted,https://crossref.test/w,count,CC0-1.0',
      'doi:10.5555/badges,On badges,2018,policy-documents,overton,counted,2,works,,,this version,2026-11-12T09:30:00Z,counted,https://overton.test/w,count,CC0-1.0',
      'doi:10.5555/badges,On badges,2018,downloads,dspace,counted,1204,events,2024-01,2026-10,all versions,2026-11-12T09:30:00Z,counted,https://repository.test/items/7,count,CC0-1.0',
      'doi:10.5555/badges,On badges,2018,citation-percentile,openalex,counted,86.9,percentile,,,this version,2026-11-12T09:30:00Z,counted,https://openalex.test/w,count,CC0-1.0',
      'doi:10.5555/badges,On badges,2018,countries-citing,openalex,counted,3,countries,,,this version,2026-11-12T09:30:00Z,counted,https://openalex.test/w,count,CC0-1.0',
      'doi:10.5555/badges,On badges,2018,news-items,guardian,not-asked,,pages,,,this version,,counted,https://overton.test/,count,proprietary',
      'doi:10.5555/retracted,A data set,2020,citations,openalex,counted,1,works,,,this version,2026-11-12T09:30:00Z,counted,https://openalex.test/w,count,CC0-1.0',
      'doi:10.5555/retracted,A data set,2020,citations,crossref,not-covered,,works,,,this version,2026-11-12T09:30:00Z,counted,https://crossref.test/w,count,CC0-1.0',
      'doi:10.5555/retracted,A data set,2020,views,datacite,failed,,events,,,this version,,counted,https://overton.test/,count,proprietary',
      'doi:10.5555/retracted,A data set,2020,posts,bluesky,hidden,,events,,,this version,,counted,https://overton.test/,count,proprietary',
      'doi:10.5555/badges,On badges,2018,statement,A. Author,reported,,,2025-06-14,2025-06-14,,,reported,https://clinic.test/day,"Kidney health day, 240 visitors",',
      '',
    ].join('\r\n'),
  );
});

test('no text begins as a formula, and numbers stay numbers', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1', 'a=1'];
  assert.equal(
    csvText([texts, [-1, 0, 1.5]]),
    "'=1+1,'+1,'-1,'@SUM(1),'\t=1,\"'\r=1\",' =1,'＝1,a=1\r\n-1,0,1.5\r\n",
  );
});

test('quotes, commas and lines within a cell are kept', () => {
  assert.equal(csvText([['a "b"', 'c,d', 'e\nf', undefined, '']]), '"a ""b""","c,d","e\nf",,\r\n');
});

test('a hostile title is a text in its cell', () => {
  const [, , row] = findingsCsv([hostile]).split('\r\n');
  assert.ok(
    row!.startsWith(
      'doi:10.5555/hostile,"\'=HYPERLINK(""https://evil.test"",""x"") \\input{x} <script>',
    ),
  );
});

test('a finding whose source or time is missing leaves its cells empty and is there', () => {
  const receipt = { retrieved: undefined, link: 'javascript:alert(1)' } as never;
  const bare = {
    ...retracted,
    attention: {
      ...retracted.attention,
      notices: [],
      findings: [counted('openalex', 'citations', 0, { receipt })],
    },
  };
  const rows = findingsCsv([bare]).split('\r\n');
  assert.equal(
    rows[2],
    'doi:10.5555/retracted,A data set,2020,citations,openalex,counted,0,works,,,this version,,counted,,count,CC0-1.0',
  );
});

test('each row of a chart’s table takes its caption, source and date along', () => {
  assert.equal(
    tableCsv({
      caption: 'Citations by year',
      heads: ['Year', 'Count'],
      rows: [
        ['2024', 10],
        ['2025, so far', 0],
      ],
      source: 'OpenAlex',
      date: '2026-11-12',
    }),
    'Year,Count,table,source,date\r\n2024,10,Citations by year,OpenAlex,2026-11-12\r\n"2025, so far",0,Citations by year,OpenAlex,2026-11-12\r\n',
  );
});
