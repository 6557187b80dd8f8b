import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crossref } from '../../bench/crossref.mjs';
import { datacite } from '../../bench/datacite.mjs';
import { openalex } from '../../bench/openalex.mjs';

const OPENALEX = 'https://api.openalex.org/works';
const CROSSREF = 'https://api.crossref.org/works';
const DATACITE = 'https://api.datacite.org/dois';

describe('the stand-in for OpenAlex', () => {
  it('answers a list with the works it holds and the fields asked for', () => {
    const url = new URL(
      `${OPENALEX}?filter=doi:10.5555%2Fbench.1|10.1/other|10.5555/BENCH.2&select=doi,cited_by_count`,
    );
    assert.deepEqual(openalex(url), {
      meta: { count: 2, page: 1, per_page: 100, cost_usd: 0.0001 },
      results: [
        { doi: 'https://doi.org/10.5555/bench.1', cited_by_count: 101 },
        { doi: 'https://doi.org/10.5555/bench.2', cited_by_count: 102 },
      ],
    });
  });

  it('answers a single work, and holds no others', () => {
    const single = new URL(`${OPENALEX}/doi:10.5555%2Fbench.7?select=cited_by_count`);
    assert.deepEqual(openalex(single), { cited_by_count: 107 });
    assert.equal(openalex(new URL(`${OPENALEX}/doi:10.1/other`)), undefined);
  });
});

describe('the stand-in for Crossref', () => {
  it('answers a list of as many rows as asked for', () => {
    const url = new URL(
      `${CROSSREF}?filter=doi:10.5555/bench.1,doi:10.5555/bench.2&rows=1&select=DOI`,
    );
    const { message } = crossref(url) as { message: { items: unknown[] } };
    assert.deepEqual(message.items, [{ DOI: '10.5555/bench.1' }]);
  });

  it('answers a single work, and holds no others', () => {
    const { message } = crossref(new URL(`${CROSSREF}/10.5555%2Fbench.7`)) as {
      message: Record<string, unknown>;
    };
    assert.equal(message['is-referenced-by-count'], 106);
    assert.equal(crossref(new URL(`${CROSSREF}/10.1%2Fother`)), undefined);
  });
});

describe('the stand-in for DataCite', () => {
  it('answers a list with the works it holds and the fields asked for', () => {
    const url = new URL(
      `${DATACITE}?ids=10.5555%2Fbench.1,10.1/other,10.5555/BENCH.2&page%5Bsize%5D=3&fields%5Bdois%5D=citationCount`,
    );
    assert.deepEqual(datacite(url), {
      data: [
        { id: '10.5555/bench.1', type: 'dois', attributes: { citationCount: 99 } },
        { id: '10.5555/bench.2', type: 'dois', attributes: { citationCount: 100 } },
      ],
      meta: { total: 2, totalPages: 1, page: 1 },
    });
  });

  it('answers a single work, and holds no others', () => {
    const { data } = datacite(new URL(`${DATACITE}/10.5555%2Fbench.7`)) as {
      data: { attributes: Record<string, unknown> };
    };
    assert.equal(data.attributes['citationCount'], 105);
    assert.equal(datacite(new URL(`${DATACITE}/10.1%2Fother`)), undefined);
  });
});
