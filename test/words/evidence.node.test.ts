import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../../src/model/evidence.js';
import { ar as arabicWords } from '../../src/words/ar/badge.js';
import { evidence as arabic } from '../../src/words/ar/evidence.js';
import { evidence as english } from '../../src/words/en/evidence.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { es as spanishWords } from '../../src/words/es/badge.js';
import { evidence as spanish } from '../../src/words/es/evidence.js';
import { evidenceLines } from '../../src/words/evidence-lines.js';
import {
  countWords,
  type EvidenceVoice,
  readingRows,
  sumWords,
  whenWords,
} from '../../src/words/evidence-sentences.js';
import { speaker } from '../../src/words/speaker.js';

const en: EvidenceVoice = { speaker: englishSpeaker('en-GB'), evidence: english };
const es: EvidenceVoice = { speaker: speaker(spanishWords, 'es'), evidence: spanish };
const ar: EvidenceVoice = { speaker: speaker(arabicWords, 'ar'), evidence: arabic };
const entry = (more: Partial<Evidence>): Evidence => ({ kind: 'event', title: 'A day', ...more });

for (const [more, words] of [
  [{ count: 240, unit: 'people' }, '240 people'],
  [{ count: 1, unit: 'people' }, '1 person'],
  [{ count: 0, unit: 'people' }, '0 people'],
  [{ count: 1240, unit: 'leaflets' }, '1,240 leaflets'],
  [{ count: 12 }, '12'],
  [{ count: 412.5, unit: 'GBP' }, '£412.50'],
  [{ count: 2500, unit: 'EUR' }, '€2,500'],
  [{ count: 7, unit: 'XYZ' }, '7 XYZ'],
  [{ unit: 'people' }, ''],
] as const)
  test(`${JSON.stringify(more)} is "${words}"`, () => {
    assert.equal(countWords(entry(more), en), words);
  });

test('counts follow each language’s plurals', () => {
  assert.equal(countWords(entry({ count: 2, unit: 'people' }), ar), 'شخصان');
  assert.match(countWords(entry({ count: 11, unit: 'people' }), ar), /شخصًا$/);
  assert.equal(countWords(entry({ count: 1, unit: 'plays' }), es), '1 reproducción');
});

for (const [date, words] of [
  ['2025-06-14', '14 June 2025'],
  ['2025-06', 'June 2025'],
  ['2025', '2025'],
  ['2025-07-07/2025-07-18', '7 July 2025 to 18 July 2025'],
  [undefined, 'No date'],
  ['someday', 'No date'],
] as const)
  test(`the date ${date} is "${words}"`, () => {
    assert.equal(whenWords(entry({ ...(date && { date: date as '2025' }) }), en), words);
  });

test('a sum of money says of how many entries', () => {
  assert.equal(sumWords({ currency: 'GBP', value: 2912.5, n: 2 }, en), '£2,912.50 in 2 entries');
  assert.match(sumWords({ currency: 'EUR', value: 1200, n: 1 }, es), /^1200\s€ en 1 entrada$/);
});

test('readings are told newest first', () => {
  const readings = [
    { date: '2025-06', value: 148 },
    { date: '2026-01-12', value: 512 },
  ] as const;
  assert.deepEqual(
    readingRows({ entry: entry({ unit: 'followers' }), readings }, en).map(({ when, text }) => [
      when,
      text,
    ]),
    [
      ['12 January 2026', '512 followers'],
      ['June 2025', '148 followers'],
    ],
  );
});

test('a method of the owner’s own stands as it is written, and that there is none is said', () => {
  const lines = (more: Partial<Evidence>) =>
    evidenceLines(entry(more), en).map(({ term, text }) => `${term}: ${text}`);
  assert.deepEqual(lines({ method: 'Door counter' }), ['How it was counted: Door counter']);
  assert.deepEqual(lines({ count: 240 }), ['How it was counted: not said']);
  assert.deepEqual(lines({ method: 'constructor' }), ['How it was counted: constructor']);
  assert.deepEqual(lines({}), []);
});

/** Every text by the way to it; a plural's forms apart. */
function texts(of: object, at = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(of).map(([key, value]: [string, string | object]) =>
      typeof value === 'string' ? { [at + key]: value } : texts(value, `${at}${key}.`),
    ),
  ) as Record<string, string>;
}

const isForm = (at: string) =>
  /\.(?:zero|one|two|few|many|other)$/.test(at) && at !== 'kinds.other';
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

for (const [name, words, tag] of [
  ['Spanish', spanish, 'es'],
  ['Arabic', arabic, 'ar'],
] as const) {
  const [all, base] = [texts(words), texts(english)];
  const plain = Object.keys(base).filter((at) => !isForm(at));

  test(`${name} has a text of its own for each in English, with the same places to fill`, () => {
    assert.deepEqual(
      Object.keys(all).filter((at) => !isForm(at)),
      plain,
    );
    for (const at of plain) {
      assert.equal(holes(all[at]!), holes(base[at]!), at);
      if (at !== 'subgroup') assert.notEqual(all[at], base[at], at);
      assert.equal(all[at], all[at]!.trim(), at);
    }
  });

  test(`plurals in ${name} have a form for each of its categories`, () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const plurals = Object.keys(base).filter((at) => at.endsWith('.other') && isForm(at));
    assert.ok(plurals.length > 10);
    for (const at of plurals)
      for (const category of pluralCategories)
        assert.ok(all[at.replace(/other$/, category)], at.replace(/other$/, category));
  });
}
