import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, layersOf } from '../../src/aggregate/layers.js';
import type { Counted, Finding } from '../../src/model/finding.js';
import { ar as arabicWords } from '../../src/words/ar/badge.js';
import { map as ar } from '../../src/words/ar/map.js';
import { ar as arabicProse } from '../../src/words/ar/prose.js';
import type { Voice } from '../../src/words/details-sentences.js';
import { map as en } from '../../src/words/en/map.js';
import { en as englishProse } from '../../src/words/en/prose.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { es as spanishWords } from '../../src/words/es/badge.js';
import { map as es } from '../../src/words/es/map.js';
import { es as spanishProse } from '../../src/words/es/prose.js';
import {
  countryTable,
  headingSentence,
  mapNotes,
  type MapVoice,
  pointSentence,
  shadeWords,
  sourceName,
} from '../../src/words/map-sentences.js';
import { speaker } from '../../src/words/speaker.js';
import { countedBy, failedBy, hiddenOf } from '../support/findings.js';

const labelOf: Voice['labelOf'] = (id) =>
  ({ openalex: 'OpenAlex', dspace: 'this repository' })[id as string] ?? id;
const english: MapVoice = {
  speaker: englishSpeaker('en-GB'),
  prose: englishProse,
  labelOf,
  map: en,
};
const spanish: MapVoice = {
  speaker: speaker(spanishWords, 'es'),
  prose: spanishProse,
  labelOf,
  map: es,
};
const arabic: MapVoice = {
  speaker: speaker(arabicWords, 'ar'),
  prose: arabicProse,
  labelOf,
  map: ar,
};

const citing: Counted = {
  ...countedBy('openalex', 2, 'countries-citing'),
  places: [
    { country: 'GB', value: 30 },
    { country: 'CI', value: 1 },
  ],
  located: { n: 31, of: 39 },
};
const base = countedBy('dspace', 40, 'downloads');
const downloads: Counted = {
  ...base,
  places: [
    { country: 'GB', value: 20 },
    { country: 'FR', value: 9 },
    { country: 'MT', value: 4 },
    { country: 'KE', value: 3 },
  ],
  receipt: { ...base.receipt, period: { from: '2024-01', until: '2026-06' } },
};
const choice = (findings: readonly Finding[]) =>
  choiceOf(layersOf({ findings }, { isCountry: () => true }), undefined);
function headingOf(finding: Finding, voice: MapVoice): string {
  const { layer, source } = choice([finding]);
  return headingSentence(layer!.id, source!, voice);
}
const notesOf = (findings: readonly Finding[], languages: readonly string[] = []) =>
  mapNotes(choice(findings), layersOf({ findings }, { isCountry: () => true }), languages, english);

