import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, speakerOf } from '../../src/page/languages.js';
import { bringBy, type Parts } from '../../src/page/parts.js';
import { ar } from '../../src/words/ar/badge.js';
import { es } from '../../src/words/es/badge.js';
import { speaker } from '../../src/words/speaker.js';

/** What stands in `lang` attributes, and what should not but does. */
const nonsense = [
  ...['', ' ', '-', '--', 'x', 'e', 'english', 'English (US)', 'en_US', 'EN', 'en-', 'en--US'],
  ...['en-u', 'en-u-', 'en-x', 'en-a-', 'en-US-u-nu', 'en-123456789', 'en-US-US', '-en', 'en '],
  ...['en\u0000', 'en-\ud800', 'es-', 'es_MX', 'es--', 'es-u-ca', 'ES-mx', 'ar-', 'ar-💥', 'AR'],
  ...['constructor', '__proto__', 'toString', 'en-constructor', 'null', 'undefined', '💥', '12'],
  ...['i-klingon', 'zh-Hant-TW', 'en-u-nu-arab', 'en-u-ca-buddhist', `en-${'a'.repeat(5000)}`],
];

async function hear(locale: string): Promise<void> {
  const speaker = await speakerOf(locale);
  const said = [
    speaker.count(1163, speaker.words.counts.citations),
    speaker.date('2026-11-22T09:30:00Z', 'long'),
    speaker.date('2026-11-22T09:30:00Z', 'medium'),
    speaker.list(['a', 'b']),
  ];
  assert.deepEqual(
    said.filter((text) => !text || /undefined|NaN|Invalid/.test(text)),
    [],
  );
}

const bringSpeakersBy = (speaker: Parts['speaker']) => bringBy({ speaker } as Parts);
const named = (locale: string) => `lang=${JSON.stringify(locale.slice(0, 20))}`;

// Until somebody says where words come from, there are none but the English.
for (const locale of nonsense)
  test(`${named(locale)} throws nothing where English is all there is`, () => hear(locale));

for (const locale of nonsense)
  test(`${named(locale)} throws nothing where there are other languages`, () => {
    bringSpeakersBy(async (language) => (locale) => speaker(language === 'es' ? es : ar, locale));
    return hear(locale);
  });

test('a language without words here is English at once', () => {
  for (const locale of ['de', 'fr-CA', 'zh-Hant-TW', '']) assert.equal(speakerOf(locale), english);
});

test('English writes the day first unless the page asks for the United States', async () => {
  const date = async (locale: string) =>
    (await speakerOf(locale)).date('2026-11-22T09:30:00Z', 'long');
  assert.equal(await date('en'), '22 November 2026');
  assert.equal(await date('EN'), '22 November 2026');
  assert.equal(await date('en-GB'), '22 November 2026');
  assert.equal(await date('en-AU'), '22 November 2026');
  assert.equal(await date('en-US'), 'November 22, 2026');
  assert.equal(await date('en-us'), 'November 22, 2026');
  assert.equal(await date('en-'), '22 November 2026');
});

test('a language is fetched once, and asked for by its bare name whatever the region', async () => {
  const asked: string[] = [];
  bringSpeakersBy(async (language) => {
    asked.push(language);
    return (locale) => speaker(es, locale);
  });
  const first = await speakerOf('es-AR');
  const again = await speakerOf('es-AR');
  assert.deepEqual(asked, ['es']);
  assert.equal(first, again);
  assert.deepEqual([first.locale, first.words], ['es-AR', es]);
});

test('a language that could not be fetched is fetched again the next time', async () => {
  bringSpeakersBy(() => Promise.reject(new Error('offline')));
  await assert.rejects(async () => speakerOf('ar-MA'), { message: 'offline' });
  bringSpeakersBy(async () => (locale) => speaker(ar, locale));
  assert.equal((await speakerOf('ar-MA')).words, ar);
});
