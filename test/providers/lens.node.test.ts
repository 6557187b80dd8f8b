import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lens } from '../../src/providers/lens.js';
import { chain, run } from './chain.js';
import { outcome } from './reply.js';

const id = 'doi:10.5555/made-up.1';

const record = {
  lens_id: '010-203-040-506-07X',
  external_ids: [
    { type: 'magid', value: '10.5555/made-up.3' },
    { type: 'doi', value: '10.5555/MADE-UP.1' },
  ],
  scholarly_citations_count: 21,
  patent_citations_count: 3,
};

const answering = (...data: object[]) => ({ total: data.length, max_score: 1, data });

chain({
  provider: lens,
  id,
  other: 'doi:10.5555/made-up.2',
  serve: (_, about) => ({
    body: answering({
      ...record,
      external_ids: [{ type: 'doi', value: about.replace('doi:', '') }],
    }),
  }),
  expected: ['counted 21', 'counted 3'],
});

function ask(body: unknown) {
  const { answer, replies } = run({ provider: lens, serve: () => ({ body }) }, id);
  return {
    said: [outcome(answer, 'citations'), outcome(answer, 'patents')],
    link: answer.findings[0]!.receipt.link,
    url: new URL(replies[0]!.request.url),
  };
}

describe('Lens', () => {
  it('is never asked from a page, and its figures stay out of files', () => {
    const { needs, redistribution, retention } = lens;
    assert.deepEqual([needs, redistribution, retention], ['key', 'forbidden', 1]);
  });

  it('is asked for the DOI as one phrase', () => {
    assert.equal(ask(answering(record)).url.searchParams.get('query'), 'doi:"10.5555/made-up.1"');
  });

  it('answers about the DOI alone, whatever other numbers look like', () => {
    assert.deepEqual(ask(answering(record)).said, ['counted 21', 'counted 3']);
    const [first] = record.external_ids;
    assert.deepEqual(
      ask(answering({ ...record, external_ids: [first] })).said[0],
      'failed malformed',
    );
  });

  it('answers with an empty list about a work it does not know', () => {
    assert.equal(ask(answering()).said[0], 'not-covered unknown-work');
  });

  it('leaves out a count that may be none', () => {
    const { said } = ask(answering({ ...record, patent_citations_count: undefined }));
    assert.deepEqual(said, ['counted 21', 'not-covered ambiguous-zero']);
  });

  it('has a page for each work', () => {
    assert.equal(
      ask(answering(record)).link,
      'https://www.lens.org/lens/scholar/article/010-203-040-506-07X/main',
    );
  });
});
