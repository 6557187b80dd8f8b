import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble, type Given } from '../../src/client/assemble.js';
import type { Notice } from '../../src/model/notice.js';
import { countedBy, failedBy } from '../support/findings.js';

const id = 'doi:10.5555/w1';
const link = 'https://doi.org/10.5555/notice';
const found = (provider: 'openalex' | 'crossref', notices?: readonly Notice[]): Given => [
  provider,
  { id, findings: [countedBy(provider, 3)], ...(notices && { notices }) },
];

test('one notice told twice by one provider stands once', () => {
  const notice: Notice = { kind: 'retraction', link, provider: 'crossref' };
  assert.deepEqual(assemble([id], [found('crossref', [notice, { ...notice }])], []).notices, [
    notice,
  ]);
});

test('two kinds of notice in one document both stand, for a correction must hide no retraction', () => {
  const correction: Notice = { kind: 'correction', link, provider: 'crossref' };
  const retraction: Notice = { kind: 'retraction', link, provider: 'crossref' };
  const { notices, noticesChecked } = assemble(
    [id],
    [found('crossref', [correction, retraction])],
    [],
  );
  assert.deepEqual(notices, [correction, retraction]);
  assert.equal(noticesChecked.state, 'found');
});

test('notices of two providers stand side by side', () => {
  const one: Notice = { kind: 'retraction', link, provider: 'crossref' };
  const two: Notice = { kind: 'retraction', link, provider: 'openalex' };
  const { notices } = assemble([id], [found('openalex', [two]), found('crossref', [one])], []);
  assert.deepEqual(notices, [two, one]);
});

test('“none found” names who looked and when, and not those who did not look', () => {
  assert.deepEqual(assemble([id], [found('openalex'), found('crossref', [])], []).noticesChecked, {
    state: 'none-found',
    providers: ['crossref'],
    retrieved: '2026-11-22T09:30:00Z',
  });
});

test('a failed check is not checked', () => {
  const given: Given[] = [['crossref', { id, findings: [failedBy('crossref', 'timeout')] }]];
  assert.deepEqual(assemble([id], given, []).noticesChecked, {
    state: 'not-checked',
    providers: [],
  });
});

test('title and year come from the first provider that has them', () => {
  const given: Given[] = [
    ['openalex', { id, findings: [], about: { year: 2018 } }],
    ['crossref', { id, findings: [], about: { year: 2017, title: 'A title' } }],
  ];
  assert.deepEqual(assemble([id, 'pmid:1'], given, []).work, {
    identifiers: [id, 'pmid:1'],
    year: 2018,
    title: 'A title',
  });
});
