import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groups, type GroupedMeasure } from '../../src/model/group.js';
import { ar } from '../../src/words/ar/badge.js';
import { en } from '../../src/words/en/badge.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { es } from '../../src/words/es/badge.js';
import { type Speaker, speaker } from '../../src/words/speaker.js';

const measures: readonly GroupedMeasure[] = Object.values(groups).flat();
const values = [0, 1, 2, 3, 11, 100, 1163];

const speakers: readonly (readonly [string, Speaker])[] = [
  ['en', englishSpeaker('en')],
  ['en-US', englishSpeaker('en-US')],
  ['en-AU', speaker(en, 'en-AU')],
  ['es', speaker(es, 'es')],
  ['es-MX', speaker(es, 'es-MX')],
  ['ar', speaker(ar, 'ar')],
  ['ar-EG', speaker(ar, 'ar-EG')],
];

/** The numbers in a text: digits of any script, with the separators between them taken out. */
function numbersIn(text: string): number[] {
  const plain = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return (plain.match(/\p{Nd}+(?:[.,٬\u00A0\u202F]\p{Nd}{3})*/gu) ?? []).map((found) =>
    Number(found.replace(/\P{Nd}/gu, '')),
  );
}

test('there are 27 counts, and this file says them all', () => {
  assert.equal(measures.length, 27);
  for (const { counts } of [en, es, ar])
    assert.deepEqual(Object.keys(counts).sort(), [...measures].sort());
});

for (const [locale, { count, words }] of speakers)
  test(`in ${locale} every count of every measure says its number exactly once`, () => {
    const wrong = measures.flatMap((measure) =>
      values.flatMap((value) => {
        const said = count(value, words.counts[measure]);
        const numbers = numbersIn(said);
        const isRight =
          numbers.length === 1 && numbers[0] === value && !/[{}]|undefined|NaN/.test(said);
        return isRight ? [] : [`${measure} ${value}: ${said}`];
      }),
    );
    assert.deepEqual(wrong, []);
  });

for (const words of [en, es, ar])
  test(`every form of every count in ${words.language} has one place for the number`, () => {
    const wrong = measures.flatMap((measure) =>
      Object.entries(words.counts[measure])
        .filter(([, form]) => form.split('{n}').length !== 2 || /\p{Nd}/u.test(form))
        .map(([category]) => `${measure} ${category}`),
    );
    assert.deepEqual(wrong, []);
  });

for (const [words, categories] of [
  [en, ['one', 'other']],
  [es, ['many', 'one', 'other']],
  [ar, ['few', 'many', 'one', 'other', 'two', 'zero']],
] as const)
  test(`${words.language} has a form for each of its own plurals, and none to spare`, () => {
    for (const measure of measures)
      assert.deepEqual(Object.keys(words.counts[measure]).sort(), categories);
  });

for (const words of [en, es, ar])
  test(`no text in ${words.language} that stands without a number holds a digit`, () => {
    const { counts, language, invalid, ...others } = words;
    assert.ok(counts && language);
    assert.deepEqual(invalid.match(/\{\w*\}?/g), ['{n}']);
    const texts = Object.values({ ...others, invalid: invalid.replace('{n}', '') }).flatMap(
      (text) => (typeof text === 'string' ? [text] : Object.values<string>(text)),
    );
    assert.ok(texts.length >= 29);
    assert.deepEqual(
      texts.filter((text) => /\p{Nd}|[{}]/u.test(text) || !text.trim()),
      [],
    );
  });

test('one is singular and everything else plural in English', () => {
  const { count, words } = englishSpeaker('en');
  assert.deepEqual(
    values.map((value) => count(value, words.counts.citations)),
    [
      '0 citations',
      '1 citation',
      '2 citations',
      '3 citations',
      '11 citations',
      '100 citations',
      '1,163 citations',
    ],
  );
});

test('Spanish groups digits as Spain and as Mexico do', () => {
  const said = (locale: string) => speaker(es, locale).count(1163, es.counts.citations);
  assert.deepEqual([said('es'), said('es-MX')], ['1163 citas', '1,163 citas']);
});

test('Arabic takes the form that the number asks for', () => {
  const { count } = speaker(ar, 'ar');
  const { citations } = ar.counts;
  assert.deepEqual(
    [1, 2, 3, 11].map((value) => numbersIn(count(value, citations))),
    [[1], [2], [3], [11]],
  );
  assert.match(count(2, citations), /^استشهادان/);
  assert.match(count(3, citations), /استشهادات$/);
  assert.match(count(11, citations), /استشهادًا$/);
  assert.match(count(100, citations), /استشهاد$/);
});

const at = '2026-11-22T09:30:00Z';
for (const [say, long, medium] of [
  [englishSpeaker('en'), '22 November 2026', '22 Nov 2026'],
  [englishSpeaker('en-GB'), '22 November 2026', '22 Nov 2026'],
  [englishSpeaker('en-US'), 'November 22, 2026', 'Nov 22, 2026'],
  [speaker(en, 'en-AU'), '22 November 2026', '22 Nov 2026'],
  [speaker(es, 'es'), '22 de noviembre de 2026', '22 nov 2026'],
  [speaker(ar, 'ar'), '22 نوفمبر 2026', '22 نوفمبر 2026'],
] as const)
  test(`a date in ${say.locale} is ${long}, and ${medium} where there is little room`, () => {
    assert.deepEqual([say.date(at, 'long'), say.date(at, 'medium')], [long, medium]);
  });

for (const locale of ['en-GB', 'en-US'] as const) {
  const [ours, theirs] = [englishSpeaker(locale), speaker(en, locale)];

  test(`without Intl, ${locale} writes every month and the ends of days as Intl does`, () => {
    for (let month = 1; month <= 12; month += 1)
      for (const time of ['01T00:00:00Z', '09T12:00:00Z', '28T23:59:59Z'])
        for (const style of ['long', 'medium'] as const) {
          const day = `2026-${String(month).padStart(2, '0')}-${time}`;
          assert.equal(ours.date(day, style), theirs.date(day, style));
        }
  });

  test(`without Intl, ${locale} writes numbers and lists as Intl does`, () => {
    for (const value of [0, 9, 10, 999, 1000, 9999, 10_000, 999_999, 1_000_000, 1e15])
      assert.equal(ours.number(value), theirs.number(value));
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']])
      assert.equal(ours.list(items), theirs.list(items));
  });

  test(`without Intl, ${locale} counts as Intl does`, () => {
    for (const value of values)
      assert.equal(
        ours.count(value, en.counts.repositories),
        theirs.count(value, en.counts.repositories),
      );
  });
}

test('two readers in different time zones read one date', (context) => {
  const zone = process.env['TZ'];
  context.after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  for (const elsewhere of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Dubai']) {
    process.env['TZ'] = elsewhere;
    for (const say of [englishSpeaker('en'), speaker(en, 'en-AU')])
      assert.deepEqual(
        [say.date('2026-11-22T00:00:00Z', 'long'), say.date('2026-11-22T23:59:59Z', 'long')],
        ['22 November 2026', '22 November 2026'],
      );
  }
});
