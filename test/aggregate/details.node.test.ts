import assert from 'node:assert/strict';
import { test } from 'node:test';
import { details } from '../../src/aggregate/details.js';
import type { Reach } from '../../src/aggregate/reach.js';
import type { Attention } from '../../src/model/attention.js';
import type {
  FailedReason,
  Finding,
  HiddenReason,
  NotAskedReason,
  NotCoveredReason,
} from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';

/** 22 November 2026, noon UTC: two and a half hours after the findings. */
const now = Date.UTC(2026, 10, 22, 12);
const day = 24 * 60 * 60 * 1000;

function attention(findings: readonly Finding[], more: Partial<Attention> = {}): Attention {
  return {
    work: { identifiers: ['doi:10.5555/w1'] },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings,
    ...more,
  };
}

const of = (findings: readonly Finding[], reach?: Reach) =>
  details(attention(findings), now, reach);

/** Where each provider's word on each measure stands. */
function places(findings: readonly Finding[], reach?: Reach) {
  const { groups, context, withheld, unasked } = of(findings, reach);
  const rowsIn = (measures: (typeof groups)[number]['measures']) =>
    measures.map(({ measure, rows }) => [measure, ...rows.map(({ provider }) => provider)]);
  return {
    groups: groups.map(({ arc, measures }) => [arc.group, ...rowsIn(measures)]),
    context: rowsIn(context),
    withheld: withheld.map(({ measure, provider }) => [measure, provider]),
    unasked: unasked.map(({ reason, measures }) => [
      reason,
      ...measures.map(({ measure, providers }) => [measure, ...providers]),
    ]),
  };
}

test('nothing known is nothing told', () => {
  assert.deepEqual(of([]), {
    identifier: 'doi:10.5555/w1',
    notices: { state: 'not-checked', found: [], providers: [] },
    versions: [],
    arcs: [],
    grid: { rows: [] },
    awaited: [],
    groups: [],
    context: [],
    withheld: [],
    unasked: [],
  });
});

test('groups stand in the model’s order and measures in their group’s', () => {
  const measures: Measure[] = ['stars', 'downloads', 'reviews', 'citations', 'wikipedia-pages'];
  const findings = [...measures, 'guidelines' as const].map((each) =>
    countedBy('altmetric', 1, each),
  );
  assert.deepEqual(places(findings).groups, [
    ['policy', ['guidelines', 'altmetric']],
    ['encyclopedias', ['wikipedia-pages', 'altmetric']],
    ['scholarly', ['citations', 'altmetric'], ['reviews', 'altmetric']],
    ['use', ['downloads', 'altmetric']],
    ['social', ['stars', 'altmetric']],
  ]);
});

test('providers stand in one order, whatever they counted and whoever came first', () => {
  const rows = (findings: readonly Finding[]) =>
    of(findings).groups[0]!.measures[0]!.rows.map(({ provider }) => provider);
  const few = [countedBy('scite', 9), countedBy('opencitations', 5), countedBy('crossref', 1)];
  const all = [...few, failedBy('datacite'), notCoveredBy('openalex')];
  const expected = ['openalex', 'crossref', 'datacite', 'opencitations', 'scite'];
  assert.deepEqual(rows(all), expected);
  assert.deepEqual(rows([...all].reverse()), expected);
});

test('numbers of several providers stay as they came', () => {
  const findings = [countedBy('crossref', 120), countedBy('openalex', 141)];
  const [measure] = of(findings).groups[0]!.measures;
  assert.deepEqual(
    measure!.rows.map(({ finding }) => finding),
    [findings[1], findings[0]],
  );
});

