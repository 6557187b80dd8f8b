import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliases, filed } from '../../src/intake/works.js';

test('a work that is named twice is filed once, under its DOI, with all its names', () => {
  assert.deepEqual(
    filed([['pmid:1', 'doi:10.5555/b'], ['doi:10.5555/a'], ['doi:10.5555/b', 'pmcid:PMC1']]),
    [
      { key: 'doi:10.5555/a', identifiers: ['doi:10.5555/a'] },
      { key: 'doi:10.5555/b', identifiers: ['doi:10.5555/b', 'pmcid:PMC1', 'pmid:1'] },
    ],
  );
});

test('a work named here by its PMID alone and there with its DOI is one', () => {
  assert.deepEqual(filed([['pmid:1'], ['doi:10.5555/a', 'pmid:1']]), [
    { key: 'doi:10.5555/a', identifiers: ['doi:10.5555/a', 'pmid:1'] },
  ]);
});

test('a preprint that is listed stays a work of its own', () => {
  const works = filed([['doi:10.5555/a', 'arxiv:2401.00001'], ['doi:10.48550/arxiv.2401.00001']]);
  assert.deepEqual(
    works.map(({ key }) => key),
    ['doi:10.48550/arxiv.2401.00001', 'doi:10.5555/a'],
  );
});

test('the order in which works are written changes nothing', () => {
  const listed = [['doi:10.5555/b'], ['pmid:2'], ['doi:10.5555/a', 'pmid:1']] as const;
  assert.deepEqual(filed([...listed].reverse()), filed(listed));
});

test('other names lead to the key of their work, if they are one work’s alone', () => {
  const works = filed([
    ['doi:10.5555/chapter-1', 'isbn:9780306406157', 'pmid:1'],
    ['doi:10.5555/chapter-2', 'isbn:9780306406157'],
    ['arxiv:2401.00001'],
  ]);
  assert.deepEqual(
    [...aliases(works)],
    [
      ['arxiv:2401.00001', 'doi:10.48550/arxiv.2401.00001'],
      ['pmid:1', 'doi:10.5555/chapter-1'],
    ],
  );
});
