import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, schemeOf, valueOf } from '../../src/identifiers/identifier.js';
import type { Counted } from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import { wasAsked } from '../../src/model/receipt.js';
import { openalexContext } from '../../src/providers/openalex-context.js';
import { chain, run, type Sent } from './chain.js';
import { outcome } from './reply.js';

// Made up, with a DOI of the test prefix.
const id = 'doi:10.5555/made-up';

/** A work that twelve others cite. */
const work = (asked: Identifier = id) => ({
  id: 'https://openalex.org/W123',
  doi: `https://doi.org/${schemeOf(asked) === 'doi' ? valueOf(asked) : '10.5555/made-up'}`,
  ids: {
    openalex: 'https://openalex.org/W123',
    doi: 'https://doi.org/10.5555/made-up',
    pmid: 'https://pubmed.ncbi.nlm.nih.gov/12345678',
    pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/7654321',
  },
  display_name: 'On made-up works',
  publication_year: 2019,
  type: 'article',
  cited_by_count: 12,
  counts_by_year: [
    { year: 2026, cited_by_count: 2 },
    { year: 2023, cited_by_count: 5 },
  ],
  fwci: 1.86,
  citation_normalized_percentile: {
    value: 0.57,
    is_in_top_1_percent: false,
    is_in_top_10_percent: false,
  },
  primary_topic: {
    id: 'https://openalex.org/T1',
    display_name: 'Things made up',
    subfield: { id: 'https://openalex.org/subfields/1804', display_name: 'Invention' },
  },
  open_access: { is_oa: true, oa_status: 'green', oa_url: null },
  is_xpac: false,
});

const years = {
  meta: { count: 12, groups_count: 3 },
  results: [],
  group_by: [
    { key: '2023', key_display_name: '2023', count: 6 },
    { key: '2021', key_display_name: '2021', count: 4 },
    { key: '2026', key_display_name: '2026', count: 2 },
  ],
};

const countries = {
  meta: { count: 12, groups_count: 4 },
  results: [],
  group_by: [
    { key: 'https://openalex.org/countries/US', key_display_name: 'United States', count: 6 },
    { key: 'https://openalex.org/countries/BR', key_display_name: 'Brazil', count: 4 },
    { key: 'unknown', key_display_name: 'unknown', count: 3 },
    { key: 'https://openalex.org/countries/NL', key_display_name: 'Netherlands', count: 0 },
  ],
};

const peers = { meta: { count: 5120, page: 1, per_page: 1 }, results: [{ id: 'W9' }] };

/** What a test changes of the made-up service. */
interface Changes {
  readonly work?: object;
  readonly years?: unknown;
  readonly countries?: unknown;
  readonly peers?: unknown;
}

const serving =
  (changes: Changes = {}) =>
  (url: URL, about: Identifier): Sent => {
    const group = url.searchParams.get('group_by');
    if (group === 'publication_year') return { body: changes.years ?? years };
    if (group) return { body: changes.countries ?? countries };
    if (url.searchParams.has('filter')) return { body: changes.peers ?? peers };
    return { body: { ...work(about), ...changes.work } };
  };

const asking = (changes: Changes = {}, asked: Identifier = id) =>
  run({ provider: openalexContext, serve: serving(changes) }, asked);

function found(measure: Measure, changes: Changes = {}): Counted {
  const { answer } = asking(changes);
  const finding = answer.findings.find((each) => each.measure === measure);
  assert.equal(finding?.state, 'counted');
  return finding;
}

const read = (measure: Measure, changes: Changes = {}) => outcome(asking(changes).answer, measure);

chain({
  provider: openalexContext,
  id,
  other: 'doi:10.5555/another',
  serve: serving(),
  expected: ['counted 12', 'counted 1.86', 'counted 57', 'counted 2', 'counted 1'],
});

chain({
  provider: openalexContext,
  id: 'pmid:12345678',
  serve: serving(),
  expected: ['counted 12', 'counted 1.86', 'counted 57', 'counted 2', 'counted 1'],
});

