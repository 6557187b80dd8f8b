import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ledgerOf } from '../../src/aggregate/ledger.js';
import { type Evidence, type EvidenceFile, evidenceKinds } from '../../src/model/evidence.js';

const camp = JSON.parse(await readFile('test/intake/evidence/camp.json', 'utf8')) as EvidenceFile;
const fileOf = (...entries: readonly Evidence[]): EvidenceFile => ({ ...camp, entries });
const groupOf = (
  kind: string,
  file = camp,
  reader: 'public' | 'committee' | 'private' = 'public',
) => ledgerOf(file, reader).groups.find((group) => group.kind === kind);
const titles = (kind: string) => groupOf(kind)?.items.map(({ entry }) => entry.title);

test('kinds stand in one order whatever their numbers, and those without entries are left out', () => {
  assert.deepEqual(
    ledgerOf(camp, 'public').groups.map(({ kind }) => kind),
    [
      ...['policy', 'news', 'broadcast', 'teaching-use', 'outcome', 'community-product'],
      ...['event', 'workshop', 'talk', 'donation', 'volunteer-hours', 'letter'],
      ...['video', 'social-page', 'other'],
    ],
  );
  const all = evidenceKinds.map((kind): Evidence => ({ kind, title: 'A', consent: 'public' }));
  assert.deepEqual(
    new Set(ledgerOf(fileOf(...all), 'public').groups.map(({ kind }) => kind)),
    new Set(evidenceKinds),
  );
});

test('the newest entry stands first and what has no date last', () => {
  assert.deepEqual(titles('donation'), [
    "Grant of the Cádiz parents' association",
    'Collected at the open evening',
    "Fund of the town's pharmacies",
  ]);
  const undated: Evidence = { kind: 'news', title: 'When?' };
  const dated: Evidence = { kind: 'news', title: 'Then', date: '2001' };
  assert.deepEqual(
    groupOf('news', fileOf(undated, dated))?.items.map(({ entry }) => entry.title),
    ['Then', 'When?'],
  );
});

test('money is added up by currency, and nothing else is', () => {
  assert.deepEqual(groupOf('donation')?.sums, [
    { currency: 'EUR', value: 1200, n: 1 },
    { currency: 'GBP', value: 2912.5, n: 2 },
  ]);
  for (const { kind, sums } of ledgerOf(camp, 'public').groups)
    if (kind !== 'donation') assert.deepEqual(sums, []);
  // 240 and 85 came to two events; no text or number of the ledger says 325.
  assert.equal(JSON.stringify(ledgerOf(camp, 'public')).includes('325'), false);
  assert.equal(groupOf('event')?.isOverlapping, true);
  assert.equal(groupOf('talk')?.isOverlapping, false);
});

test('gifts in kind are in no sum, and cents stay cents', () => {
  const gift = (count: number, unit: string): Evidence => ({
    ...{ kind: 'donation', title: `${count} ${unit}`, count, unit },
  });
  const file = fileOf(gift(0.1, 'EUR'), gift(0.2, 'EUR'), gift(40, 'books'), gift(7, 'ABC'));
  assert.deepEqual(groupOf('donation', file)?.sums, [{ currency: 'EUR', value: 0.3, n: 2 }]);
});

test('readings of one counter are one item with the newest count and its history', () => {
  const [page, ...more] = groupOf('social-page')!.items;
  assert.deepEqual(more, []);
  assert.equal(page?.entry.count, 512);
  assert.deepEqual(page?.readings, [
    { date: '2025-06-01', value: 148 },
    { date: '2025-08-01', value: 391 },
    { date: '2026-01-12', value: 512 },
  ]);
});

test('events of one name are not readings of a counter', () => {
  const day = (date: `${number}-${string}`): Evidence => ({
    ...{ kind: 'event', title: 'Health day', date, count: 50, method: 'head-count' },
  });
  assert.equal(groupOf('event', fileOf(day('2024-06'), day('2025-06')))?.items.length, 2);
});

test('everyone sees no small number of people, and the owner sees all', () => {
  const [visit] = groupOf('event')!.items.filter(({ entry }) => entry.title === 'Home visit');
  assert.deepEqual([visit?.entry.count, visit?.entry.masked], [undefined, true]);
  const own = groupOf('event', camp, 'private')!.items.map(({ entry }) => entry.count);
  assert.deepEqual(own, [3, 85, 240]);
});

test('what a reader may not see is counted and not shown', () => {
  const text = JSON.stringify(ledgerOf(camp, 'public'));
  for (const secret of ['nurse now', 'mother', 'photos/'])
    assert.equal(text.includes(secret), false, secret);
  assert.equal(ledgerOf(camp, 'public').withheld, 3);
  assert.equal(ledgerOf(camp, 'committee').withheld, 2);
  assert.equal(ledgerOf(camp, 'private').withheld, 0);
  const taken: Evidence = { kind: 'letter', title: 'Taken back', withdrawn: true };
  assert.equal(ledgerOf(fileOf(taken), 'private').withheld, 1);
});

test('a story is told in its order, each part with what it rests on', () => {
  const { story } = ledgerOf(camp, 'public');
  assert.deepEqual(
    story.map(({ part, evidence, withheld }) => [part, evidence.map(({ id }) => id), withheld]),
    [
      ['situation', ['council'], 0],
      ['withWhom', ['clinic-letter'], 0],
      ['whatWeDid', ['camp', 'health-day', 'open-evening'], 0],
      ['whoTookPart', ['camp', 'health-day'], 0],
      ['whatChanged', ['quiz', 'bottles'], 1],
      ['limits', [], 0],
    ],
  );
});

test('a story that does not say what changed says that it is not known', () => {
  const { limits } = camp.story!;
  const { story } = ledgerOf({ ...camp, story: { limits: limits! } }, 'public');
  assert.deepEqual(
    story.map(({ part, text }) => [part, text]),
    [
      ['whatChanged', undefined],
      ['limits', limits!.text],
    ],
  );
  const { story: _, ...without } = camp;
  assert.deepEqual(ledgerOf(without, 'public').story, []);
});

test('who reports the whole file reports what names nobody', () => {
  const file = { ...fileOf({ kind: 'news', title: 'A' }), reportedBy: 'The lab' };
  assert.equal(groupOf('news', file)?.items[0]?.entry.reportedBy, 'The lab');
});