test('the heading says what is counted, of how many works, by whom and when', () => {
  assert.equal(
    headingOf(citing, english),
    'Authors with affiliations in 2 countries (31 of 39 citing works located), OpenAlex, 22 November 2026, this version',
  );
  assert.equal(
    headingOf(citing, spanish),
    'Autores con afiliaciones en 2 países (31 de 39 trabajos que lo citan, ubicados), OpenAlex, 22 de noviembre de 2026, esta versión',
  );
  assert.match(headingOf(citing, arabic), /^مؤلفون تقع جهات انتسابهم في بلدين \(/);
});

test('use has its period, and countries that are masked are counted', () => {
  assert.equal(
    headingOf(downloads, english),
    'Downloaded from 4 countries (29 of 40 downloads told by country), this repository, January 2024 to June 2026, this version',
  );
  const all = { ...downloads, value: 29, places: downloads.places!.slice(0, 2) };
  assert.match(headingOf(all, english), /^Downloaded from 2 countries, this repository/);
});

test('a snapshot may hold anything in place of a period', () => {
  const odd = { from: 7, until: null } as unknown as NonNullable<Counted['receipt']['period']>;
  const { receipt } = downloads;
  for (const period of [odd, null as unknown as typeof odd])
    assert.match(
      headingOf({ ...downloads, receipt: { ...receipt, period } }, english),
      /, this repository, 22 November 2026, this version$/,
    );
});

test('evidence says that people reported it', () => {
  const layers = layersOf(
    { findings: [] },
    { reported: [{ country: 'FR' }], isCountry: () => true },
  );
  const { layer, source } = choiceOf(layers, undefined);
  assert.equal(
    headingSentence(layer!.id, source!, english),
    'Reported from 1 country, reported by people, not counted by a source',
  );
});

test('a country is told by its name and what is counted, in every language', () => {
  assert.equal(pointSentence('citing', 'CI', 1, english), 'Côte d’Ivoire: 1 citing work');
  assert.equal(pointSentence('downloads', 'DE', 1163, english), 'Germany: 1,163 downloads');
  assert.equal(pointSentence('views', 'DE', undefined, english), 'Germany: no count told');
  assert.equal(pointSentence('downloads', 'DE', 31, spanish), 'Alemania: 31 descargas');
  assert.equal(pointSentence('downloads', 'EG', 80, arabic), 'مصر: 80 تنزيلًا');
  assert.equal(pointSentence('citing', 'EG', 2, arabic), 'مصر: عملان مستشهِدان (2)');
});

test('what is no code of a country is told as it is, and nothing is thrown', () => {
  assert.equal(pointSentence('views', '<b>', undefined, english), '<b>: no count told');
});

test('the table says the same numbers as the map, with a row for what is not named', () => {
  const { open, rows, notes } = countryTable(choice([downloads]).source!, english);
  assert.equal(open, 'The same as a table');
  assert.deepEqual(rows, [
    ['United Kingdom', '20'],
    ['France', '9'],
    ['Not named or unknown', '11'],
  ]);
  assert.deepEqual(notes, []);
});

test('citing works that could not be located are a row of their own', () => {
  const rowsOf = (finding: Counted, voice: MapVoice) =>
    countryTable(choice([finding]).source!, voice).rows;
  assert.deepEqual(rowsOf(citing, english), [
    ['United Kingdom', '30'],
    ['Côte d’Ivoire', '1'],
    ['Country unknown', '8'],
  ]);
  assert.deepEqual(rowsOf(citing, spanish).at(-1), ['País desconocido', '8']);
  for (const located of [
    { n: 39, of: 39 },
    { n: 40, of: 39 },
  ])
    assert.equal(rowsOf({ ...citing, located }, english).length, 2);
});

test('shades are told in words', () => {
  assert.deepEqual(shadeWords([1, 2, 5, 1000], english), ['1', '2–4', '5–999', '1,000 or more']);
  assert.deepEqual(shadeWords([], english), []);
});

test('notes say what is masked, what the map is not, and who has told no countries', () => {
  const notes = notesOf([
    downloads,
    countedBy('zenodo', 9, 'downloads'),
    failedBy('figshare', 'unreachable', 'downloads'),
    hiddenOf('eprints', 'downloads'),
  ]);
  assert.equal(
    notes[1],
    '2 countries are not named: their counts are so small that they might point to single people.',
  );
  assert.ok(
    notes.some((note) =>
      note.startsWith(
        'The map doesn’t show where the public discusses the work; no open source records that.',
      ),
    ),
  );
  assert.deepEqual(notes.slice(-3), [
    'Counted without countries: zenodo.',
    'figshare could not be reached.',
    'eprints: This page leaves it out.',
  ]);
  assert.ok(!notes.includes(en.apart));
  assert.ok(notesOf([downloads, citing]).includes(en.apart));
});

test('where there is no map, nothing is said of what it shows', () => {
  assert.deepEqual(notesOf([failedBy('openalex', 'unreachable', 'countries-citing')]), [
    'OpenAlex could not be reached.',
  ]);
});

test('who looked and found none is named with the date, and no word says countries are missing', () => {
  const notes = notesOf([countedBy('openalex', 0, 'countries-citing')]);
  assert.equal(notes.at(-1), 'Citing works: looked for, none found (OpenAlex, 22 November 2026).');
  assert.ok(!notes.some((note) => note.startsWith('Counted without countries')));
});

test('languages have their names, and what is none stands as it is', () => {
  assert.ok(
    notesOf([citing], ['de', 'no tag']).includes(
      'Wikipedia pages that mention the work are in these languages: German, no tag.',
    ),
  );
  assert.ok(!notesOf([citing]).some((note) => note.startsWith('Wikipedia')));
});

test('two sources of one provider have a number', () => {
  const sources = layersOf({ findings: [downloads, downloads] }, { isCountry: () => true }).find(
    ({ id }) => id === 'downloads',
  )!.sources;
  assert.deepEqual(
    sources.map((source) => sourceName(source, english)),
    ['this repository', 'this repository 2'],
  );
});

type Texts = Readonly<Record<string, string>>;

function texts(of: object, at = ''): Texts {
  return Object.assign(
    {},
    ...Object.entries(of).map(([key, value]: [string, string | object]): Texts =>
      typeof value === 'string' ? { [at + key]: value } : texts(value, `${at}${key}.`),
    ),
  ) as Texts;
}
const plural = /\.(?:zero|one|two|few|many|other)$/;
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

for (const [tag, map] of [
  ['es', es],
  ['ar', ar],
] as const) {
  const all = texts(map);
  const english = texts(en);

  test(`[${tag}] every text stands in the language, with the places to fill of the English one`, () => {
    const plain = (of: Texts) => Object.keys(of).filter((key) => !plural.test(key));
    assert.deepEqual(plain(all), plain(english));
    for (const key of plain(all)) {
      assert.equal(holes(all[key]!), holes(english[key]!), key);
      assert.ok(all[key] !== english[key] || /^(?:\{\w+\}[^a-z]*)+$/.test(english[key]!), key);
    }
  });

  test(`[${tag}] plurals have one form for all numbers or one for each of its categories`, () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const byPlural = new Map<string, string[]>();
    for (const key of Object.keys(all).filter((each) => plural.test(each))) {
      const [, name, form] = /^(.*)\.(\w+)$/.exec(key)!;
      byPlural.set(name!, [...(byPlural.get(name!) ?? []), form!]);
    }
    assert.equal(byPlural.size, 7);
    for (const [name, forms] of byPlural)
      assert.ok(
        forms.join() === 'other' || forms.sort().join() === [...pluralCategories].sort().join(),
        name,
      );
  });
}

test('Arabic is written with Arabic marks', () => {
  for (const [key, text] of Object.entries(texts(ar)))
    assert.doesNotMatch(
      text.replace(/\{\w+\}/g, ''),
      /[,;?]|\b(?!ISO|Natural|Earth)[A-Za-z]+\b/,
      key,
    );
});