test('measures are compared where two providers counted, and only there', () => {
  const compared = (...findings: Finding[]) => of(findings).groups[0]!.measures[0]!.isCompared;
  assert.equal(compared(countedBy('openalex', 3), countedBy('crossref', 2)), true);
  assert.equal(compared(countedBy('openalex', 0), countedBy('crossref', 0)), true);
  assert.equal(compared(countedBy('openalex', 3), notCoveredBy('crossref')), false);
  assert.equal(compared(countedBy('openalex', 3), failedBy('crossref')), false);
  assert.equal(compared(countedBy('zenodo', 3), countedBy('zenodo', 9)), false);
});

test('measures that give context stand apart, in no group and in no arc', () => {
  const findings = [countedBy('openalex', 2, 'fwci'), countedBy('openalex', 7)];
  const { context, groups } = places(findings);
  assert.deepEqual(context, [['fwci', 'openalex']]);
  assert.deepEqual(groups, [['scholarly', ['citations', 'openalex']]]);
  assert.deepEqual(
    of(findings).arcs.map(({ group }) => group),
    ['scholarly'],
  );
});

const failures: FailedReason[] = [
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
  'refused',
  'not-json',
  'malformed',
  'other-work',
];
for (const reason of failures)
  test(`a failure, ${reason}, has its row and no value`, () => {
    const [row] = of([failedBy('openalex', reason)]).groups[0]!.measures[0]!.rows;
    assert.deepEqual(
      [row!.finding!.state, (row!.finding as { reason: string }).reason],
      ['failed', reason],
    );
    assert.equal('value' in row!.finding!, false);
  });

const gaps: NotCoveredReason[] = ['unknown-work', 'ambiguous-zero', 'no-open-file', 'no-figure'];
for (const reason of gaps)
  test(`what is not covered, ${reason}, has its row and no value`, () => {
    const finding = { ...notCoveredBy('datacite', 'views'), reason };
    const [row] = of([finding]).groups[0]!.measures[0]!.rows;
    assert.deepEqual(row, { provider: 'datacite', finding, isLastKnown: false, items: [] });
  });

const silences: NotAskedReason[] = [
  'consent',
  'details-closed',
  'provider-off',
  'not-in-snapshot',
  'no-identifier',
  'needs-contact',
  'needs-key',
  'no-open-source',
];
for (const reason of silences)
  test(`what was not asked, ${reason}, leads nowhere and is told with its reason`, () => {
    const finding = { ...notAskedOf('overton', 'policy-documents'), reason };
    const told = { ...places([finding, countedBy('openalex', 3)]) };
    assert.deepEqual(told, {
      groups: [['scholarly', ['citations', 'openalex']]],
      context: [],
      withheld: [],
      unasked: [[reason, ['policy-documents', 'overton']]],
    });
  });

test('reasons for not asking stand in one order, measures and providers in theirs', () => {
  const findings = silences.flatMap((reason) => [
    { ...notAskedOf('altmetric', 'posts'), reason },
    { ...notAskedOf('bluesky', 'posts'), reason },
    { ...notAskedOf('gdelt', 'news-items'), reason },
  ]);
  assert.deepEqual(
    places([...findings].reverse()).unasked,
    silences.map((reason) => [reason, ['news-items', 'gdelt'], ['posts', 'bluesky', 'altmetric']]),
  );
});

test('a provider that was not asked stands beside those that were', () => {
  const findings = [notAskedOf('semanticscholar'), countedBy('openalex', 3)];
  assert.deepEqual(places(findings), {
    groups: [['scholarly', ['citations', 'openalex', 'semanticscholar']]],
    context: [],
    withheld: [],
    unasked: [],
  });
});

const secrets: HiddenReason[] = ['omit', 'min-count', 'masked', 'excluded'];
for (const reason of secrets)
  test(`what is withheld, ${reason}, is named and has no row`, () => {
    const hidden = { ...hiddenOf('crossref'), reason };
    const told = places([hidden, countedBy('openalex', 3)]);
    assert.deepEqual(told.groups, [['scholarly', ['citations', 'openalex']]]);
    assert.deepEqual(told.withheld, [['citations', 'crossref']]);
    assert.deepEqual(of([hidden]).withheld, [hidden]);
    assert.deepEqual(of([hidden]).groups, []);
    // An arc would say that nobody was asked.
    assert.deepEqual(of([hidden]).arcs, []);
  });

