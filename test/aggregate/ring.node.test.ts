import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badge } from '../../src/aggregate/badge.js';
import type { Reach } from '../../src/aggregate/reach.js';
import { type Look, ring } from '../../src/aggregate/ring.js';
import type { Attention } from '../../src/model/attention.js';
import type { Finding } from '../../src/model/finding.js';
import { groups } from '../../src/model/group.js';
import type { Measure } from '../../src/model/measure.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';

const providers: readonly ProviderId[] = ['openalex', 'crossref', 'datacite'];

/** What one provider says, and how it looks alone. The strongest stands first. */
const said: readonly [Look, (provider: ProviderId) => Finding | undefined][] = [
  ['found', (provider) => countedBy(provider, 7)],
  ['pending', () => undefined],
  ['failed', (provider) => failedBy(provider)],
  ['none', (provider) => countedBy(provider, 0)],
  ['not-covered', (provider) => notCoveredBy(provider)],
  ['not-asked', (provider) => notAskedOf(provider)],
];

const reachOf = (count: number): Reach =>
  providers.slice(0, count).map((provider) => ({ measure: 'citations', provider }));

for (const [look, finding] of said)
  test(`one question that is ${look} makes one arc that is ${look}`, () => {
    const findings = [finding('openalex')].filter((one) => one !== undefined);
    assert.deepEqual(ring(reachOf(1), findings), [{ group: 'scholarly', look }]);
  });

test('what the page withholds is drawn like what was not asked', () => {
  assert.deepEqual(ring(reachOf(1), [hiddenOf('openalex')]), [
    { group: 'scholarly', look: 'not-asked' },
  ]);
});

test('solid wins, then awaited, broken, outline, dashed and thin, for all mixtures of three', () => {
  const wrong: string[] = [];
  for (const first of said)
    for (const second of said)
      for (const third of said) {
        const mixed = [first, second, third];
        const findings = mixed.flatMap(([, say], at) => say(providers[at]!) ?? []);
        const [arc, ...others] = ring(reachOf(3), findings);
        const strongest = said.find((one) => mixed.includes(one))![0];
        if (arc?.look !== strongest || others.length)
          wrong.push(`${mixed.map(([look]) => look).join(' + ')} is ${arc?.look}`);
      }
  assert.deepEqual(wrong, []);
});

test('there is one arc for each group that is asked about, in the groups’ order', () => {
  const measures: Measure[] = [
    'posts',
    'views',
    'citations',
    'patents',
    'news-items',
    'wikipedia-pages',
    'policy-documents',
  ];
  const reach = measures.map((measure) => ({ measure, provider: 'openalex' as const }));
  assert.deepEqual(
    ring(reach, []).map(({ group }) => group),
    ['policy', 'encyclopedias', 'news', 'scholarly', 'use', 'social'],
  );
});

test('a measure that only gives context makes no arc', () => {
  const context: Measure[] = [
    'wikipedia-views',
    'fwci',
    'citation-percentile',
    'relative-citation-ratio',
    'countries-citing',
    'open-access',
    'sitelinks',
    'replies',
    'reposts',
    'likes',
    'archived',
  ];
  const reach = context.map((measure) => ({ measure, provider: 'openalex' as const }));
  const findings = context.map((measure) => countedBy('openalex', 9, measure));
  assert.deepEqual(ring(reach, findings), []);
});

test('answers never add or take away an arc: those of the question stay', () => {
  const arcs = ring(reachOf(1), [countedBy('openalex', 3), countedBy('bluesky', 9, 'posts')]);
  assert.deepEqual(arcs, [{ group: 'scholarly', look: 'found' }]);
  assert.equal(ring(reachOf(1), []).length, 1);
});

test('nothing asked is no arc', () => {
  assert.deepEqual(ring([], [countedBy('openalex', 3)]), []);
});

test('multiplying every count but the headline by 1,000 changes no arc', () => {
  const everything = Object.values(groups).flat();
  const reach: Reach = everything.flatMap((measure) =>
    providers.map((provider) => ({ measure, provider })),
  );
  const findings = everything.flatMap((measure, at) =>
    providers.map((provider, who): Finding => {
      if (at % 7 === 3) return failedBy(provider, 'timeout', measure);
      return countedBy(provider, (at * 3 + who) % 5, measure);
    }),
  );
  const attention = (found: readonly Finding[]): Attention => ({
    work: { identifiers: ['doi:10.5555/w1'] },
    notices: [],
    noticesChecked: { state: 'not-checked', providers: [] },
    findings: found,
  });
  const before = badge(reach, attention(findings));
  const times = findings.map((finding) =>
    finding.state === 'counted' && finding !== before.headline
      ? { ...finding, value: finding.value * 1000 }
      : finding,
  );
  const after = badge(reach, attention(times));
  assert.ok(before.headline);
  assert.deepEqual(after.arcs, before.arcs);
  assert.deepEqual(after.headline, before.headline);
  assert.equal(after.state, before.state);
});
