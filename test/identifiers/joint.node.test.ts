import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joint, namesIn } from '../../src/identifiers/joint.js';

const uuid = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';

test('names by which pages link to a work are one identifier, the DOI first', () => {
  const united = joint([
    'url:https://repo.example.org/items/6',
    'pmid:12',
    'handle:1234/5',
    'doi:10.5555/a',
    'url:https://old.example.org/6',
    'doi:10.5555/a',
  ]);
  assert.equal(
    united,
    'doi:10.5555/a handle:1234/5 url:https://repo.example.org/items/6 url:https://old.example.org/6',
  );
  assert.deepEqual(namesIn(united), [
    'doi:10.5555/a',
    'handle:1234/5',
    'url:https://repo.example.org/items/6',
    'url:https://old.example.org/6',
  ]);
});

test('a DOI alone stays as it is, and what nobody links by is nothing', () => {
  assert.equal(joint(['pmid:12', 'doi:10.5555/a']), 'doi:10.5555/a');
  assert.equal(joint(['pmid:12', 'zenodo:7']), undefined);
  assert.deepEqual(namesIn('doi:10.5555/a'), ['doi:10.5555/a']);
});

test('an item of DSpace stands for its page, unless nobody has told where that is', () => {
  const item = `dspace:https://repo.example.org/server/api/core/items/${uuid}` as const;
  assert.equal(joint([item]), `url:https://repo.example.org/items/${uuid}`);
  assert.equal(joint([`dspace:https://rest.example.org/api/core/items/${uuid}`]), undefined);
});
