import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measures as facts } from '../../src/model/measure.js';
import { measures } from '../../src/words/en/measures.js';

interface Text {
  readonly at: string;
  readonly field: string;
  readonly text: string;
}

const texts: readonly Text[] = Object.entries(measures).flatMap(([key, words]) =>
  Object.entries<string>({ ...words }).map(([field, text]) => ({
    at: `${key}.${field}`,
    field,
    text,
  })),
);
const isLabel = ({ field }: Text) => field === 'name' || field === 'unit';

/** Where the texts break a rule; naming the places makes a failure readable. */
const places = (breaks: (text: Text) => boolean) => texts.filter(breaks).map(({ at }) => at);

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the English words of the measures', () => {
  it('cover every measure in every field', () => {
    assert.deepEqual(Object.keys(measures).sort(), Object.keys(facts).sort());
    assert.equal(texts.length, 9 * Object.keys(facts).length);
    assert.deepEqual(
      places(({ text }) => text.trim() === '' || text !== text.trim()),
      [],
    );
  });

  it('are sentences, except for names and units', () => {
    assert.deepEqual(
      places((one) => isLabel(one) === one.text.endsWith('.')),
      [],
    );
    assert.deepEqual(
      places(({ field, text }) => field !== 'unit' && !/^\p{Lu}/u.test(text)),
      [],
    );
  });

  it('say it in one or two sentences of at most 240 characters in all', () => {
    assert.deepEqual(
      places(({ text }) => text.length > 240),
      [],
    );
    assert.deepEqual(
      places(({ text }) => text.split(/[.!?](?:\s|$)/).filter(Boolean).length > 2),
      [],
    );
  });

  it('speak no programmer’s language', () => {
    const jargon = /\bN\/A\b|\b(?:null|undefined|NaN|portals?|endpoints?|CORS|API|JSON)\b/i;
    assert.deepEqual(
      places(({ text }) => jargon.test(text)),
      [],
    );
  });

  it('call no count impact and make no score of them', () => {
    assert.deepEqual(
      places(({ text }) => /\bimpact|\bscor(?:e|es|ed|ing)\b/i.test(text)),
      [],
    );
  });

  it('keep investigations and requests to COUNTER usage', () => {
    assert.deepEqual(
      places(({ text }) => /\b(?:investigation|request)s?\b/i.test(text) && !/COUNTER/.test(text)),
      [],
    );
  });

  it('name the pace that the model states', () => {
    const paces = Object.entries(facts).filter(([key, { accrues }]) => {
      const { pace } = measures[key as keyof typeof facts];
      return !new RegExp(`\\b${accrues}\\b`, 'i').test(pace);
    });
    assert.deepEqual(
      paces.map(([key]) => key),
      [],
    );
  });

  it('repeat neither a name, a definition nor any other sentence', () => {
    assert.deepEqual(repeated(Object.values(measures).map(({ name }) => name.toLowerCase())), []);
    assert.deepEqual(repeated(texts.filter((one) => !isLabel(one)).map(({ text }) => text)), []);
  });
});
