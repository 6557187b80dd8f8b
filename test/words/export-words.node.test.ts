import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voices } from '../export/voices.js';

/** All texts by the way to them; of a plural its `other`. */
function texts(of: object, at = ''): [at: string, text: string][] {
  return Object.entries(of).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[at + key, value] as [string, string]]
      : 'other' in value && typeof value.other === 'string' && !('views' in value)
        ? [[at + key, value.other] as [string, string]]
        : texts(value, `${at}${key}.`),
  );
}

const holes = (text: string) => (text.match(/\{\w*\}?/g) ?? []).sort();
const english = new Map(texts(voices.en.out));

for (const [language, letters] of [
  ['es', /^[\p{Lu}¿«{[]|^[a-záéíóúñ]/u],
  ['ar', /^[\p{Script=Arabic}{«[؛]/u],
] as const)
  test(`every text of an export in ${language} has the places of the English one`, () => {
    const translated = texts(voices[language].out);
    assert.deepEqual(translated.map(([at]) => at).sort(), [...english.keys()].sort());
    for (const [at, text] of translated) {
      assert.deepEqual(holes(text), holes(english.get(at)!), at);
      if (/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) assert.match(text, letters, at);
      if (english.get(at)!.length > 24 && !at.startsWith('titles'))
        assert.notEqual(text, english.get(at), at);
    }
  });

test('every form of a plural has its number', () => {
  for (const language of ['en', 'es', 'ar'] as const) {
    const { facts, countries, compared, over, placesCounted } = voices[language].out;
    for (const forms of [
      ...Object.values(facts),
      ...Object.values(countries),
      compared,
      over,
      placesCounted,
    ])
      for (const form of Object.values(forms)) assert.match(form, /\{n\}/);
  }
});

test('an Arabic plural has all six forms', () => {
  for (const forms of Object.values(voices.ar.out.facts))
    assert.deepEqual(Object.keys(forms).sort(), ['few', 'many', 'one', 'other', 'two', 'zero']);
});
