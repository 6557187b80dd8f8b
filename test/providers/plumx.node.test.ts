import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measuresOf } from '../../src/model/outcome.js';
import { plumx } from '../../src/providers/plumx.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

const type = (name: string, total: unknown, sources: object[] = []) => ({ name, total, sources });
const record = {
  id_type: 'doi',
  id_value: '10.5555/MADE-UP.1',
  count_categories: [
    {
      name: 'capture',
      total: 59,
      count_types: [
        type('READER_COUNT', 56, [
          { name: 'CiteULike', total: 2 },
          { name: 'Mendeley', total: 54 },
        ]),
        type('EXPORTS_SAVES', 3),
      ],
    },
    {
      name: 'citation',
      total: 21,
      count_types: [type('Scopus', 21), type('CrossRef', 19), type('PubMed', 7)],
    },
    {
      name: 'mention',
      total: 9,
      count_types: [
        type('NEWS_COUNT', 4),
        type('ALL_BLOG_COUNT', 3),
        type('QA_SITE_MENTIONS', 1),
        type('REFERENCE_COUNT', 1),
      ],
    },
    { name: 'socialMedia', total: 12, count_types: [type('TWEET_COUNT', 12)] },
    { name: 'usage', total: 700, count_types: [type('ABSTRACT_VIEWS', 700)] },
  ],
};

chain({
  provider: plumx,
  id,
  other: 'doi:10.5555/made-up.2',
  serve: (_, about) => ({ body: { ...record, id_value: about.replace('doi:', '') } }),
  expected: [4, 3, 21, 54, 1, 12].map((value) => `counted ${value}`),
});

function ask(body: unknown): Record<string, string> {
  const { answer } = run({ provider: plumx, serve: () => ({ body }) }, id);
  return Object.fromEntries(
    measuresOf(plumx).map((measure) => [measure, outcome(answer, measure)]),
  );
}

describe('PlumX', () => {
  it('is never asked from a page, and its figures stay out of files', () => {
    const { needs, redistribution, retention } = plumx;
    assert.deepEqual([needs, redistribution, retention], ['key', 'forbidden', 1]);
  });

  it('leaves out what is none or not looked for', () => {
    const said = ask({ ...record, count_categories: [] });
    for (const line of Object.values(said)) assert.equal(line, 'not-covered ambiguous-zero');
  });

  it('says that one source has the most citations, and does not add them', () => {
    assert.match(plumx.measures.citations!.rule, /source with the most/);
  });

  it('counts the users of Mendeley alone as readers', () => {
    const [capture] = record.count_categories;
    const without = {
      ...capture,
      count_types: [type('READER_COUNT', 2, [{ name: 'X', total: 2 }])],
    };
    assert.equal(
      ask({ ...record, count_categories: [without] })['readers'],
      'not-covered ambiguous-zero',
    );
  });
});