test('whoever has not answered is awaited, with a row of its own', () => {
  const reach: Reach = [
    { measure: 'wikipedia-pages', provider: 'wikipedia' },
    { measure: 'citations', provider: 'crossref' },
    { measure: 'citations', provider: 'openalex' },
  ];
  const known = of([countedBy('openalex', 3)], reach);
  assert.deepEqual(known.awaited, ['crossref', 'wikipedia']);
  assert.deepEqual(known.arcs, [
    { group: 'encyclopedias', look: 'pending' },
    { group: 'scholarly', look: 'found' },
  ]);
  assert.deepEqual(places([countedBy('openalex', 3)], reach).groups, [
    ['encyclopedias', ['wikipedia-pages', 'wikipedia']],
    ['scholarly', ['citations', 'openalex', 'crossref']],
  ]);
  const [, crossref] = known.groups[1]!.measures[0]!.rows;
  assert.deepEqual(crossref, { provider: 'crossref', isLastKnown: false, items: [] });
});

test('the ring holds all groups, what was found beyond the reach too', () => {
  const findings = [
    countedBy('openalex', 3),
    notAskedOf('overton', 'policy-documents'),
    countedBy('wikipedia', 0, 'wikipedia-pages'),
    notCoveredBy('datacite', 'views'),
    failedBy('bluesky', 'timeout', 'posts'),
  ];
  assert.deepEqual(of(findings, [{ measure: 'citations', provider: 'openalex' }]).arcs, [
    { group: 'policy', look: 'not-asked' },
    { group: 'encyclopedias', look: 'none' },
    { group: 'scholarly', look: 'found' },
    { group: 'use', look: 'not-covered' },
    { group: 'social', look: 'failed' },
  ]);
});

function agedBy(milliseconds: number): boolean {
  const finding = countedBy('openalex', 3);
  const retrieved = new Date(now - milliseconds).toISOString();
  const aged = { ...finding, receipt: { ...finding.receipt, retrieved } };
  return of([aged]).groups[0]!.measures[0]!.rows[0]!.isLastKnown;
}

test('an answer is the last one known once it is older than 30 days', () => {
  assert.equal(agedBy(0), false);
  assert.equal(agedBy(30 * day), false);
  assert.equal(agedBy(30 * day + 1000), true);
  // The source's clock may be ahead of the reader's.
  assert.equal(agedBy(-day), false);
});

test('the same provider may count two scopes of one measure, each in its row', () => {
  const all = countedBy('zenodo', 9, 'views');
  const one = countedBy('zenodo', 4, 'views');
  assert.deepEqual(
    of([all, one]).groups[0]!.measures[0]!.rows.map(({ finding }) => finding),
    [all, one],
  );
});

test('notices that were found are told even where nobody says who looked', () => {
  const notice = { kind: 'retraction', link: 'https://x.test/', provider: 'crossref' } as const;
  const { notices } = details(attention([], { notices: [notice] }), now);
  assert.deepEqual(notices, { state: 'found', found: [notice], providers: [] });
});

test('that no notice was found is told only where somebody looked', () => {
  const checked = (noticesChecked: Attention['noticesChecked']) =>
    details(attention([], { noticesChecked }), now).notices;
  const retrieved = '2026-11-22T09:30:00Z';
  assert.deepEqual(checked({ state: 'none-found', providers: ['crossref'], retrieved }), {
    state: 'none-found',
    found: [],
    providers: ['crossref'],
    retrieved,
  });
  assert.equal(checked({ state: 'none-found', providers: [] }).state, 'not-checked');
  assert.equal(checked({ state: 'not-checked', providers: ['crossref'] }).state, 'not-checked');
});

