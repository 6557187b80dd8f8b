import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentOf, isOpenTo } from '../../src/model/evidence-consent.js';
import type { Evidence } from '../../src/model/evidence.js';

const entry = (more: Partial<Evidence>): Evidence => ({ kind: 'event', title: 'A day', ...more });

for (const [what, more, consent] of [
  ['nothing is said of an event', {}, 'public'],
  ['nothing is said of a letter', { kind: 'letter' }, 'private'],
  ['nothing is said of testimony', { kind: 'testimony' }, 'private'],
  ['nothing is said of a photo', { kind: 'photo' }, 'private'],
  ['the file of an event is a picture', { file: 'photos/day.JPG' }, 'private'],
  ['the file of an event is a sheet', { file: 'sign-in.pdf' }, 'public'],
  ['it names a person', { namesPerson: true }, 'private'],
  ['it concerns minors', { minors: true }, 'private'],
  ['a letter may be read by everyone', { kind: 'letter', consent: 'public' }, 'public'],
  ['an event is for the committee', { consent: 'committee' }, 'committee'],
  ['an event is private', { consent: 'private' }, 'private'],
  ['it was taken back', { consent: 'public', withdrawn: true }, 'private'],
  ['it was taken back on a date', { consent: 'public', withdrawn: '2026-01' }, 'private'],
] as const)
  test(`where ${what}, the entry is ${consent}`, () => {
    assert.equal(consentOf(entry(more)), consent);
  });

test('a committee sees what everyone sees and what is meant for it, and nothing private', () => {
  const entries = [{}, { consent: 'committee' }, { consent: 'private' }] as const;
  assert.deepEqual(
    entries.map((more) => isOpenTo(entry(more), 'committee')),
    [true, true, false],
  );
  assert.deepEqual(
    entries.map((more) => isOpenTo(entry(more), 'public')),
    [true, false, false],
  );
});
