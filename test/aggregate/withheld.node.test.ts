import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withheld } from '../../src/aggregate/withheld.js';
import type { Attention } from '../../src/model/attention.js';
import type { Finding } from '../../src/model/finding.js';
import { countedBy, failedBy, notCoveredBy } from '../support/findings.js';

const attention = (...findings: Finding[]): Attention => ({
  work: { identifiers: ['doi:10.5555/a'], title: 'A work' },
  notices: [{ kind: 'retraction', link: 'https://doi.org/10.5555/r', provider: 'crossref' }],
  noticesChecked: { state: 'found', providers: ['crossref'] },
  findings,
});

const states = ({ findings }: Attention) =>
  findings.map((one) => ('reason' in one ? `${one.state} ${one.reason}` : one.state));

test('without a wish nothing changes', () => {
  const given = attention(countedBy('openalex', 3));
  for (const wish of [{}, { omit: undefined, least: NaN }, { least: 0 }])
    assert.equal(withheld(given, wish), given);
});

test('a measure or a group that is omitted is hidden, whoever counted and whatever was found', () => {
  const given = attention(
    countedBy('openalex', 145),
    failedBy('crossref'),
    notCoveredBy('datacite'),
    countedBy('datacite', 9, 'views'),
  );
  const hidden = ['hidden omit', 'hidden omit', 'hidden omit', 'counted'];
  assert.deepEqual(states(withheld(given, { omit: ['citations'] })), hidden);
  assert.deepEqual(states(withheld(given, { omit: ['scholarly'] })), hidden);
  assert.deepEqual(states(withheld(given, { omit: ['use', 'nonsense'] })), [
    'counted',
    'failed unreachable',
    'not-covered unknown-work',
    'hidden omit',
  ]);
});

test('each count is held against the least one by itself, and nothing but counts', () => {
  const given = attention(
    countedBy('openalex', 9),
    countedBy('crossref', 10),
    countedBy('datacite', 0),
    failedBy('opencitations'),
  );
  assert.deepEqual(states(withheld(given, { least: 10 })), [
    'hidden min-count',
    'counted',
    'hidden min-count',
    'failed unreachable',
  ]);
});

test('context is no count, so that no least one hides it, but it can be omitted', () => {
  const given = attention(countedBy('openalex', 0.4, 'fwci'));
  assert.deepEqual(states(withheld(given, { least: 10 })), ['counted']);
  assert.deepEqual(states(withheld(given, { omit: ['fwci'] })), ['hidden omit']);
});

test('what is hidden keeps its source and loses value, series, places and items', () => {
  const rich: Finding = {
    ...countedBy('openalex', 145),
    series: [{ from: '2025', until: '2025', value: 140 }],
    places: [{ country: 'NO', value: 5 }],
    items: [{ title: 'One of 145', link: 'https://example.org/' }],
  };
  const [hidden] = withheld(attention(rich), { omit: ['citations'] }).findings;
  assert.deepEqual(Object.keys(hidden!).sort(), [
    'measure',
    'provider',
    'reason',
    'receipt',
    'state',
  ]);
  assert.deepEqual(hidden!.receipt, rich.receipt);
});

test('notices, and whether anybody looked for them, are never withheld', () => {
  const given = attention(countedBy('crossref', 1));
  const told = withheld(given, { omit: ['scholarly', 'retraction', 'notices'], least: 1000 });
  assert.deepEqual([told.notices, told.noticesChecked], [given.notices, given.noticesChecked]);
  assert.deepEqual(told.work, given.work);
});
