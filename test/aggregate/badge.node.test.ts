import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badge } from '../../src/aggregate/badge.js';
import type { HeadlineWish } from '../../src/aggregate/headline.js';
import type { Reach } from '../../src/aggregate/reach.js';
import type { FailedReason, Finding } from '../../src/model/finding.js';
import type { Notice } from '../../src/model/notice.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';

const both: Reach = [
  { measure: 'citations', provider: 'openalex' },
  { measure: 'citations', provider: 'crossref' },
];

function of(
  findings: readonly Finding[],
  {
    reach = both,
    wish,
    notices = [],
  }: { reach?: Reach; wish?: HeadlineWish; notices?: Notice[] } = {},
) {
  const attention = {
    work: { identifiers: ['doi:10.5555/w1' as const] },
    notices,
    noticesChecked: { state: 'not-checked' as const, providers: [] },
    findings,
  };
  return badge(reach, attention, wish);
}

const table: readonly [string, readonly Finding[], ReturnType<typeof badge>['state']][] = [
  ['nothing yet', [], 'loading'],
  ['one number, the first one awaited', [countedBy('crossref', 3)], 'loading'],
  ['one number, the second one awaited', [countedBy('openalex', 3)], 'ready'],
  ['a zero, the second one awaited', [countedBy('openalex', 0)], 'loading'],
  ['a failure, the second one awaited', [failedBy('openalex')], 'loading'],
  ['two numbers', [countedBy('openalex', 3), countedBy('crossref', 2)], 'ready'],
  ['a number and a zero', [countedBy('openalex', 0), countedBy('crossref', 2)], 'ready'],
  ['a number and a failure', [failedBy('openalex'), countedBy('crossref', 2)], 'ready'],
  ['a number and “not covered”', [notCoveredBy('openalex'), countedBy('crossref', 2)], 'ready'],
  ['two zeros', [countedBy('openalex', 0), countedBy('crossref', 0)], 'empty'],
  ['a zero and “not covered”', [countedBy('openalex', 0), notCoveredBy('crossref')], 'empty'],
  ['twice “not covered”', [notCoveredBy('openalex'), notCoveredBy('crossref')], 'empty'],
  ['twice “not asked”', [notAskedOf('openalex'), notAskedOf('crossref')], 'empty'],
  ['twice withheld', [hiddenOf('openalex'), hiddenOf('crossref')], 'empty'],
  ['a zero and a failure', [countedBy('openalex', 0), failedBy('crossref')], 'unavailable'],
  ['a failure and “not covered”', [failedBy('openalex'), notCoveredBy('crossref')], 'unavailable'],
  ['a failure and “not asked”', [failedBy('openalex'), notAskedOf('crossref')], 'unavailable'],
  ['two failures', [failedBy('openalex'), failedBy('crossref')], 'unavailable'],
];

for (const [what, findings, state] of table)
  test(`${what} is ${state}`, () => {
    assert.equal(of(findings).state, state);
  });

test('a question that reaches nobody is empty, for nothing failed', () => {
  const { state, busy, arcs } = of([], { reach: [] });
  assert.deepEqual([state, busy, arcs], ['empty', false, []]);
});

test('it is busy until all have settled, even when a number stands already', () => {
  assert.equal(of([]).busy, true);
  assert.equal(of([countedBy('openalex', 3)]).busy, true);
  assert.equal(of([countedBy('openalex', 3), failedBy('crossref')]).busy, false);
});

test('while loading there is neither headline nor lack', () => {
  const shown = of([failedBy('openalex')]);
  assert.deepEqual(['headline' in shown, 'lack' in shown], [false, false]);
});

test('a known zero is shown although something else failed', () => {
  const { headline, state } = of([failedBy('openalex'), countedBy('crossref', 0)]);
  assert.deepEqual([headline?.value, headline?.provider, state], [0, 'crossref', 'unavailable']);
});

