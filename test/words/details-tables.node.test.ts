import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geographyOf } from '../../src/aggregate/geography.js';
import { seriesOf } from '../../src/aggregate/series.js';
import type { Counted } from '../../src/model/finding.js';
import { figureAlone, type Voice } from '../../src/words/details-sentences.js';
import { contextSentences, placesTable, seriesTable } from '../../src/words/details-tables.js';
import { en } from '../../src/words/en/prose.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { countedBy } from '../support/findings.js';

const english: Voice = {
  speaker: englishSpeaker('en-GB'),
  prose: en,
  labelOf: () => 'OpenAlex',
};

test('a count over time is a table of periods, with the largest in a sentence', () => {
  const finding: Counted = {
    ...countedBy('datacite', 1240, 'views'),
    series: [
      { from: '2026-10', until: '2026-10', value: 1200 },
      { from: '2026-11', until: '2026-11', value: 30 },
    ],
  };
  const series = seriesOf(finding, Date.parse('2026-11-22'))!;
  assert.deepEqual(seriesTable(series, english), {
    open: 'By month',
    heads: ['Period', 'Count'],
    rows: [
      ['October 2026', '1,200'],
      ['November 2026, so far', '30'],
      ['Undated, or before the first row', '10'],
    ],
    notes: ['Most in October 2026: 1,200.'],
  });
});

test('countries have names, and what is masked or unknown stands in one row', () => {
  const finding: Counted = {
    ...countedBy('eprints', 30, 'downloads'),
    places: [
      { country: 'CI', value: 9 },
      { country: 'GB', value: 14 },
      { country: 'MT', value: 2 },
      { country: 'FR', value: 1 },
    ],
  };
  assert.deepEqual(placesTable(geographyOf(finding)!, english), {
    open: 'From 4 countries',
    heads: ['Country', 'Count'],
    rows: [
      ['United Kingdom', '14'],
      ['Côte d’Ivoire', '9'],
      ['Not named or unknown', '7'],
    ],
    notes: [
      '2 countries are not named: their counts are so small that they might point to single people.',
    ],
  });
});

test('citing countries say what they are, and how many works could be located', () => {
  const finding: Counted = {
    ...countedBy('openalex', 1, 'countries-citing'),
    places: [{ country: 'GB', value: 31 }],
    located: { n: 31, of: 39 },
  };
  const { open, notes } = placesTable(geographyOf(finding)!, english);
  assert.equal(open, 'From 1 country');
  assert.deepEqual(notes, [
    'Countries of the authors’ affiliations. A work whose authors work in several countries counts for each of them.',
    '31 of 39 could be located.',
  ]);
});

test('a benchmark says whose it is, of which group, and how large that is today', () => {
  const finding: Counted = {
    ...countedBy('openalex', 86.9, 'citation-percentile'),
    context: { type: 'article', year: 2018, field: 'Ecology', n: 1234 },
  };
  assert.deepEqual(contextSentences(finding, english), [
    'More cited than 86 % of works of the same kind, year and subfield (OpenAlex’s own figure; group counted today: 1,234).',
    'Compared with: article, 2018, Ecology',
  ]);
  assert.deepEqual(contextSentences(countedBy('openalex', 1), english), []);
});

test('a state is told by the provider’s word, and is no number', () => {
  const open: Counted = { ...countedBy('openalex', 1, 'open-access'), status: 'gold' };
  assert.equal(figureAlone(open, english), 'gold');
  for (const value of [0, 1])
    assert.doesNotMatch(figureAlone(countedBy('openalex', value, 'open-access'), english), /\d/);
});
