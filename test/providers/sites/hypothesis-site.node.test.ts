import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hypothesisSite } from '../../../src/providers/sites/hypothesis-site.js';
import { chain, run } from '../chain.js';

const site = 'url:https://repository.example.edu/';
const found = {
  total: 373,
  replies: [],
  rows: [
    {
      id: 'a',
      group: '__world__',
      created: '2024-02-29T23:59:59+00:00',
      document: { title: ['A made-up work'] },
      links: { incontext: 'https://hyp.is/a/repository.example.edu/items/6' },
    },
  ],
};

chain({
  provider: hypothesisSite,
  id: site,
  serve: () => ({ body: found }),
  expected: ['counted 373'],
  notFound: 'failed refused',
});

it('asks Hypothesis once for all pages of a site, and takes its 0 for none', () => {
  const { answer, replies } = run(
    { provider: hypothesisSite, serve: () => ({ body: { total: 0, rows: [], replies: [] } }) },
    site,
  );
  const [{ request }, ...others] = replies as [(typeof replies)[0], ...typeof replies];
  assert.equal(others.length, 0);
  const { searchParams } = new URL(request.url);
  assert.deepEqual(
    [searchParams.getAll('wildcard_uri'), searchParams.get('group'), searchParams.get('uri')],
    [['https://repository.example.edu/*'], '__world__', null],
  );
  const [finding] = answer.findings;
  assert.ok(finding?.state === 'counted' && finding.value === 0);
});
