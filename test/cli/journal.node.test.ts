import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Journal } from '../../src/cli/snapshot/journal.js';
import { counted, failed } from '../../src/model/outcome.js';
import type { Answer } from '../../src/model/provider.js';
import { plain, works } from '../support/providers.js';

const provider = plain();
const start = Date.UTC(2026, 10, 22, 9, 30);
const day = 86_400_000;
const [one, two, three] = works(3) as [`doi:${string}`, `doi:${string}`, `doi:${string}`];
const answer = (id: typeof one, value: number): Answer => ({
  id,
  findings: [counted(provider, 'citations', value, { id, retrieved: start })],
});

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(folder, 'works.json.journal');
});
afterEach(() => rm(folder, { recursive: true }));

const open = (now = start) => new Journal(path, 6 * day, () => now);

/** What a journal holds when it is opened the next time. */
function held(...answers: (readonly Answer[])[]): Journal {
  const journal = open();
  for (const each of answers) journal.keep(provider, each);
  journal.close();
  return open();
}

test('an answer is there when the journal is opened again', () => {
  const journal = held([answer(one, 7)], [answer(two, 0)]);
  assert.deepEqual(journal.recall(provider, one), answer(one, 7));
  assert.deepEqual(journal.recall(provider, two), answer(two, 0));
  assert.equal(journal.recall(provider, three), undefined);
  assert.equal(journal.recall(plain({ name: 'crossref' }), one), undefined);
  assert.equal(journal.found, 2);
  journal.close();
});

test('a failure is not kept', () => {
  const findings = [failed(provider, 'citations', 'timeout', { id: one, retrieved: start })];
  const journal = held([{ id: one, findings }, answer(two, 1)]);
  assert.equal(journal.recall(provider, one), undefined);
  assert.equal(journal.found, 1);
  journal.close();
});

test('a torn line is lost alone, and what is written after it is not', async () => {
  held([answer(one, 7)], [answer(two, 8)]).close();
  const text = await readFile(path, 'utf8');
  for (let end = text.lastIndexOf('\n', text.length - 2) + 2; end < text.length; end += 1) {
    await writeFile(path, text.slice(0, end));
    const journal = held([answer(three, 9)]);
    assert.deepEqual(journal.recall(provider, one), answer(one, 7), `torn at ${end}`);
    assert.deepEqual(journal.recall(provider, three), answer(three, 9), `torn at ${end}`);
    journal.close();
  }
});

test('an answer that has grown old is not counted', () => {
  held([answer(one, 7)]).close();
  const journal = open(start + 7 * day);
  assert.equal(journal.recall(provider, one), undefined);
  journal.close();
});

test('lines that are damaged, or of another copy, are as if they were not there', async () => {
  held().close();
  for (const line of [
    '{}',
    'null',
    '[1,2]',
    `["openalex","${one}",[${start},[["citations",-7,${start},""]]]]`,
    `["openalex","${one}",[${start},[["citations","much",${start},""]]]]`,
    `["openalex","${one}",[${start},[["views",7,${start},""]]]]`,
    `["openalex","${one}",[${start},null]]`,
    `["agency","${one}",7]`,
  ])
    await appendFile(path, `${line}\n`);
  const journal = open();
  assert.equal(journal.recall(provider, one), undefined);
  assert.equal(journal.recallAgency(one), null);
  journal.close();
});

test('who registered a DOI is kept, also that nobody could say', () => {
  const first = open();
  first.keepAgency(one, { id: 'jalc', label: 'JaLC' });
  first.keepAgency(two, null);
  first.close();
  const journal = open();
  assert.deepEqual(journal.recallAgency(one), { id: 'jalc', label: 'JaLC' });
  assert.equal(journal.recallAgency(two), null);
  assert.equal(journal.recallAgency(three), undefined);
  journal.remove();
  assert.equal(existsSync(path), false);
});

test('a heading that was torn begins a new journal', async () => {
  await writeFile(path, '{"format":"impact-badges-jou');
  const journal = held([answer(one, 7)]);
  assert.deepEqual(journal.recall(provider, one), answer(one, 7));
  journal.close();
});
