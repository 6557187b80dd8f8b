import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionsOf } from '../../src/aggregate/details-versions.js';

const told = (relations: unknown) => versionsOf({ work: { relations } } as never);

test('what a work is to another tells what the other is', () => {
  const relations = [
    { type: 'has-preprint', id: 'doi:10.5555/first', provider: 'crossref' },
    { type: 'is-preprint-of', id: 'doi:10.5555/article', provider: 'crossref' },
    { type: 'is-new-version-of', id: 'arxiv:2401.00001', provider: 'datacite' },
  ];
  assert.deepEqual(told(relations), [
    { kind: 'preprint', id: 'doi:10.5555/first', provider: 'crossref' },
    { kind: 'published', id: 'doi:10.5555/article', provider: 'crossref' },
    { kind: 'other', id: 'arxiv:2401.00001', provider: 'datacite' },
  ]);
});

test('whatever else a snapshot holds in their place is left out', () => {
  for (const relations of [undefined, null, 'doi:10.5555/a', {}, [null, 7, [], { type: {} }]])
    assert.deepEqual(told(relations), []);
  assert.deepEqual(
    told([
      { type: 'has-review', id: 'doi:10.5555/a', provider: 'crossref' },
      { type: 'has-version', id: 'javascript', provider: 'crossref' },
      { type: 'has-version', id: { toString: 0 }, provider: 'crossref' },
      { type: 'has-version', id: 'doi:10.5555/a' },
    ]),
    [],
  );
  assert.deepEqual(versionsOf({} as never), []);
});
