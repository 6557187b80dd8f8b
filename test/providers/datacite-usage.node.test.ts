import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { wasAsked } from '../../src/model/receipt.js';
import { datacite } from '../../src/providers/datacite.js';
import { dataciteUsage } from '../../src/providers/datacite-usage.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made+up,(1)/a';

const record = (doi: Identifier, more: object = {}) => ({
  data: {
    id: valueOf(doi),
    type: 'dois',
    attributes: {
      doi: valueOf(doi),
      viewCount: 7,
      viewsOverTime: [
        { yearMonth: '2024-11', total: 5 },
        { yearMonth: '2025-01', total: 2 },
      ],
      downloadCount: 1,
      downloadsOverTime: [
        { yearMonth: '2025-01', total: 1 },
        { yearMonth: '2024-11', total: 0 },
      ],
      citationCount: 3,
      citationsOverTime: [{ year: '2025', total: 3 }],
      ...more,
    },
  },
});

chain({
  provider: dataciteUsage,
  id,
  other: 'doi:10.5555/made-up.2',
  serve: (_, doi) => ({ body: record(doi) }),
  expected: ['counted 3', 'counted 7', 'counted 1'],
});

function findings(more?: object) {
  const { answer } = run(
    { provider: dataciteUsage, serve: () => ({ body: record(id, more) }) },
    id,
  );
  return answer.findings;
}

function seriesOf(measure: string, more?: object) {
  const finding = findings(more).find((each) => each.measure === measure);
  return finding?.state === 'counted' ? finding.series : finding?.state;
}

describe('DataCite’s whole record', () => {
  it('is asked for by the DOI, percent-encoded, and with the owner’s address', () => {
    const [request] = dataciteUsage.request([id], { contact: 'a+b@example.org' });
    assert.equal(
      request?.url,
      'https://api.datacite.org/dois/10.5555%2Fmade%2Bup%2C(1)%2Fa?mailto=a%2Bb%40example.org',
    );
  });

  it('says the same of itself as the list that badges ask for', () => {
    const { name, label, licence, terms, hosts, measures } = dataciteUsage;
    assert.deepEqual(
      { name, label, licence, terms, hosts, measures },
      {
        name: datacite.name,
        label: datacite.label,
        licence: datacite.licence,
        terms: datacite.terms,
        hosts: datacite.hosts,
        measures: datacite.measures,
      },
    );
    assert.equal(dataciteUsage.tier, 'details');
  });

  it('tells use by months and citations by years', () => {
    assert.deepEqual(seriesOf('views'), [
      { from: '2024-11', until: '2024-11', value: 5 },
      { from: '2025-01', until: '2025-01', value: 2 },
    ]);
    assert.deepEqual(seriesOf('downloads'), [
      { from: '2024-11', until: '2024-11', value: 0 },
      { from: '2025-01', until: '2025-01', value: 1 },
    ]);
    assert.deepEqual(seriesOf('citations'), [{ from: '2025', until: '2025', value: 3 }]);
  });

  it('counts without months where it has none, or where one can’t be read', () => {
    const broken = [
      undefined,
      [],
      {},
      [{}],
      [null],
      [{ yearMonth: '2024-13', total: 5 }],
      [{ yearMonth: '2024-1', total: 5 }],
      [{ yearMonth: 202411, total: 5 }],
      [{ yearMonth: '2024-11', total: '5' }],
      [
        { yearMonth: '2024-11', total: 5 },
        { yearMonth: '2024-11', total: 2 },
      ],
    ];
    for (const viewsOverTime of broken)
      assert.equal(seriesOf('views', { viewsOverTime }), undefined, JSON.stringify(viewsOverTime));
  });

  it('has no months for a 0 that may mean that nobody reports', () => {
    const viewsOverTime = [{ yearMonth: '2024-11', total: 0 }];
    assert.equal(seriesOf('views', { viewCount: 0, viewsOverTime }), 'not-covered');
    const [citations] = findings({ citationCount: 0, citationsOverTime: [] });
    assert.equal(outcome({ id, findings: [citations!] }, 'citations'), 'counted 0');
  });

  it('is where each figure can be had again', () => {
    for (const { receipt } of findings())
      assert.equal(
        wasAsked(receipt) && receipt.request,
        'https://api.datacite.org/dois/10.5555%2Fmade%2Bup%2C(1)%2Fa',
      );
  });
});

describe('DataCite tells the other versions of a work', () => {
  const relations = (relatedIdentifiers: unknown) =>
    run(
      { provider: dataciteUsage, serve: () => ({ body: record(id, { relatedIdentifiers }) }) },
      id,
    ).answer.about?.relations;
  const to = (relationType: string, relatedIdentifier: string, relatedIdentifierType = 'DOI') => ({
    relationType,
    relatedIdentifier,
    relatedIdentifierType,
  });

  it('and nothing that is a work of its own', () => {
    assert.deepEqual(
      relations([
        to('IsVersionOf', '10.5555/All'),
        to('IsPreviousVersionOf', 'arXiv:2401.00001', 'arXiv'),
        to('IsSupplementTo', '10.5555/article'),
        to('HasPart', '10.5555/part'),
        to('HasVersion', 'https://example.org/', 'URL'),
      ]),
      [
        { type: 'is-version-of', id: 'doi:10.5555/all', provider: 'datacite' },
        { type: 'is-previous-version-of', id: 'arxiv:2401.00001', provider: 'datacite' },
      ],
    );
  });

  it('where its record is whole', () => {
    for (const broken of [undefined, null, {}, 'x', [null, 7, []]])
      assert.equal(relations(broken), undefined);
  });
});
