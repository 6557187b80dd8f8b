import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readSnapshot } from '../../src/client/snapshot.js';
import { type SealedSnapshot, sealedText, verify } from '../../src/export/seal.js';
import { jsonText, snapshotOfWorks } from '../../src/export/snapshot-json.js';
import { exportWords } from '../../src/words/en/export.js';
import { sealChangeSentence } from '../../src/words/export-sentences.js';
import { checked } from '../cli/support/schema.js';
import { badges, reported, retracted } from './fixtures.js';

const snapshot = snapshotOfWorks([badges, retracted], {
  generated: '2026-11-12T10:00:00Z',
  asked: ['openalex', 'crossref'],
  reported,
});
const text = await sealedText(snapshot, '2026-11-13T10:00:00Z', exportWords.seal.proves);

/** The file after a change, and what is said of it. */
async function changed(change: (file: SealedSnapshot) => void) {
  const file = JSON.parse(text) as SealedSnapshot;
  change(file);
  const verdict = await verify(JSON.stringify(file));
  assert.ok(verdict.state === 'changed');
  return verdict.changes.map((each) => sealChangeSentence(each, exportWords));
}

type Loose = Record<string, Record<string, never> & { findings: { value: number }[] }>;
const worksOf = (file: SealedSnapshot) => file.works as unknown as Loose;

test('a sealed file is a snapshot that every reader reads', () => {
  assert.deepEqual(checked(text).works, checked(jsonText(snapshot)).works);
  assert.equal(readSnapshot(JSON.parse(text), 'x').format, 'impact-badges-snapshot');
});

test('it is intact as it was written, and with other white space and order of keys', async () => {
  const file = JSON.parse(text) as SealedSnapshot;
  const turned = Object.fromEntries(Object.entries(file).reverse());
  for (const same of [text, JSON.stringify(turned)]) {
    const verdict = await verify(same);
    assert.ok(verdict.state === 'intact');
    assert.equal(verdict.sealed, '2026-11-13T10:00:00Z');
    assert.equal(verdict.checksum, file.seal.checksum);
  }
});

test('a checksum is SHA-256 of the part with its keys in order', () => {
  const { seal, works } = JSON.parse(text) as SealedSnapshot;
  const { findings: _, ...about } = works['doi:10.5555/retracted']!;
  const sorted =
    '{"notices":[{"date":"2021-03","kind":"retraction","link":"https://doi.org/10.5555/notice","provider":"crossref"}],"noticesChecked":{"providers":["crossref"],"retrieved":"2026-11-12T09:30:00Z","state":"found"},"work":{"identifiers":["doi:10.5555/retracted"],"title":"A data set","type":"dataset","year":2020}}';
  assert.deepEqual(JSON.parse(sorted), about);
  assert.equal(
    seal.works['doi:10.5555/retracted']!.about,
    createHash('sha256').update(sorted).digest('hex'),
  );
});

test('it is said which number is another, gone or new', async () => {
  assert.deepEqual(
    await changed((file) => (worksOf(file)['doi:10.5555/badges']!.findings[0]!.value = 390)),
    ['doi:10.5555/badges, citations openalex is another.'],
  );
  assert.deepEqual(
    await changed((file) => worksOf(file)['doi:10.5555/badges']!.findings.splice(1, 1)),
    ['doi:10.5555/badges, citations crossref is gone.'],
  );
  assert.deepEqual(
    await changed((file) => {
      const { findings } = worksOf(file)['doi:10.5555/retracted']!;
      findings.push({ ...findings[0]! });
    }),
    ['doi:10.5555/retracted, citations openalex 2 has been added.'],
  );
});

test('a notice that is taken out, a work, and what surrounds the works are told', async () => {
  assert.deepEqual(
    await changed((file) =>
      Object.assign(worksOf(file)['doi:10.5555/retracted']!, { notices: [] }),
    ),
    ['What is said of doi:10.5555/retracted is another.'],
  );
  assert.deepEqual(await changed((file) => delete worksOf(file)['doi:10.5555/badges']), [
    'What is said of doi:10.5555/badges is gone.',
  ]);
  assert.deepEqual(await changed((file) => Object.assign(file, { reported: [] })), [
    'What surrounds the works is another.',
  ]);
});

test('a checksum or a time that is written anew is told', async () => {
  assert.deepEqual(
    await changed((file) => Object.assign(file.seal, { sealed: '2020-01-01T00:00:00Z' })),
    ['The list of checksums is another.'],
  );
});

test('what has no seal, and what is no file, is told apart', async () => {
  assert.deepEqual(await verify(jsonText(snapshot)), { state: 'no-seal' });
  assert.deepEqual(await verify('{"works":{},"seal":{"works":[null]}}'), { state: 'no-seal' });
  for (const broken of ['', '[]', 'null', '{"works":3}'])
    assert.deepEqual(await verify(broken), { state: 'unreadable' });
});

test('small counts of people by country are in no file that is passed on', () => {
  const { works } = JSON.parse(text) as SealedSnapshot;
  const places = works['doi:10.5555/badges']!.findings.flatMap((finding) =>
    finding.state === 'counted' && finding.measure === 'downloads' ? finding.places! : [],
  );
  assert.deepEqual(places, [
    { country: 'ES', value: 700 },
    { country: 'EG', value: 500 },
  ]);
});
