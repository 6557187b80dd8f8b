import type { MapWords } from '../map-words.js';

/** What the map says in English. */
export const map: MapWords = {
  show: 'Show',
  source: 'Source',
  layers: {
    citing: 'Citing works',
    views: 'Views',
    downloads: 'Downloads',
    evidence: 'Evidence',
  },
  from: {
    citing: {
      one: 'Authors with affiliations in {n} country',
      other: 'Authors with affiliations in {n} countries',
    },
    views: { one: 'Viewed from {n} country', other: 'Viewed from {n} countries' },
    downloads: { one: 'Downloaded from {n} country', other: 'Downloaded from {n} countries' },
    evidence: { one: 'Reported from {n} country', other: 'Reported from {n} countries' },
  },
  located: {
    citing: '{countries} ({n} of {of} citing works located)',
    views: '{countries} ({n} of {of} views told by country)',
    downloads: '{countries} ({n} of {of} downloads told by country)',
  },
  reported: 'reported by people, not counted by a source',
  counts: {
    citing: { one: '{n} citing work', other: '{n} citing works' },
    evidence: { one: '{n} report', other: '{n} reports' },
  },
  perCountry: {
    citing: 'Citing works per country',
    views: 'Views per country',
    downloads: 'Downloads per country',
    evidence: 'Reports per country',
  },
  found: {
    views:
      'The source tells where visitors were, usually by their network addresses. That is not exact.',
    downloads:
      'The source tells where visitors were, usually by their network addresses. That is not exact.',
    evidence: 'Places are those that people wrote into their reports.',
  },
  steps: 'Countries, by their count',
  hint: 'Point at a country or press the arrow keys to read its count.',
  table: 'The same as a table',
  unlocated: 'Country unknown',
  at: '{country}: {count}',
  noCount: '{country}: no count told',
  range: '{from}–{until}',
  orMore: '{from} or more',
  blank: 'no count told',
  rule: { other: 'Shades begin at round numbers, each at about {n} times the one before.' },
  placeless: 'Counted without countries: {names}.',
  none: '{layer}: looked for, none found ({who}).',
  nothing: 'No source has told countries for this work.',
  off: 'Countries are not shown here: the owner of this page has turned them off.',
  apart: 'Each map shows one source. Sources and kinds of use are never added up.',
  isNot:
    'The map doesn’t show where the public discusses the work; no open source records that. A strong shade means many, not many for the size of the country.',
  languages: 'Wikipedia pages that mention the work are in these languages: {languages}.',
  borders:
    'Countries are those of ISO 3166-1, drawn roughly after Natural Earth. Lines take no side in any dispute.',
};