describe('OpenAlex is asked in detail', () => {
  it('for the work by itself, which is free, then for three lists', () => {
    assert.deepEqual(
      asking().replies.map(({ request }) => decodeURIComponent(request.url)),
      [
        'https://api.openalex.org/works/doi:10.5555/made-up?select=id,doi,ids,display_name,publication_year,type,cited_by_count,counts_by_year,fwci,citation_normalized_percentile,primary_topic,open_access,is_xpac',
        'https://api.openalex.org/works?filter=cites:W123&group_by=publication_year',
        'https://api.openalex.org/works?filter=cites:W123&group_by=authorships.countries:include_unknown',
        'https://api.openalex.org/works?filter=publication_year:2019,type:article,primary_topic.subfield.id:1804&per_page=1&select=id',
      ],
    );
  });

  it('by its own number without a prefix', () => {
    const [request] = openalexContext.request(['openalex:W123'], {});
    assert.equal(new URL(request!.url).pathname, '/works/W123');
  });

  it('for no list of citing works where there are none', () => {
    const { answer, replies } = asking({ work: { cited_by_count: 0, counts_by_year: [] } });
    assert.equal(replies.length, 2);
    assert.equal(outcome(answer, 'citations'), 'counted 0');
    assert.equal(outcome(answer, 'countries-citing'), 'counted 0');
    assert.ok(answer.findings.every((finding) => !('series' in finding)));
  });

  it('for no works to compare with where it compares with none', () => {
    for (const changes of [
      { citation_normalized_percentile: null },
      { primary_topic: null },
      { type: 'a,type:b' },
      { publication_year: null },
    ])
      assert.equal(asking({ work: changes }).replies.length, 3, JSON.stringify(changes));
  });

  it('for all works it holds where the work is of the expansion corpus', () => {
    const [own, ...lists] = asking({ work: { is_xpac: true } }).replies;
    assert.ok(own && !own.request.url.includes('corpus'));
    assert.equal(lists.length, 3);
    for (const { request } of lists)
      assert.equal(new URL(request.url).searchParams.get('corpus'), 'all');
  });

  it('for no further list where one is refused, as when the day’s budget is spent', () => {
    const refused = { status: 429, body: { error: 'Rate limit exceeded', retryAfter: 3600 } };
    const { answer, replies } = run(
      { provider: openalexContext, serve: serving() },
      id,
      (sent, step) => (step ? refused : sent),
    );
    assert.equal(replies.length, 2);
    assert.deepEqual(
      answer.findings.map(({ measure }) => outcome(answer, measure)),
      ['counted 12', 'counted 1.86', 'failed rate-limited', 'failed rate-limited', 'counted 1'],
    );
  });

  it('for nothing more where it answers about another work', () => {
    const { replies } = run(
      { provider: openalexContext, serve: serving() },
      id,
      undefined,
      'doi:10.5555/another',
    );
    assert.equal(replies.length, 1);
  });
});

describe('OpenAlex tells the years of citing works', () => {
  const series = (changes: Changes) =>
    found('citations', changes).series?.map(({ from, value }) => `${from}: ${value}`);

  it('all of them, with a 0 between, where they add up', () => {
    assert.deepEqual(series({}), [
      '2021: 4',
      '2022: 0',
      '2023: 6',
      '2024: 0',
      '2025: 0',
      '2026: 2',
    ]);
  });

  it('without a 0 between where they do not', () => {
    const changed = { ...years, meta: { count: 13 } };
    assert.deepEqual(series({ years: changed }), ['2021: 4', '2023: 6', '2026: 2']);
  });

  it('of the last ten years where the list can’t be had', () => {
    for (const changed of ['Busy', { error: 'No' }, { meta: { count: 0 }, group_by: [] }])
      assert.deepEqual(series({ years: changed }), ['2023: 5', '2026: 2']);
  });

  it('with a 0 between in the last ten years where these hold all citations', () => {
    assert.deepEqual(series({ years: 'Busy', work: { cited_by_count: 7 } }), [
      '2023: 5',
      '2024: 0',
      '2025: 0',
      '2026: 2',
    ]);
  });

  it('or not at all', () => {
    const changes = { years: 'Busy', work: { counts_by_year: [] } };
    assert.equal('series' in found('citations', changes), false);
  });
});

describe('OpenAlex compares a work', () => {
  it('with those of its year, type and subfield, and says how many these are', () => {
    assert.deepEqual(found('citation-percentile').context, {
      field: 'Invention',
      type: 'article',
      year: 2019,
      n: 5120,
    });
  });

  it('with at least 50 works, or its word is not taken', () => {
    const of = (count: unknown) => read('citation-percentile', { peers: { meta: { count } } });
    assert.equal(of(50), 'counted 57');
    for (const count of [49, 0, -1, null, '5120'])
      assert.equal(of(count), 'not-covered no-figure', String(count));
  });

  it('in a share of 1', () => {
    const of = (value: unknown) =>
      read('citation-percentile', { work: { citation_normalized_percentile: { value } } });
    assert.equal(of(0.999758), 'counted 99.9758');
    assert.equal(of(1), 'counted 100');
    assert.equal(of(0), 'counted 0');
    assert.equal(of(null), 'not-covered no-figure');
    for (const value of [1.01, 57, -0.1, '0.57', undefined])
      assert.equal(of(value), 'failed malformed', String(value));
  });

  it('or has not done so yet', () => {
    const nothing = { fwci: null, citation_normalized_percentile: null };
    assert.equal(read('fwci', { work: nothing }), 'not-covered no-figure');
    assert.equal(read('citation-percentile', { work: nothing }), 'not-covered no-figure');
  });
});