test('the agency is told with those great registers that do not know the work', () => {
  const agency = { id: 'jalc', label: 'JaLC' };
  const registration = (findings: Finding[], known = agency) =>
    details(attention(findings, { work: { identifiers: ['doi:10.5555/w1'], agency: known } }), now)
      .registration;
  const unknown = [notCoveredBy('datacite'), notCoveredBy('crossref'), notCoveredBy('openalex')];
  assert.deepEqual(registration(unknown), {
    agency: 'JaLC',
    strangers: ['crossref', 'datacite'],
  });
  assert.deepEqual(registration([failedBy('crossref'), notCoveredBy('datacite')]), {
    agency: 'JaLC',
    strangers: ['datacite'],
  });
  assert.deepEqual(registration(unknown, { id: 'datacite', label: 'DataCite' }), {
    agency: 'DataCite',
    strangers: ['crossref'],
  });
});

test('a damaged snapshot throws nothing, and what it does hold is told', () => {
  const finding = { ...countedBy('openalex', 3), items: [null, 7, { title: 'A' }, { link: 'x' }] };
  const strange = [
    finding,
    { ...countedBy('constructor' as ProviderId, 1, '__proto__' as Measure) },
    { ...failedBy('crossref'), receipt: {}, reason: 'new-reason' },
    { ...notAskedOf('overton', 'guidelines'), receipt: {}, reason: 'new-reason' },
  ] as unknown as Finding[];
  const damaged = { notices: [], findings: strange } as unknown as Attention;
  const read = details(damaged, now);
  assert.deepEqual(read.groups[0]!.measures[0]!.rows[0]!.items, [{ title: 'A' }]);
  assert.deepEqual(
    read.context.map(({ measure }) => measure),
    ['__proto__'],
  );
  assert.equal(read.unasked[0]!.reason, 'new-reason');
  assert.equal(read.identifier, undefined);
});

for (const nonsense of [null, 7, 'doi:10.5555/w1', {}, [null], [7]])
  test(`${JSON.stringify(nonsense)} in place of a list throws nothing and names nobody`, () => {
    const damaged = {
      work: { identifiers: nonsense, agency: nonsense },
      notices: [],
      noticesChecked: { state: 'none-found', providers: nonsense },
      findings: [],
    } as unknown as Attention;
    const { identifier, notices } = details(damaged, now);
    assert.deepEqual([identifier, notices.state], [undefined, 'not-checked']);
  });

test('what came in is not changed', () => {
  const findings = Object.freeze(
    [countedBy('crossref', 2), hiddenOf('openalex')].map(Object.freeze),
  );
  const reach = Object.freeze([{ measure: 'views', provider: 'datacite' } as const]);
  assert.doesNotThrow(() => of(findings as Finding[], reach));
});

test('a measure that only gives context is silent where a provider has none to give', () => {
  const none: Finding = { ...notCoveredBy('openalex', 'fwci'), reason: 'no-figure' };
  const other = countedBy('crossref', 2, 'fwci');
  assert.deepEqual(places([none]).context, []);
  assert.deepEqual(places([none, other]).context, [['fwci', 'crossref']]);
  assert.deepEqual(places([failedBy('openalex', 'timeout', 'fwci')]).context, [
    ['fwci', 'openalex'],
  ]);
  const views: Finding = { ...notCoveredBy('figshare', 'views'), reason: 'no-figure' };
  assert.deepEqual(places([views]).groups, [['use', ['views', 'figshare']]]);
});

test('whom the page leaves out is told below, and not among those who answered', () => {
  const off: Finding = { ...notAskedOf('scite'), reason: 'provider-off' };
  const closed: Finding = notAskedOf('crossref');
  const found = places([countedBy('openalex', 3), off, closed]);
  assert.deepEqual(found.groups, [['scholarly', ['citations', 'openalex', 'crossref']]]);
  assert.deepEqual(found.unasked, [['provider-off', ['citations', 'scite']]]);
});
