import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combined } from '../../src/client/combine.js';
import type { Attention } from '../../src/model/attention.js';
import type { Finding } from '../../src/model/finding.js';
import type { Notice } from '../../src/model/notice.js';
import { countedBy, failedBy, notAskedOf, notCoveredBy } from '../support/findings.js';

const notice: Notice = {
  kind: 'retraction',
  link: 'https://example.org/notice',
  provider: 'crossref',
};

function part(changes: Partial<Attention> = {}): Attention {
  return {
    work: { identifiers: ['doi:10.5555/a'] },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings: [],
    ...changes,
  };
}

test('the first that knows a title or year says it, and what is known beyond is added', () => {
  const { work } = combined([
    part({ work: { identifiers: ['doi:10.5555/a'], title: 'First' } }),
    part({
      work: { identifiers: ['doi:10.5555/a'], title: 'Second', year: 2020, also: ['pmid:1'] },
    }),
  ]);
  assert.deepEqual(work, {
    identifiers: ['doi:10.5555/a'],
    title: 'First',
    year: 2020,
    also: ['pmid:1'],
  });
});

test('one that found a notice outweighs any that found none, and a notice is told once', () => {
  const { notices, noticesChecked } = combined([
    part({
      noticesChecked: {
        state: 'none-found',
        providers: ['openalex'],
        retrieved: '2026-11-02T00:00:00Z',
      },
    }),
    part({ notices: [notice], noticesChecked: { state: 'found', providers: ['crossref'] } }),
    part({ notices: [notice], noticesChecked: { state: 'found', providers: ['crossref'] } }),
  ]);
  assert.deepEqual(notices, [notice]);
  assert.deepEqual(noticesChecked, {
    state: 'found',
    providers: ['openalex', 'crossref'],
    retrieved: '2026-11-02T00:00:00Z',
  });
});

test('where nobody looked for notices, nobody says that there are none', () => {
  assert.equal(combined([part(), part()]).noticesChecked.state, 'not-checked');
});

test('the newest answer dates the whole', () => {
  const { retrieved } = combined([
    part({ retrieved: '2026-11-01T00:00:00Z' }),
    part({ retrieved: '2026-11-03T00:00:00Z' }),
    part(),
  ]);
  assert.equal(retrieved, '2026-11-03T00:00:00Z');
  assert.ok(!('retrieved' in combined([part(), part()])));
});

test('of what a provider says twice the later count stands, and no lack takes the place of a count', () => {
  const first = countedBy('openalex', 3);
  const last = countedBy('openalex', 4);
  const lack = notCoveredBy('openalex', 'citations');
  const findings = (...all: Finding[]) =>
    combined([part(), ...all.map((one) => part({ findings: [one] }))] as [Attention]).findings;
  assert.deepEqual(findings(first, last), [last]);
  assert.deepEqual(findings(first, lack), [first]);
  assert.deepEqual(findings(lack, last), [last]);
  assert.deepEqual(findings(lack, failedBy('openalex')), [lack]);
  assert.deepEqual(findings(notAskedOf('openalex'), lack), [lack]);
});