describe('OpenAlex tells the countries of citing works', () => {
  it('with how many works of how many they are known', () => {
    const { places, located } = found('countries-citing');
    assert.deepEqual(places, [
      { country: 'US', value: 6 },
      { country: 'BR', value: 4 },
    ]);
    assert.deepEqual(located, { n: 9, of: 12 });
  });

  it('with the address that repeats the figure, and a page of the citing works', () => {
    const { receipt } = found('countries-citing');
    assert.ok(wasAsked(receipt));
    assert.match(receipt.request, /group_by=authorships\.countries:include_unknown$/);
    assert.equal(receipt.link, 'https://openalex.org/works?filter=cites:W123');
  });

  it('in either writing of a country', () => {
    const group_by = [
      { key: 'br', count: 1 },
      { key: 'NL', count: 2 },
    ];
    assert.deepEqual(
      found('countries-citing', { countries: { meta: { count: 3 }, group_by } }).places,
      [
        { country: 'NL', value: 2 },
        { country: 'BR', value: 1 },
      ],
    );
  });

  it('and knows of none where it can’t place a single work, which is not none', () => {
    const group_by = [{ key: 'unknown', count: 12 }];
    assert.equal(
      read('countries-citing', { countries: { meta: { count: 12 }, group_by } }),
      'not-covered ambiguous-zero',
    );
  });

  it('and has no figure where its list is empty or may go on', () => {
    const empty = { meta: { count: 0 }, group_by: [] };
    assert.equal(read('countries-citing', { countries: empty }), 'not-covered no-figure');
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const keys = letters.flatMap((one) => letters.map((other) => one + other)).slice(0, 200);
    const full = { meta: { count: 200 }, group_by: keys.map((key) => ({ key, count: 1 })) };
    assert.equal(read('countries-citing', { countries: full }), 'not-covered no-figure');
  });

  it('or its answer is not believed', () => {
    for (const group_by of [
      [{ key: 'Brazil', count: 12 }],
      [{ key: 'BR', count: 13 }],
      [{ key: 'BR', count: '12' }],
      [{ key: null, count: 12 }],
      // Works of no country that were not told apart.
      [{ key: 'BR', count: 4 }],
      [
        { key: 'BR', count: 9 },
        { key: 'unknown', count: 9 },
      ],
    ])
      assert.equal(
        read('countries-citing', { countries: { meta: { count: 12 }, group_by } }),
        'failed malformed',
        JSON.stringify(group_by),
      );
  });
});

describe('OpenAlex knows of access', () => {
  const of = (open_access: unknown) => read('open-access', { work: { open_access } });

  it('that a free copy is there or not, in its own word', () => {
    assert.equal(found('open-access').status, 'green');
    const closed = { is_oa: false, oa_status: 'closed' };
    assert.equal(of(closed), 'counted 0');
    assert.equal(found('open-access', { work: { open_access: closed } }).status, 'closed');
  });

  it('or says nothing that can be used', () => {
    for (const is_oa of ['true', 1, undefined])
      assert.equal(of({ is_oa, oa_status: 'gold' }), 'failed malformed');
    for (const nothing of [null, { is_oa: null, oa_status: 'gold' }])
      assert.equal(of(nothing), 'not-covered no-figure');
    const odd = { is_oa: true, oa_status: '<b>gold</b>' };
    assert.equal('status' in found('open-access', { work: { open_access: odd } }), false);
  });
});

describe('OpenAlex names a work', () => {
  it('by the identifiers that were not asked for', () => {
    assert.deepEqual(asking().answer.about, {
      title: 'On made-up works',
      year: 2019,
      type: 'article',
      also: ['openalex:W123', 'pmid:12345678', 'pmcid:PMC7654321'],
    });
    assert.deepEqual(asking({}, 'pmid:12345678').answer.about?.also, [
      'doi:10.5555/made-up',
      'openalex:W123',
      'pmcid:PMC7654321',
    ]);
  });

  it('and only by what is one', () => {
    const ids = { pmid: 'https://pubmed.ncbi.nlm.nih.gov/', pmcid: 12 };
    assert.deepEqual(asking({ work: { ids } }).answer.about?.also, ['openalex:W123']);
  });
});