test('a measure that only gives context makes nothing ready, empty or unavailable', () => {
  const reach: Reach = [...both, { measure: 'fwci', provider: 'openalex' }];
  const none = [notCoveredBy('openalex'), notCoveredBy('crossref')];
  const ready = of([...none, countedBy('openalex', 9, 'fwci')], { reach });
  assert.deepEqual([ready.state, ready.headline], ['empty', undefined]);
  const failed = of([...none, failedBy('openalex', 'timeout', 'fwci')], { reach });
  assert.deepEqual(
    [failed.state, failed.lack],
    ['empty', { why: 'not-covered', providers: ['openalex', 'crossref'] }],
  );
});

test('what was not asked or is withheld is never called “none found”', () => {
  const unasked = of([notAskedOf('openalex'), notAskedOf('crossref')]);
  assert.deepEqual(unasked.lack, { why: 'not-asked', providers: ['openalex', 'crossref'] });
  assert.deepEqual(unasked.arcs, [{ group: 'scholarly', look: 'not-asked' }]);
  const hidden = of([hiddenOf('openalex'), hiddenOf('crossref')]);
  assert.deepEqual(hidden.lack, { why: 'hidden', providers: ['openalex', 'crossref'] });
  assert.deepEqual(hidden.arcs, [{ group: 'scholarly', look: 'not-asked' }]);
});

const lacks: readonly [FailedReason, string][] = [
  ['unreachable', 'unreachable'],
  ['timeout', 'unreachable'],
  ['server-error', 'unreachable'],
  ['refused', 'unreachable'],
  ['rate-limited', 'busy'],
  ['not-json', 'unreadable'],
  ['malformed', 'unreadable'],
  ['other-work', 'unreadable'],
];
for (const [reason, why] of lacks)
  test(`the lack of a number for ${reason} is ${why}`, () => {
    assert.deepEqual(of([failedBy('openalex', reason), notCoveredBy('crossref')]).lack, {
      why,
      providers: ['openalex'],
    });
  });

test('of several lacks the one that says most of what went wrong stands', () => {
  const order = [
    failedBy('openalex', 'timeout'),
    failedBy('openalex', 'rate-limited'),
    failedBy('openalex', 'malformed'),
    hiddenOf('openalex'),
    notCoveredBy('openalex'),
    notAskedOf('openalex'),
  ];
  const why = ['unreachable', 'busy', 'unreadable', 'hidden', 'not-covered', 'not-asked'];
  for (let at = 0; at < order.length - 1; at += 1) {
    const weaker = { ...order[at + 1]!, provider: 'crossref' as const };
    const lack = { why: why[at], providers: ['openalex'] };
    assert.deepEqual(of([weaker, order[at]!]).lack, lack);
    assert.deepEqual(of([order[at]!, weaker]).lack, lack);
  }
});

test('a lack names each provider once, whatever the number of its measures', () => {
  const reach: Reach = [
    { measure: 'views', provider: 'datacite' },
    { measure: 'downloads', provider: 'datacite' },
  ];
  const { lack } = of([notCoveredBy('datacite', 'views'), notCoveredBy('datacite', 'downloads')], {
    reach,
  });
  assert.deepEqual(lack, { why: 'not-covered', providers: ['datacite'] });
});

test('without a headline a known zero is no lack, and a failure beside it is one', () => {
  const zero = of([countedBy('openalex', 0), notCoveredBy('crossref')], { wish: 'none' });
  assert.deepEqual([zero.state, zero.lack], ['empty', undefined]);
  const failed = of([countedBy('openalex', 0), failedBy('crossref')], { wish: 'none' });
  assert.deepEqual(
    [failed.state, failed.lack],
    ['unavailable', { why: 'unreachable', providers: ['crossref'] }],
  );
});

test('a wish for none is ready as soon as anything is found', () => {
  const { state, headline, busy } = of([countedBy('crossref', 2)], { wish: 'none' });
  assert.deepEqual([state, headline, busy], ['ready', undefined, true]);
});

test('notices come with every state', () => {
  const notices: Notice[] = [{ kind: 'retraction', link: 'https://x.test/', provider: 'crossref' }];
  for (const [, findings] of table) assert.deepEqual(of(findings, { notices }).notices, notices);
});

test('what came in is not changed', () => {
  const findings = Object.freeze([Object.freeze(countedBy('crossref', 0)), failedBy('openalex')]);
  const reach = Object.freeze([...both].reverse());
  assert.doesNotThrow(() => of(findings, { reach }));
});
