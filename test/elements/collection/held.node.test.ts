import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portfoliosIn } from '../../../src/elements/collection/held.js';
import type { Snapshot } from '../../../src/model/snapshot.js';

const snapshot = (portfolios: unknown) =>
  ({
    ...{ format: 'impact-badges-snapshot', version: 1, generated: '2026-01-12T10:00:00Z' },
    ...{ asked: [], works: {}, portfolios },
  }) as unknown as Snapshot;

const source = {
  ...{ provider: 'orcid', tie: 'orcid record', read: 2, total: 2, isComplete: true },
  receipt: { link: 'https://orcid.org/x', retrieved: '2026-01-12T10:00:00Z' },
};
const list = {
  ...{ subject: 'orcid:0000-0002-1825-0097', name: 'Josiah Carberry', isComplete: true },
  works: [{ identifiers: ['doi:10.5555/a'], title: 'A', ties: [] }],
  ...{ perhaps: [], unidentified: [], sources: [source] },
};

test('a list is read as it was written down', () => {
  assert.deepEqual(portfoliosIn(snapshot({ [list.subject]: list })), [list]);
  assert.deepEqual(portfoliosIn(snapshot(undefined)), []);
});

test('what is damaged of a list is left out, and the rest stands', () => {
  const damaged = {
    ...list,
    name: 7,
    works: [null, { identifiers: 'doi:10.5555/a' }, ...list.works, { identifiers: [] }],
    perhaps: 'none',
    unidentified: [3],
    sources: [
      source,
      { ...source, receipt: null },
      { ...source, read: 'all' },
      { ...source, receipt: { retrieved: 'yesterday' } },
      { ...source, receipt: { retrieved: 7 } },
    ],
    isComplete: 'yes',
  };
  assert.deepEqual(portfoliosIn(snapshot({ a: damaged, b: 7, c: { works: [] } })), [
    {
      subject: list.subject,
      works: list.works,
      perhaps: [],
      unidentified: [],
      sources: [source],
      isComplete: false,
    },
  ]);
  assert.deepEqual(portfoliosIn(snapshot([list])), []);
});
