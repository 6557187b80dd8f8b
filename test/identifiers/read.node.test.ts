import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Identifier, schemeOf, schemes, valueOf } from '../../src/identifiers/identifier.js';
import { readAnyIdentifier } from '../../src/identifiers/read-more.js';
import { equivalents, firstReaders, keyOf } from '../../src/identifiers/read.js';

const hash = '94a9ed024d3859793618152ea559a168bbcbb5e2';
const uuid = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';

/** One identifier of each scheme. */
const one: Record<(typeof schemes)[number], Identifier> = {
  doi: 'doi:10.7717/peerj.4375',
  pmid: 'pmid:29456894',
  pmcid: 'pmcid:PMC5815332',
  arxiv: 'arxiv:2401.00001',
  isbn: 'isbn:9780306406157',
  handle: 'handle:10568/1234',
  url: 'url:https://example.org/a',
  openalex: 'openalex:W2741809807',
  orcid: 'orcid:0000-0002-1825-0097',
  ror: 'ror:05dxps055',
  bibcode: 'bibcode:1974AJ.....79..819H',
  award: 'award:10.13039/501100000265/MR/X1',
  urn: 'urn:nbn:de:bvb:19-146642',
  ark: 'ark:/12345/x',
  swh: `swh:1:rev:${hash}`,
  zenodo: 'zenodo:5173799',
  figshare: 'figshare:1286826',
  inveniordm: 'inveniordm:https://example.org/api/records/rd9fg-k5282',
  dataverse: 'dataverse:https://example.org/dataset.xhtml?persistentId=doi:10.5072/FK2/ABC',
  dspace: `dspace:https://example.org/server/api/core/items/${uuid}`,
  eprints: 'eprints:https://example.org/123',
  mastodon: 'mastodon:https://example.org/@lab/114000000000000001',
  lemmy: 'lemmy:https://example.org/10.5555%2Fa',
};

describe('an identifier', () => {
  for (const scheme of schemes)
    it(`of ${scheme} is read from its value and from its normal form`, () => {
      assert.equal(readAnyIdentifier(scheme, valueOf(one[scheme])), one[scheme]);
      assert.equal(readAnyIdentifier(scheme, one[scheme]), one[scheme]);
      assert.equal(schemeOf(one[scheme]), scheme);
    });

  for (const scheme of ['urn', 'ark', 'swh'] as const)
    it(`of ${scheme} holds its scheme in its value`, () => {
      assert.equal(valueOf(one[scheme]), one[scheme]);
    });

  it('of another scheme leaves its scheme out of its value', () => {
    assert.equal(valueOf(one.pmid), '29456894');
    assert.equal(valueOf(one.url), 'https://example.org/a');
    assert.equal(valueOf('handle:10568/ark:/12345/x'), '10568/ark:/12345/x');
  });

  it('of doi is read without loading anything more', () => {
    assert.equal(firstReaders.doi(valueOf(one.doi)), one.doi);
    assert.equal(firstReaders.doi('no such thing'), undefined);
  });

  it('of one scheme is none of another, but that arXiv has DOIs and all addresses are URLs', () => {
    const double = new Set(['handle arxiv', 'award doi']);
    for (const scheme of schemes)
      for (const other of schemes)
        if (scheme !== other && !double.has(`${other} ${scheme}`)) {
          const read = readAnyIdentifier(scheme, one[other]);
          assert.equal(read, undefined, `${one[other]} read as ${scheme}`);
        }
  });
});

describe('equivalents', () => {
  const doi = 'doi:10.48550/arxiv.2401.00001';

  it('of an arXiv number are its DOI and itself', () => {
    assert.deepEqual(equivalents('arxiv:2401.00001'), [doi, 'arxiv:2401.00001']);
    assert.deepEqual(equivalents('arxiv:hep-th/9901001'), [
      'doi:10.48550/arxiv.hep-th/9901001',
      'arxiv:hep-th/9901001',
    ]);
  });

  it('of a DOI of arXiv are itself and the arXiv number', () => {
    assert.deepEqual(equivalents(doi), [doi, 'arxiv:2401.00001']);
  });

  it('of all else are itself alone', () => {
    const alone: readonly Identifier[] = [
      ...Object.values(one).filter((identifier) => schemeOf(identifier) !== 'arxiv'),
      'doi:10.48550/arxiv.2401.00001v2',
      'doi:10.48550/2401.00001',
      'doi:10.48550/arxiv.math.gt/0309136',
      'doi:10.1234/arxiv.2401.00001',
      'arxiv:2401.00001v2',
      'arxiv:nonsense',
      'handle:10568/2401.00001',
      'url:https://arxiv.org/abs/2401.00001',
    ];
    for (const identifier of alone) assert.deepEqual(equivalents(identifier), [identifier]);
  });

  it('are the same for each of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(one), doi as Identifier), (identifier) => {
        for (const other of equivalents(identifier))
          assert.deepEqual(equivalents(other), equivalents(identifier));
      }),
    );
  });
});

describe('the key of a work', () => {
  it('is its DOI wherever that stands', () => {
    assert.equal(keyOf([one.pmid, one.doi, one.arxiv]), one.doi);
    assert.equal(keyOf([one.doi]), one.doi);
  });

  it('is the DOI of arXiv when it has no other', () => {
    assert.equal(keyOf([one.pmid, one.arxiv]), 'doi:10.48550/arxiv.2401.00001');
  });

  it('is the publisher’s DOI rather than that of arXiv', () => {
    assert.equal(keyOf([one.arxiv, one.doi]), one.doi);
  });

  it('is the first identifier when no DOI is known', () => {
    assert.equal(keyOf([one.pmcid, one.pmid]), one.pmcid);
  });

  it('is nothing when there is no identifier', () => {
    assert.equal(keyOf([]), undefined);
  });
});
