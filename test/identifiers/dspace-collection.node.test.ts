import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDspaceCollection } from '../../src/identifiers/dspace-collection.js';

const id = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';
const normal = `url:https://repository.example.edu/server/api/core/collections/${id}`;

test('a collection is read by its page or by its address in the REST API', () => {
  for (const text of [
    `https://repository.example.edu/collections/${id}`,
    `dspace:https://repository.example.edu/collections/${id}/`,
    ` https://Repository.Example.edu/collections/${id.toUpperCase()}/search?page=2#x`,
    `https://repository.example.edu/server/api/core/collections/${id}`,
  ])
    assert.equal(readDspaceCollection(text), normal, text);
  assert.equal(
    readDspaceCollection(`https://rest.example.edu/api/core/communities/${id}`),
    `url:https://rest.example.edu/api/core/communities/${id}`,
  );
});

test('what is no collection is refused', () => {
  for (const text of [
    ...['', id, 'https://repository.example.edu/', 'https://repository.example.edu/handle/1234/5'],
    ...[
      `https://repository.example.edu/items/${id}`,
      `ftp://repository.example.edu/collections/${id}`,
    ],
    ...[`https://repository.example.edu/collections/${id}0`, `/collections/${id}`],
  ])
    assert.equal(readDspaceCollection(text), undefined, text);
});
