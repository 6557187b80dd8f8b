import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Desk } from '../../src/editor/desk.js';
import { readEvidence } from '../../src/intake/evidence/read.js';

const nothing = () => undefined;
const csv = (text: string, name = 'evidence.csv') => new File([text], name);
const camp = await readFile('test/intake/evidence/camp.json', 'utf8');

async function deskWith(...files: File[]): Promise<Desk> {
  const desk = new Desk(nothing);
  await desk.open(files);
  return desk;
}

test('the file for everyone holds what is public alone, the owner’s own everything', async () => {
  const desk = await deskWith(csv(camp, 'camp.json'));
  const { shared, kept } = desk.files();
  assert.equal(kept.entries.length, desk.items.length);
  assert.equal(kept.audience, 'private');
  assert.deepEqual(desk.tally(), {
    shared: shared.entries.length,
    kept: kept.entries.length - shared.entries.length,
  });
  assert.ok(shared.entries.length < kept.entries.length);
  assert.ok(!JSON.stringify(shared).includes('consentBy'));
});

test('both files opened together are what the owner’s own is', async () => {
  const { shared, kept } = (await deskWith(csv(camp, 'camp.json'))).files();
  const both = await deskWith(
    csv(JSON.stringify(shared), 'evidence.json'),
    csv(JSON.stringify(kept), 'evidence.private.json'),
  );
  assert.equal(both.items.length, kept.entries.length);
  assert.deepEqual(both.files().shared.entries.length, shared.entries.length);
});

test('the owner’s own file reads back as it was', async () => {
  const { kept } = (await deskWith(csv(camp, 'camp.json'))).files();
  assert.deepEqual(readEvidence(JSON.stringify(kept)).file, kept);
});

test('nothing is taken of a table with a row that can’t be read, and its line is named', async () => {
  const desk = await deskWith(csv('kind,title,count\nevent,One,1\nevent,Two,"many"\n'));
  assert.equal(desk.items.length, 0);
  assert.equal(desk.waiting[0]?.reading.problems[0]?.line, 3);
  desk.take();
  assert.deepEqual(
    desk.items.map(({ entry }) => entry.title),
    ['One'],
  );
});

test('how dates are meant is asked once for a file, and what is answered holds for all of it', async () => {
  const desk = await deskWith(csv('kind,title,date\nnews,A,03/04/2025\nnews,B,05/06/2025\n'));
  assert.equal(desk.items.length, 0);
  await desk.answer('mdy');
  assert.deepEqual(
    desk.items.map(({ entry }) => entry.date),
    ['2025-03-04', '2025-05-06'],
  );
});

test('an entry that is removed leaves the story too, and comes back with it', async () => {
  const desk = await deskWith(csv(camp, 'camp.json'));
  const item = desk.items.find(({ entry }) => entry.id === 'camp')!;
  const grounds = () => desk.story.whatWeDid?.evidence?.includes('camp');
  assert.equal(grounds(), true);
  const putBack = desk.remove(item);
  assert.equal(grounds(), false);
  putBack();
  assert.equal(grounds(), true);
  assert.ok(desk.items.includes(item));
});

test('a part of the story can rest on an entry that had no short name', async () => {
  const desk = await deskWith(csv('kind,title,id\nnews,A,\nnews,B,news-1\n'));
  desk.tell('limits', 'Nobody was compared with anybody.');
  desk.ground('limits', desk.items[0]!, true);
  assert.deepEqual(desk.story.limits?.evidence, ['news-2']);
  assert.equal(desk.items[0]!.entry.id, 'news-2');
  desk.ground('limits', desk.items[0]!, false);
  assert.deepEqual(desk.story.limits, { text: 'Nobody was compared with anybody.' });
});

test('an entry is kept once nothing is amiss with it', () => {
  const desk = new Desk(nothing);
  desk.edit();
  desk.write('kind', 'event');
  assert.equal(desk.keep(), false);
  assert.equal(desk.draft?.isTried, true);
  desk.write('title', 'Kidney health day');
  assert.deepEqual(desk.tally(), { shared: 1, kept: 0 });
  assert.equal(desk.keep(), true);
  assert.deepEqual(desk.items[0]?.entry, { kind: 'event', title: 'Kidney health day' });
  assert.equal(desk.isUnsaved, true);
});

test('a file that is only read again is nothing to be lost', async () => {
  const desk = await deskWith(csv(camp, 'camp.json'));
  assert.equal(desk.isUnsaved, false);
  desk.say('title', 'River');
  assert.equal(desk.isUnsaved, true);
});

test('a spreadsheet is told from a table, and how to save it is said', async () => {
  const desk = new Desk(nothing);
  await desk.open([new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'evidence.xlsx')]);
  assert.match(desk.refusal ?? '', /evidence\.xlsx is a spreadsheet.*CSV/);
});
