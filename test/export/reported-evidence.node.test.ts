import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf } from '../../src/aggregate/ledger.js';
import { compose } from '../../src/export/compose.js';
import { findingsCsv } from '../../src/export/findings-csv.js';
import { reportedOf } from '../../src/export/reported-evidence.js';
import { textOf } from '../../src/export/text.js';
import type { Evidence, EvidenceFile } from '../../src/model/evidence.js';
import { evidence } from '../../src/words/en/evidence.js';
import { badges } from './fixtures.js';
import { voices } from './voices.js';

const entries: readonly Evidence[] = [
  {
    ...{ kind: 'event', title: 'Kidney health day', date: '2025-06-14', count: 240 },
    ...{ unit: 'people', method: 'sign-in-sheet', reportedBy: 'Riverside Clinic' },
    url: 'https://clinic.test/day',
  },
  { kind: 'workshop', title: 'A lesson', date: '2025-07-07/2025-07-18', count: 3, unit: 'people' },
  { kind: 'letter', title: 'A partner’s letter', consent: 'committee', reportedBy: 'The clinic' },
  { kind: 'testimony', title: 'A girl’s words', reportedBy: 'The camp' },
];
const file: EvidenceFile = { format: 'impact-badges-evidence', version: 1, entries };
const voice = { speaker: voices.en.speaker, evidence };
const texts = (reader: 'public' | 'committee') =>
  reportedOf(ledgerOf(file, reader), voice).map(({ text }) => text);

test('an entry says what it is, how much, and how it was counted; its reporter and date stand apart', () => {
  const [day] = reportedOf(ledgerOf(file, 'public'), voice);
  assert.deepEqual(day, {
    text: 'Events: Kidney health day, 240 people; How it was counted: sign-in sheet',
    ...{ by: 'Riverside Clinic', date: '2025-06-14', link: 'https://clinic.test/day' },
  });
});

test('everyone reads what is public, a committee also what was agreed for it, and nobody what is private', () => {
  assert.equal(texts('public').length, 2);
  assert.doesNotMatch(texts('public').join(), /letter|girl/);
  assert.match(texts('committee').join(), /A partner’s letter/);
  assert.doesNotMatch(texts('committee').join(), /girl/);
});

test('a figure of fewer than five people is in no text', () => {
  const [, lesson] = texts('committee');
  assert.match(lesson!, /^Workshops: A lesson; .*fewer than five/);
  assert.doesNotMatch(lesson!, /3/);
});

test('who reports it is said, or that nobody is named, and both ends of what took longer', () => {
  const reported = reportedOf(ledgerOf(file, 'public'), voice);
  const { document } = compose('tenure', { works: [badges], of: 1, reported, now: 0 }, voices.en);
  const text = textOf(document);
  assert.match(text, /sign-in sheet \(reported by Riverside Clinic, 14 June 2025\)/);
  assert.match(text, /reported by somebody who is not named, 7 July 2025 – 18 July 2025\)/);
  assert.match(findingsCsv([badges], reported), /,2025-07-07,2025-07-18,,,reported,/);
});
