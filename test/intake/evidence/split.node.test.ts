import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { isPublishable } from '../../../src/intake/evidence/publishable.js';
import { readEvidence } from '../../../src/intake/evidence/read.js';
import { splitEvidence } from '../../../src/intake/evidence/split.js';
import type { Evidence, EvidenceFile } from '../../../src/model/evidence.js';

const { file: camp } = readEvidence(await readFile('test/intake/evidence/camp.json', 'utf8'));
const fileOf = (...entries: readonly Evidence[]): EvidenceFile => ({
  format: 'impact-badges-evidence',
  version: 1,
  entries,
});
const titles = ({ entries }: EvidenceFile) => entries.map(({ title }) => title);
const day: Evidence = { kind: 'event', title: 'A day' };

test('nothing of what is private stands in the file for everyone', () => {
  const text = JSON.stringify(splitEvidence(camp).shared);
  for (const secret of [
    'letters/2025-08-02',
    'nurse now',
    'Okafor',
    'Dr L. Moreno',
    'photos/river',
    'New to the country","count',
    '"id":"nurse"',
  ])
    assert.equal(text.includes(secret), false, secret);
});

test('the two files together hold every entry in full', () => {
  const { shared, kept } = splitEvidence(camp);
  assert.deepEqual(titles(kept), [
    'Two weeks of summer camp',
    'Letter of thanks from a mother',
    '“I want to be a nurse now”: what one girl wrote',
    'Group at the river',
    'Letter of support from Riverside Clinic',
    'Home visit',
  ]);
  assert.equal(kept.audience, 'private');
  // Three that had to be changed stand in both.
  assert.equal(shared.entries.length + kept.entries.length, camp.entries.length + 3);
  const again = splitEvidence({ ...camp, entries: [...shared.entries, ...kept.entries] });
  assert.deepEqual(titles(again.kept), titles(kept));
  assert.deepEqual(new Set(titles(again.shared)), new Set(titles(shared)));
  assert.equal(again.shared.entries.length, shared.entries.length);
});

test('the same after both files have been written and read', () => {
  const { shared, kept } = splitEvidence(camp);
  const read = [shared, kept].map((file) => readEvidence(JSON.stringify(file)).file);
  const again = splitEvidence({ ...camp, entries: read.flatMap(({ entries }) => entries) });
  assert.equal(again.shared.entries.length, shared.entries.length);
  assert.deepEqual(titles(again.kept), titles(kept));
});

for (const taken of [{ withdrawn: true }, { consent: 'private' }] as const)
  test(`a letter that is ${Object.keys(taken).join()} in one half is in no public file, though the other half held it`, () => {
    const letter: Evidence = {
      ...{ kind: 'letter', title: 'Support', consent: 'public', consentBy: 'Dr L. Moreno' },
      consentDate: '2025-12-01',
    };
    const before = splitEvidence(fileOf(letter, day));
    const kept = before.kept.entries.map((entry) => ({ ...entry, ...taken }));
    const after = splitEvidence(fileOf(...before.shared.entries, ...kept));
    assert.deepEqual(titles(after.shared), ['A day']);
    assert.deepEqual(titles(after.kept), ['Support']);
  });

test('two entries that are alike in everything are two', () => {
  assert.equal(splitEvidence(fileOf(day, { ...day })).shared.entries.length, 2);
});

test('small numbers of people are taken out of the file for everyone', () => {
  const { entries } = splitEvidence(camp).shared;
  const week = entries.find(({ id }) => id === 'camp');
  assert.deepEqual(week?.subgroups, [
    { label: 'From the district', count: 14 },
    { label: 'From partner schools', masked: true },
    { label: 'New to the country', masked: true },
  ]);
  const visit = entries.find(({ title }) => title === 'Home visit');
  assert.deepEqual([visit?.count, visit?.masked], [undefined, true]);
});

test('a shared story names no private entry and says how many there are', () => {
  const { shared, kept } = splitEvidence(camp);
  assert.deepEqual(shared.story?.whatChanged?.evidence, ['quiz', 'bottles']);
  assert.equal(shared.story?.whatChanged?.withheld, 1);
  assert.deepEqual(kept.story, camp.story);
});

test('fields of files and entries that nobody knows go where the rest goes', () => {
  const given = { ...fileOf({ ...day, weather: 'rain' } as Evidence), colour: 'red' };
  const { shared } = splitEvidence(given);
  assert.deepEqual(shared, given);
});

for (const [what, file, entries] of [
  ['what was divided', splitEvidence(camp).shared, 0],
  ['what was not divided', camp, 3],
  ['what is kept', splitEvidence(camp).kept, 6],
  ['an entry for a committee', fileOf({ ...day, consent: 'committee' }), 1],
  ['a letter about which nothing is said', fileOf({ kind: 'letter', title: 'Thanks' }), 1],
  ['an entry that was taken back', fileOf({ ...day, consent: 'public', withdrawn: true }), 1],
  ['a bare list', [{ ...day, consent: 'private' }], 1],
  ['a consent nobody knows', { entries: [{ ...day, consent: 'friends' }] }, 1],
  ['a field written otherwise', { entries: [{ ...day, Consent: 'private' }] }, 1],
  ['a private entry that can’t be read', { entries: [{ kind: 'tweet', consent: 'private' }] }, 1],
  ['a letter without a title', { entries: [{ kind: 'Letter of thanks' }] }, 1],
  ['a public entry that can’t be read', { entries: [{ kind: 'tweet', title: 'A post' }] }, 0],
  ['a date that is asked about', { entries: [{ ...day, date: '06/07/2025' }] }, 0],
  ['nothing', null, 0],
] as const)
  test(`of a file with ${what}, ${entries || 'nothing'} ${entries ? 'of it ' : ''}keeps it from being drawn`, () => {
    const said = isPublishable(JSON.parse(JSON.stringify(file)));
    assert.equal(said.isPublishable, !entries);
    if (!said.isPublishable) {
      assert.equal(said.entries, entries);
      assert.ok(
        said.sentence.startsWith(
          `Anyone can download ${entries === 1 ? '1 private entry' : `${entries} private entries`}, `,
        ),
      );
    }
  });
