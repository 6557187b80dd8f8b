import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceKinds } from '../../src/model/evidence.js';
import {
  audienceOf,
  entryOf,
  faultsIn,
  shown,
  withField,
  type Written,
} from '../../src/editor/draft.js';
import { fieldsFor } from '../../src/editor/kinds.js';
import { questions } from '../../src/editor/words.js';

const news: Written = { kind: 'news', title: 'A kidney day' };

test('letters, testimony, photos and whatever names a person or shows minors begin private', () => {
  for (const kind of ['letter', 'testimony', 'photo'])
    assert.equal(audienceOf(withField({}, 'kind', kind)), 'private', kind);
  assert.equal(audienceOf(news), 'public');
  assert.equal(audienceOf(withField(news, 'namesPerson', true)), 'private');
  assert.equal(audienceOf(withField(news, 'minors', true)), 'private');
  assert.equal(audienceOf(withField(news, 'file', 'day.jpeg')), 'private');
});

test('a choice made before somebody under age was in it does not hold any more', () => {
  const agreed = withField(withField(news, 'namesPerson', true), 'consent', 'public');
  assert.equal(audienceOf(agreed), 'public');
  assert.equal(audienceOf(withField(agreed, 'minors', true)), 'private');
});

test('what shows people is published once it is said who agreed', () => {
  const letter = { ...news, kind: 'letter', consent: 'public' };
  assert.match(faultsIn(letter).get('consentBy')!.sentence, /Say who agreed/);
  assert.equal(faultsIn({ ...letter, consentBy: 'The clinic' }).size, 0);
});

test('a date that can be meant in two ways is asked, and both days are offered', () => {
  const fault = faultsIn({ ...news, date: '03/04/2025' }).get('date')!;
  assert.deepEqual(
    fault.readings.map(({ date }) => date),
    ['2025-04-03', '2025-03-04'],
  );
  assert.equal(entryOf({ ...news, date: '03/04/2025' }), undefined);
});

test('what is amiss stands at the field that it is about', () => {
  const faults = faultsIn({ kind: 'event', count: 'many', url: 'clinic', place: 'Narnia' });
  assert.deepEqual([...faults.keys()], ['title', 'count', 'place', 'url']);
});

test('an empty form asks for the kind first', () => {
  assert.deepEqual([...faultsIn({}).keys()], ['kind', 'title']);
});

test('the usual unit stands in the form, and in no entry that counts nothing', () => {
  const event = withField({ title: 'Day' }, 'kind', 'event');
  assert.equal(event['unit'], 'people');
  assert.equal(entryOf(event)?.unit, undefined);
  assert.deepEqual(entryOf({ ...event, count: '240' }), {
    ...{ kind: 'event', title: 'Day', count: 240, unit: 'people' },
  });
  assert.equal(withField(event, 'kind', 'podcast')['unit'], 'plays');
  assert.equal(withField({ ...event, unit: 'families' }, 'kind', 'podcast')['unit'], 'families');
});

test('an entry that is taken up and kept again is the same', () => {
  const entry = {
    ...{ kind: 'event', title: 'Day', date: '2025-07-07/2025-07-18', count: 24, unit: 'people' },
    ...{ works: ['doi:10.5555/1'], subgroups: [{ label: 'Girls', count: 14 }], mine: 'kept' },
  };
  assert.deepEqual(entryOf(entry), entry);
  assert.equal(shown(entry.subgroups), 'Girls: 14');
  assert.equal(shown(entry.date), '2025-07-07 to 2025-07-18');
});

test('every kind asks for title and date first, and every field of it has a question', () => {
  for (const kind of evidenceKinds) {
    const { open, folded } = fieldsFor(kind);
    assert.deepEqual(open.slice(0, 2), ['title', 'date'], kind);
    assert.equal(new Set([...open, ...folded]).size, open.length + folded.length, kind);
    for (const field of [...open, ...folded]) assert.ok(questions[field], `${kind}: ${field}`);
  }
});
