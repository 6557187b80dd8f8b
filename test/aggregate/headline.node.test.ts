import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline } from '../../src/aggregate/headline.js';
import type { Reach } from '../../src/aggregate/reach.js';
import type { Finding } from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import { countedBy, failedBy, hiddenOf, notAskedOf, notCoveredBy } from '../support/findings.js';

const reach = (...questions: readonly (readonly [Measure, ProviderId])[]): Reach =>
  questions.map(([measure, provider]) => ({ measure, provider }));

const both = reach(['citations', 'openalex'], ['citations', 'crossref']);

/** `145 citations openalex`, `undecided` or `nothing`. */
function lead(...[asked, findings, wish]: Parameters<typeof headline>): string {
  const found = headline(asked, findings, wish);
  if (found === undefined) return 'nothing';
  return found === 'undecided' ? found : `${found.value} ${found.measure} ${found.provider}`;
}

test('of measures citations, downloads, views and Wikipedia pages lead, in this order', () => {
  const measures: Measure[] = ['wikipedia-pages', 'views', 'downloads', 'citations'];
  const told = measures.map((_, at) => {
    const some = measures.slice(0, at + 1);
    return lead(
      reach(...some.map((measure) => [measure, 'datacite'] as const)),
      some.map((measure) => countedBy('datacite', 5, measure)),
    );
  });
  assert.deepEqual(told, [
    '5 wikipedia-pages datacite',
    '5 views datacite',
    '5 downloads datacite',
    '5 citations datacite',
  ]);
});

test('of providers OpenAlex, Crossref and DataCite lead, in this order, and then all others', () => {
  const providers: ProviderId[] = [
    'europepmc',
    'opencitations',
    'datacite',
    'crossref',
    'openalex',
  ];
  const told = providers.map((_, at) => {
    const some = providers.slice(0, at + 1);
    return lead(
      reach(...some.map((provider) => ['citations', provider] as const)),
      some.map((provider) => countedBy(provider, 5)),
    );
  });
  assert.deepEqual(told, [
    '5 citations europepmc',
    '5 citations europepmc',
    '5 citations datacite',
    '5 citations crossref',
    '5 citations openalex',
  ]);
});

test('the order in which answers come in changes nothing', () => {
  const findings = [countedBy('crossref', 140), countedBy('openalex', 145)];
  assert.equal(lead(both, findings), '145 citations openalex');
  assert.equal(lead([...both].reverse(), findings.reverse()), '145 citations openalex');
});

test('until every provider before it has settled, the headline is undecided', () => {
  assert.equal(lead(both, []), 'undecided');
  assert.equal(lead(both, [countedBy('crossref', 140)]), 'undecided');
});

test('a provider after it need not have settled', () => {
  assert.equal(lead(both, [countedBy('openalex', 145)]), '145 citations openalex');
});

test('a measure before it that is awaited leaves it undecided', () => {
  const asked = reach(['citations', 'openalex'], ['downloads', 'datacite']);
  assert.equal(lead(asked, [countedBy('datacite', 9, 'downloads')]), 'undecided');
});

const settledWithoutCount: readonly Finding[] = [
  failedBy('openalex'),
  notCoveredBy('openalex'),
  notAskedOf('openalex'),
  hiddenOf('openalex'),
];
for (const settled of settledWithoutCount)
  test(`a provider before it that is ${settled.state} has settled`, () => {
    assert.equal(lead(both, [settled, countedBy('crossref', 140)]), '140 citations crossref');
  });

test('within a measure the first provider that counted is taken, whatever its value', () => {
  assert.equal(
    lead(both, [countedBy('openalex', 0), countedBy('crossref', 140)]),
    '0 citations openalex',
  );
  assert.equal(
    lead(both, [countedBy('openalex', 3), countedBy('crossref', 140)]),
    '3 citations openalex',
  );
});

test('among measures the first whose taken value is above 0 leads', () => {
  const asked = reach(['citations', 'openalex'], ['downloads', 'datacite'], ['views', 'datacite']);
  const findings = [
    countedBy('openalex', 0),
    countedBy('datacite', 0, 'downloads'),
    countedBy('datacite', 7, 'views'),
  ];
  assert.equal(lead(asked, findings), '7 views datacite');
});

test('where no taken value is above 0 the first counted leads', () => {
  const asked = reach(['citations', 'openalex'], ['downloads', 'datacite'], ['views', 'datacite']);
  assert.equal(
    lead(asked, [
      notCoveredBy('openalex'),
      countedBy('datacite', 0, 'downloads'),
      countedBy('datacite', 0, 'views'),
    ]),
    '0 downloads datacite',
  );
});

test('a zero waits for the measures after it, for one of them may be above 0', () => {
  const asked = reach(['citations', 'openalex'], ['downloads', 'datacite']);
  assert.equal(lead(asked, [countedBy('openalex', 0)]), 'undecided');
});

test('nothing counted is no headline', () => {
  assert.equal(lead(both, [failedBy('openalex'), notCoveredBy('crossref')]), 'nothing');
  assert.equal(lead([], []), 'nothing');
});

test('a measure outside the usual four never leads unasked', () => {
  assert.equal(lead(reach(['posts', 'bluesky']), [countedBy('bluesky', 9, 'posts')]), 'nothing');
});

test('an answer to a question that this badge did not ask does not lead', () => {
  assert.equal(
    lead(reach(['citations', 'crossref']), [countedBy('openalex', 9), countedBy('crossref', 1)]),
    '1 citations crossref',
  );
});

test('a wish for a measure leads with it, even at 0', () => {
  const asked = reach(['citations', 'openalex'], ['posts', 'bluesky']);
  const findings = [countedBy('openalex', 145), countedBy('bluesky', 0, 'posts')];
  assert.equal(lead(asked, findings, { measure: 'posts' }), '0 posts bluesky');
});

test('a wish for a measure of one provider leads with that provider’s', () => {
  const findings = [countedBy('openalex', 145), countedBy('crossref', 0)];
  const wish = { measure: 'citations', provider: 'crossref' } as const;
  assert.equal(lead(both, findings, wish), '0 citations crossref');
});

test('a wish waits for its own provider and for no other', () => {
  const wish = { measure: 'citations', provider: 'crossref' } as const;
  assert.equal(lead(both, [countedBy('openalex', 145)], wish), 'undecided');
  assert.equal(lead(both, [countedBy('crossref', 140)], wish), '140 citations crossref');
});

test('a wish that cannot be met is met by nothing else', () => {
  const findings = [countedBy('openalex', 145), failedBy('crossref')];
  assert.equal(lead(both, findings, { measure: 'citations', provider: 'crossref' }), 'nothing');
  assert.equal(lead(both, findings, { measure: 'downloads' }), 'nothing');
});

test('a wish for none has no headline and waits for nobody', () => {
  assert.equal(lead(both, [], 'none'), 'nothing');
  assert.equal(lead(both, [countedBy('openalex', 145)], 'none'), 'nothing');
});

test('the headline is one provider’s finding itself, never a sum or a maximum', () => {
  const findings = [countedBy('openalex', 3), countedBy('crossref', 140)];
  assert.equal(headline(both, findings), findings[0]);
});
