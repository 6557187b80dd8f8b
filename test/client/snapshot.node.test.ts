import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attentionIn, readSnapshot } from '../../src/client/snapshot.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Attention } from '../../src/model/attention.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { countedBy } from '../support/findings.js';
import { plain } from '../support/providers.js';

const id = 'doi:10.5555/w1';
const known: Attention = {
  work: { identifiers: [id], title: 'A title' },
  notices: [{ kind: 'retraction', link: 'https://doi.org/10.5555/n', provider: 'crossref' }],
  noticesChecked: { state: 'found', providers: ['crossref'], retrieved: '2026-11-22T09:30:00Z' },
  findings: [countedBy('openalex', 1163), countedBy('crossref', 0)],
  retrieved: '2026-11-22T09:30:00Z',
};
const snapshot: Snapshot = {
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-11-22T09:30:00Z',
  asked: ['openalex'],
  works: { [id]: known },
};
const providers = [plain(), plain({ name: 'crossref' })];

/** What a file is refused with. */
function refusal(file: unknown): string {
  try {
    readSnapshot(file, '#figures');
  } catch (error) {
    assert.equal((error as Error).name, 'SnapshotError');
    return (error as Error).message;
  }
  return assert.fail('it was accepted');
}

test('a snapshot of version 1 is taken as it is', () => {
  const file: unknown = JSON.parse(JSON.stringify(snapshot));
  assert.deepEqual(readSnapshot(file, '#figures'), snapshot);
});

for (const file of [null, undefined, 0, '', 'impact-badges-snapshot', true, [], {}, { format: 1 }])
  test(`${JSON.stringify(file)} is refused with the format it should have`, () => {
    assert.equal(
      refusal(file),
      '#figures is no snapshot: its "format" should be "impact-badges-snapshot".',
    );
  });

for (const [version, name] of [
  [2, '2'],
  [0, '0'],
  ['1', '"1"'],
  [undefined, 'undefined'],
] as const)
  test(`version ${name} is refused with what to do`, () => {
    assert.equal(
      refusal({ ...snapshot, version }),
      `#figures is a snapshot of version ${name}, and this copy reads version 1. Make the snapshot again, or take the copy that made it.`,
    );
  });

for (const damage of [
  { works: undefined },
  { works: null },
  { works: 'doi' },
  { works: [known] },
  { asked: undefined },
  { asked: 'openalex' },
  { asked: {} },
])
  test(`a snapshot with ${JSON.stringify(damage).slice(0, 30)} is refused with what to do`, () => {
    assert.equal(
      refusal({ ...snapshot, ...damage }),
      '#figures is damaged: it has no "works" or no "asked". Make the snapshot again.',
    );
  });

test('a known work is found by any of its identifiers', () => {
  assert.deepEqual(attentionIn(snapshot, ['pmid:1', id], providers), known);
});

test('an unknown work is not in the snapshot, for those who were asked', () => {
  const { findings, notices, noticesChecked, retrieved, work } = attentionIn(
    snapshot,
    ['doi:10.5555/unknown'],
    providers,
  );
  assert.deepEqual(
    findings.map((one) => [one.provider, one.state, 'reason' in one && one.reason]),
    [['openalex', 'not-asked', 'not-in-snapshot']],
  );
  assert.equal('retrieved' in findings[0]!.receipt, false);
  assert.deepEqual([notices, noticesChecked.state, retrieved], [[], 'not-checked', undefined]);
  assert.deepEqual(work.identifiers, ['doi:10.5555/unknown']);
});

test('names of the prototype are no works', () => {
  for (const name of [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'doi:constructor',
  ]) {
    const { findings } = attentionIn(snapshot, [name as Identifier], providers);
    assert.deepEqual(
      findings.map(({ state }) => state),
      ['not-asked'],
    );
  }
});

test('a work under a name of the prototype is one when the file has it', () => {
  const works = JSON.parse(`{"__proto__":${JSON.stringify(known)}}`) as Snapshot['works'];
  const found = attentionIn({ ...snapshot, works }, ['__proto__' as Identifier], providers);
  assert.deepEqual(found, known);
});

const counted = (changes: object) => ({ findings: [{ ...known.findings[0], ...changes }] });
const damages: readonly [string, unknown][] = [
  ['null', null],
  ['a number', 0],
  ['an empty object', {}],
  ['no findings', { ...known, findings: undefined }],
  ['findings that are no list', { ...known, findings: {} }],
  ['a finding that is null', { ...known, findings: [null] }],
  ['a finding of an unknown state', { ...known, ...counted({ state: 'zero' }) }],
  ['a count without a value', { ...known, ...counted({ value: undefined }) }],
  ['a count of null', { ...known, ...counted({ value: null }) }],
  ['a count in quotes', { ...known, ...counted({ value: '0' }) }],
  ['a count below zero', { ...known, ...counted({ value: -1 }) }],
  ['a count without a receipt', { ...known, ...counted({ receipt: undefined }) }],
  ['a count without a date', { ...known, ...counted({ receipt: { retrieved: 'soon' } }) }],
  ['a finding without a provider', { ...known, ...counted({ provider: undefined }) }],
  ['a finding without a measure', { ...known, ...counted({ measure: 7 }) }],
  ['no notices', { ...known, notices: undefined }],
  ['a notice that is null', { ...known, notices: [null] }],
];

for (const [what, damaged] of damages)
  test(`a work with ${what} is refused with what to do, rather than shown as a number`, () => {
    const works = { [id]: damaged } as unknown as Snapshot['works'];
    assert.throws(() => attentionIn({ ...snapshot, works }, [id], providers), {
      name: 'SnapshotError',
      message: `The snapshot's figures for ${id} are damaged. Make the snapshot again.`,
    });
  });

test('a damaged work takes no sound one with it', () => {
  const works = { 'doi:10.5555/w2': null, [id]: known } as unknown as Snapshot['works'];
  assert.deepEqual(attentionIn({ ...snapshot, works }, [id], providers), known);
});

test('words that a later version adds do no harm', () => {
  const findings = [{ ...known.findings[0], confidence: 'high' }];
  const works = { [id]: { ...known, findings, mood: 'new' } } as unknown as Snapshot['works'];
  assert.equal(attentionIn({ ...snapshot, works }, [id], providers).findings.length, 1);
});
