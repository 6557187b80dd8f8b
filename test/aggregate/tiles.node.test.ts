import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reach } from '../../src/aggregate/reach.js';
import { tiles } from '../../src/aggregate/tiles.js';
import type { Finding } from '../../src/model/finding.js';
import { countedBy, failedBy, hiddenOf, notCoveredBy } from '../support/findings.js';

const reach: Reach = [
  { measure: 'views', provider: 'datacite' },
  { measure: 'citations', provider: 'crossref' },
  { measure: 'citations', provider: 'openalex' },
  { measure: 'downloads', provider: 'datacite' },
];

/** `145 citations openalex`, `failed views datacite`, `awaited downloads`. */
const told = (findings: readonly Finding[], asked = reach) =>
  tiles(asked, findings).map(({ measure, finding }) => {
    if (!finding) return `awaited ${measure}`;
    const value = finding.state === 'counted' ? finding.value : finding.state;
    return `${value} ${measure} ${finding.provider}`;
  });

test('there is one tile for each usual measure that is asked, whatever is found', () => {
  assert.deepEqual(told([]), ['awaited citations', 'awaited downloads', 'awaited views']);
  const all = [
    countedBy('openalex', 145),
    countedBy('crossref', 140),
    countedBy('datacite', 3, 'views'),
    countedBy('datacite', 2, 'downloads'),
  ];
  assert.deepEqual(told(all), [
    '145 citations openalex',
    '2 downloads datacite',
    '3 views datacite',
  ]);
});

test('nothing that is not asked has a tile', () => {
  assert.deepEqual(told([countedBy('datacite', 3, 'views')], []), []);
  assert.deepEqual(told([], [{ measure: 'forks', provider: 'github' }]), []);
});

test('a tile waits for the provider whose count comes first, though another has answered', () => {
  assert.equal(told([countedBy('crossref', 140)])[0], 'awaited citations');
});

test('a tile takes the first provider that counted, even if it counted 0', () => {
  assert.equal(
    told([notCoveredBy('openalex'), countedBy('crossref', 140)])[0],
    '140 citations crossref',
  );
  assert.equal(
    told([countedBy('openalex', 0), countedBy('crossref', 140)])[0],
    '0 citations openalex',
  );
});

test('a tile without a count says what became of it', () => {
  assert.deepEqual(
    told([
      failedBy('openalex'),
      notCoveredBy('crossref'),
      hiddenOf('datacite', 'views'),
      failedBy('datacite', 'timeout', 'downloads'),
    ]).slice(1),
    ['failed downloads datacite', 'hidden views datacite'],
  );
});

test('a tile that nobody counts says that one failed rather than that another does not know', () => {
  assert.equal(
    told([failedBy('openalex'), notCoveredBy('crossref')])[0],
    'failed citations openalex',
  );
  assert.equal(
    told([notCoveredBy('openalex'), failedBy('crossref')])[0],
    'failed citations crossref',
  );
});
