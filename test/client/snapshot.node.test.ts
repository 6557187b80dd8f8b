import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  attentionIn,
  heldIn,
  readSnapshot,
  readSnapshotOrIndex,
} from '../../src/client/snapshot.js';
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

test('a work is found by an identifier that an alias gives, after those it is filed under', () => {
  const second: Attention = { ...known, work: { identifiers: ['doi:10.5555/w2'] } };
  const file: Snapshot = {
    ...snapshot,
    works: { [id]: known, 'doi:10.5555/w2': second },
    aliases: { 'pmid:1': id, 'pmid:2': 'doi:10.5555/w2' },
  };
  assert.equal(heldIn(file, ['pmid:1']), known);
  assert.equal(heldIn(file, ['pmid:3', 'pmid:2']), second);
  assert.equal(heldIn(file, ['pmid:1', 'doi:10.5555/w2']), second);
});

test('an alias of nothing, of an alias or of another kind finds nothing', () => {
  const aliases = JSON.parse(
    '{"pmid:1":"doi:10.5555/gone","pmid:2":"pmid:3","pmid:3":"doi:10.5555/w1","pmid:4":7,"pmid:5":null,"pmid:6":"constructor"}',
  ) as NonNullable<Snapshot['aliases']>;
  const found = ['pmid:1', 'pmid:2', 'pmid:3', 'pmid:4', 'pmid:5', 'pmid:6', 'toString'].map(
    (name) => heldIn({ ...snapshot, aliases }, [name as Identifier]),
  );
  assert.deepEqual(found, [
    undefined,
    undefined,
    known,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

for (const aliases of [null, 'doi', 7, []] as unknown[])
  test(`aliases that are ${JSON.stringify(aliases)} are none`, () => {
    const file = { ...snapshot, aliases } as Snapshot;
    assert.equal(heldIn(file, ['pmid:1']), undefined);
    assert.equal(heldIn(file, [id]), known);
  });

test('a work of arXiv is found under its DOI, and by its number too', () => {
  const works = { 'doi:10.48550/arxiv.2401.00001': known } as Snapshot['works'];
  assert.equal(heldIn({ ...snapshot, works }, ['arxiv:2401.00001']), known);
});

test('what is not said of somebody who was asked is not in the snapshot', () => {
  const { findings } = attentionIn(
    { ...snapshot, asked: ['openalex', 'crossref', 'datacite'] },
    [id],
    [...providers, plain({ name: 'datacite' })],
  );
  assert.deepEqual(
    findings.map((one) => [one.provider, one.state, 'reason' in one && one.reason]),
    [
      ['openalex', 'counted', false],
      ['crossref', 'counted', false],
      ['datacite', 'not-asked', 'not-in-snapshot'],
    ],
  );
});

const index = {
  format: 'impact-badges-shards',
  version: 1,
  generated: '2026-11-22T09:30:00Z',
  asked: ['openalex'],
  shards: 256,
};

test('an index of version 1 is taken as it is, and so is a snapshot in its place', () => {
  assert.deepEqual(readSnapshotOrIndex(JSON.parse(JSON.stringify(index)), 'index.json'), index);
  assert.equal(readSnapshotOrIndex(snapshot, 'index.json'), snapshot);
});

for (const [damage, message] of [
  [
    { version: 2 },
    'i.json is a snapshot of version 2, and this copy reads version 1. Make the snapshot again, or take the copy that made it.',
  ],
  ...[{ shards: 257 }, { shards: '256' }, { shards: undefined }, { asked: 'openalex' }].map(
    (each) =>
      [
        each,
        'i.json is damaged: its "shards" should be one of 16, 256, 4096, and it should have "asked". Make the snapshot again.',
      ] as const,
  ),
] as const)
  test(`an index with ${JSON.stringify(damage)} is refused with what to do`, () => {
    assert.throws(() => readSnapshotOrIndex({ ...index, ...damage }, 'i.json'), {
      name: 'SnapshotError',
      message,
    });
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

test('a figure that its source no longer lets be kept is as if the file had been made without it', () => {
  const [first, other] = known.findings;
  const limited = (expires: unknown): Snapshot => {
    const receipt = { ...first!.receipt, expires } as (typeof first & object)['receipt'];
    return {
      ...snapshot,
      works: { [id]: { ...known, findings: [{ ...first!, receipt }, other!] } },
    } as Snapshot;
  };
  const said = (expires: unknown) => heldIn(limited(expires), [id])!.findings;
  assert.equal(said('9999-01-01T00:00:00Z')[0]!.state, 'counted');
  for (const expires of ['2026-01-01T00:00:00Z', 'soon', 7, null]) {
    const [gone, kept] = said(expires);
    assert.deepEqual(
      [gone!.state, gone?.state === 'not-asked' && gone.reason, gone!.provider, gone!.measure],
      ['not-asked', 'not-in-snapshot', 'openalex', 'citations'],
    );
    assert.doesNotMatch(JSON.stringify(gone), /1163|retrieved/);
    assert.equal(kept, other);
  }
});
