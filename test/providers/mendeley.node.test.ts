import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { mendeley } from '../../src/providers/mendeley.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

const record = {
  title: 'Something made up',
  identifiers: { doi: '10.5555/MADE-UP.1', pmid: '77', arxiv: 'arXiv:2401.00001' },
  link: 'http://www.mendeley.com/research/something-made-up',
  reader_count: 46,
  reader_count_by_country: { 'United States': 4, 'United Kingdom': 2 },
};

chain({
  provider: mendeley,
  id,
  other: 'doi:10.5555/made-up.2',
  serve: (_, about) => ({
    body: [{ ...record, identifiers: { doi: about.replace('doi:', '') } }],
  }),
  expected: ['counted 46'],
});

function ask(body: unknown, work: Identifier = id) {
  const { answer } = run({ provider: mendeley, serve: () => ({ body }) }, work);
  return { said: outcome(answer, 'readers'), finding: answer.findings[0]! };
}

function placesOf(countries: unknown) {
  const { finding } = ask([{ ...record, reader_count_by_country: countries }]);
  assert.ok(finding.state === 'counted');
  return finding.places;
}

describe('Mendeley', () => {
  it('is never asked from a page, and its figures stay out of files', () => {
    const { needs, redistribution, retention } = mendeley;
    assert.deepEqual([needs, redistribution, retention], ['key', 'forbidden', 1]);
  });

  it('answers by each kind of identifier, and links to its page', () => {
    for (const work of [id, 'pmid:77', 'arxiv:2401.00001'] as const)
      assert.equal(ask([record], work).said, 'counted 46');
    const { receipt } = ask([record]).finding;
    assert.equal(receipt.link, 'https://www.mendeley.com/research/something-made-up');
  });

  it('answers with an empty list about a work it does not know', () => {
    assert.equal(ask([]).said, 'not-covered unknown-work');
  });

  it('may know a work and not its readers, or that it has none', () => {
    assert.equal(ask([{ ...record, reader_count: undefined }]).said, 'not-covered no-figure');
    assert.equal(ask([{ ...record, reader_count: 0 }]).said, 'counted 0');
    for (const count of ['46', -1, 4.5])
      assert.equal(ask([{ ...record, reader_count: count }]).said, 'failed malformed');
  });

  it('names countries in English, some of them by more than one name', () => {
    assert.deepEqual(
      placesOf({
        Germany: 3,
        'Korea (South)': 1,
        'South Korea': 2,
        Turkey: 4,
        Türkiye: 1,
        'Côte d’Ivoire': 1,
        "Cote d'Ivoire": 1,
        Czechia: 1,
        'Czech Republic': 1,
        'Russian Federation': 1,
        'United States': 5,
        Kenya: 1,
      }),
      [
        { country: 'DE', value: 3 },
        { country: 'KR', value: 3 },
        { country: 'TR', value: 5 },
        { country: 'CI', value: 2 },
        { country: 'CZ', value: 2 },
        { country: 'RU', value: 1 },
        { country: 'US', value: 5 },
        { country: 'KE', value: 1 },
      ],
    );
  });

  it('may name what is no country, which is left out', () => {
    assert.equal(
      placesOf({ Atlantis: 3, 'Soviet Union': 2, 'European Union': 1, '': 1 }),
      undefined,
    );
    assert.equal(placesOf({ Germany: 0, France: '3', Spain: -1, Italy: 1.5 }), undefined);
    assert.equal(placesOf(['Germany']), undefined);
  });
});
